using System.Linq.Expressions;
using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Tests.Expressions.Compilation;

/// <summary>Pieces of code, one by one at first and together later.</summary>
public sealed class CodeGroupTests
{
    private static readonly ParameterExpression Context = Expression.Parameter(typeof(EvaluationContext), "context");
    private static readonly EvaluationContext Now = new() { AsOf = 5 };

    private readonly List<int> _emitted = [];

    [Fact]
    public void RunOf_PatientCode_MakesOnlyWhatIsAskedFor()
    {
        CodeGroup<Func<EvaluationContext, int, Maybe<int>>> group = Group(new PatientCode(), 3);

        Assert.Equal(1, Run(group, 1));

        Assert.Equal([1], _emitted);
    }

    [Fact]
    public void RunOf_GeneratedCode_MakesAllAtOnce()
    {
        CodeGroup<Func<EvaluationContext, int, Maybe<int>>> group = Group(new GeneratedCode(), 3);

        Assert.Equal(1, Run(group, 1));

        Assert.Equal([0, 1, 2], _emitted);
    }

    [Fact]
    public void RunOf_PatientCode_BecomesOneMethodOnceItRanOften()
    {
        CodeGroup<Func<EvaluationContext, int, Maybe<int>>> group = Group(new PatientCode(), 2);
        Delegate first = group.RunOf(0);
        for (int i = 1; i < 2 * CodeGroup<Func<EvaluationContext, int, Maybe<int>>>.Patience; i++)
        {
            Assert.Equal(i % 2, Run(group, i % 2));
        }

        Assert.NotSame(first, group.RunOf(0));
        Assert.Same(group.RunOf(0), group.RunOf(1));
        Assert.Equal([0, 1], [Run(group, 0), Run(group, 1)]);
    }

    [Fact]
    public void RunOf_ClosureCode_StaysAsItIs()
    {
        CodeGroup<Func<EvaluationContext, int, Maybe<int>>> group = Group(new ClosureCode(), 1);
        Delegate first = group.RunOf(0);

        for (int i = 0; i < 3 * CodeGroup<Func<EvaluationContext, int, Maybe<int>>>.Patience; i++)
        {
            Assert.Equal(0, Run(group, 0));
        }

        Assert.Same(first, group.RunOf(0));
    }

    [Fact]
    public void RunOf_ManyThreads_NeverSaysAnythingElse()
    {
        for (int round = 0; round < 20; round++)
        {
            CodeGroup<Func<EvaluationContext, int, Maybe<int>>> group = Group(new PatientCode(), 3);

            Parallel.For(0, 10_000, i => Assert.Equal(i % 3, Run(group, i % 3)));
        }
    }

    private static int Run(CodeGroup<Func<EvaluationContext, int, Maybe<int>>> group, int place) => group.RunOf(place)(Now, place).Value;

    private CodeGroup<Func<EvaluationContext, int, Maybe<int>>> Group(CodeMaker code, int pieces)
    {
        CodeGroup<Func<EvaluationContext, int, Maybe<int>>> group = new(code, Context);
        for (int i = 0; i < pieces; i++)
        {
            int number = i;
            group.Add(() => Piece(number));
        }

        return group;
    }

    private ConstantExpression Piece(int number)
    {
        lock (_emitted)
        {
            _emitted.Add(number);
        }

        return Expression.Constant(Maybe<int>.Of(number));
    }
}
