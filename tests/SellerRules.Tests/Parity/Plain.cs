using System.Collections.Immutable;

namespace SellerRules.Tests.Parity;

/// <summary>What an expression comes to: a value, or what is missing for one.</summary>
internal sealed record Plain(PlainState State, object? Value, ImmutableSortedSet<string> Names)
{
    private static readonly ImmutableSortedSet<string> Nothing = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    public static Plain True { get; } = Known(true);

    public static Plain False { get; } = Known(false);

    /// <summary>Of an unknown instant: it is certainly later than this one. Null where nothing is certain.</summary>
    public NodaTime.Instant? LaterThan { get; init; }

    public bool IsKnown => State == PlainState.Known;

    public bool IsTrue => Value is true;

    public bool IsFalse => Value is false;

    public static Plain Known(object value) => new(PlainState.Known, value, Nothing);

    public static Plain NotYet(string name) => new(PlainState.NotYet, null, Nothing.Add(name));

    public static Plain Unknown(string name) => new(PlainState.Unknown, null, Nothing.Add(name));

    /// <summary>A reason in words; the wording is not compared.</summary>
    public static Plain Because(string reason) => Unknown($"because {reason}");

    public static Plain Of(bool truth) => truth ? True : False;

    /// <summary>Null where all operands are known; else what they lack: unknown goes before not yet, names are those of all undecided ones.</summary>
    public static Plain? Lack(params IEnumerable<Plain> operands)
    {
        Plain[] undecided = [.. operands.Where(o => !o.IsKnown)];
        PlainState state = undecided.Any(o => o.State == PlainState.Unknown) ? PlainState.Unknown : PlainState.NotYet;
        return undecided.Length == 0 ? null : new Plain(state, null, Nothing.Union(undecided.SelectMany(o => o.Names)));
    }

    public static Plain And(params IEnumerable<Plain> operands) => operands.Any(o => o.IsFalse) ? False : Lack(operands) ?? True;

    public static Plain Or(params IEnumerable<Plain> operands) => operands.Any(o => o.IsTrue) ? True : Lack(operands) ?? False;

    public static Plain Not(Plain operand) => operand.IsKnown ? Of(operand.IsFalse) : operand;

    public override string ToString() => IsKnown ? $"{Value}" : $"{State} ({string.Join(", ", Names)})";
}
