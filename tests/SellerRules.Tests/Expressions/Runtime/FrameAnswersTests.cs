using SellerRules.Expressions.Runtime;

namespace SellerRules.Tests.Expressions.Runtime;

public sealed class FrameAnswersTests
{
    private readonly FrameAnswers _answers = new();

    [Fact]
    public void TryGet_NeverAsked_IsNothing() => Assert.False(_answers.TryGet(0, out _));

    [Theory]
    [InlineData(nameof(Answer.False))]
    [InlineData(nameof(Answer.True))]
    [InlineData(nameof(Answer.NotYet))]
    [InlineData(nameof(Answer.Undecided))]
    public void TryGet_Kept_IsThatAnswer(string name)
    {
        Answer said = Enum.Parse<Answer>(name);
        _answers.Keep(3, 5, said);

        Assert.True(_answers.TryGet(3, out Answer known));
        Assert.Equal(said, known);
        Assert.False(_answers.TryGet(2, out _));
        Assert.False(_answers.TryGet(4, out _));
    }

    [Fact]
    public void TryGet_AnotherRecord_IsNothing()
    {
        _answers.Keep(0, 1, Answer.True);
        _answers.Clear();

        Assert.False(_answers.TryGet(0, out _));
    }

    [Fact]
    public void Keep_SlotsThatCameLater_KeepsTheOthers()
    {
        _answers.Keep(0, 1, Answer.True);
        _answers.Keep(9, 10, Answer.NotYet);

        Assert.True(_answers.TryGet(0, out Answer first) && _answers.TryGet(9, out _));
        Assert.Equal(Answer.True, first);
    }
}
