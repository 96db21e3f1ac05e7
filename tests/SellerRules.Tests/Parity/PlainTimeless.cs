using SellerRules.Expressions.Syntax;
using SellerRules.Facts;

namespace SellerRules.Tests.Parity;

/// <summary>Whether an expression says the same at every instant: it reads no event, clock, dated parameter or list of born records.</summary>
internal sealed class PlainTimeless(PlainWorld world, FactType subject)
{
    public bool IsTimeless(ExpressionSyntax expression) => expression switch
    {
        NameSyntax name => name.Name is not ("asOf" or "today"),
        ParameterSyntax parameter => !PlainReferences.IsGroup(parameter.Name, world) && !PlainParameters.IsDated(parameter.Name, world),
        IndexSyntax index => IsTimeless(index.Table) && IsTimeless(index.Key),
        LiteralSyntax => true,
        MemberSyntax member => IsTimeless(member.Target) && !ReadsTime(member) && !PlainFigures.IsOne(world, member.Name),
        CallSyntax { Function: "has" } => false,
        CallSyntax { Function: "listed" } listed => !IsDatedList(listed) && IsTimeless(listed.Arguments[0]),
        CallSyntax call => call.Arguments.All(IsTimeless),
        LambdaSyntax lambda => IsTimeless(lambda.Body),
        ListSyntax list => list.Items.All(IsTimeless),
        UnarySyntax unary => IsTimeless(unary.Operand),
        BinarySyntax binary => IsTimeless(binary.Left) && IsTimeless(binary.Right),
        PresenceSyntax presence => IsTimeless(presence.Operand),
        ConditionalSyntax choice => IsTimeless(choice.Condition) && IsTimeless(choice.WhenTrue) && IsTimeless(choice.WhenFalse),
        _ => false,
    };

    /// <summary>Whether an expression asks for the instant itself, and so may change although no fact does.</summary>
    public bool ReadsClock(ExpressionSyntax expression) => expression switch
    {
        NameSyntax name => name.Name is "asOf" or "today",
        ParameterSyntax parameter => PlainReferences.IsGroup(parameter.Name, world),
        IndexSyntax index => ReadsClock(index.Key),
        CallSyntax { Function: "has" } => true,
        CallSyntax { Function: "listed" } listed => IsDatedList(listed),
        CallSyntax call => call.Arguments.Any(ReadsClock),
        MemberSyntax member => ReadsClock(member.Target) || PlainFigures.IsOne(world, member.Name),
        LambdaSyntax lambda => ReadsClock(lambda.Body),
        ListSyntax list => list.Items.Any(ReadsClock),
        UnarySyntax unary => ReadsClock(unary.Operand),
        BinarySyntax binary => ReadsClock(binary.Left) || ReadsClock(binary.Right),
        PresenceSyntax presence => ReadsClock(presence.Operand),
        ConditionalSyntax choice => ReadsClock(choice.Condition) || ReadsClock(choice.WhenTrue) || ReadsClock(choice.WhenFalse),
        _ => false,
    };

    private bool IsDatedList(CallSyntax listed) =>
        PlainReferences.List(((ParameterSyntax)listed.Arguments[1]).Name, world).Entries.Any(e => e.From is not null || e.To is not null);

    /// <summary>By name alone: a name that is an event or a born list in any type counts as one, unless the subject itself knows better.</summary>
    private bool ReadsTime(MemberSyntax member)
    {
        FactType? own = member.Target is NameSyntax { Name: var name } ? name == subject.Name ? subject : world.Types.Find(name) : null;
        IEnumerable<FactType> types = own is null ? world.Types.All : [own];
        return types.Any(t => t.Find(member.Name) is { } fact && IsOfTime(fact));
    }

    private bool IsOfTime(FactProperty fact) =>
        fact.Class == FactClass.Event || fact.BelongsTo is not null
        || (fact.Kind == FactKind.List && fact.RecordType is { } record && world.Types.Find(record)?.Birth is not null)
        || fact.Class == FactClass.Derived;
}
