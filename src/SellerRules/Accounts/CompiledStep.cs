using SellerRules.Expressions.Runtime;
using SellerRules.Judging;
using SellerRules.Judging.Binding;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>A step of an account, ready for judging. Immutable and thread-safe.</summary>
internal sealed class CompiledStep(BoundStep step)
{
    private readonly ParameterValue<decimal>? _at = step.At is null ? null : RuleCompiler.ValuesOf<decimal>(step.At);
    private readonly ParameterValue<decimal>? _every = step.Every is null ? null : RuleCompiler.ValuesOf<decimal>(step.Every);
    private readonly ParameterValue<Limit>? _for = step.For is null ? null : RuleCompiler.ValuesOf<Limit>(step.For);

    /// <summary>The measure.</summary>
    public string Action { get; } = step.Action;

    /// <summary>The balance at which it fires, as it holds at an instant; null: it fires at multiples, or not yet.</summary>
    public decimal? AtOn(long instant) => _at is not null && _at.TryAt(instant, out decimal at) ? at : null;

    /// <summary>The points whose multiples it fires at, as they hold at an instant; null: it fires at a balance, or not yet.</summary>
    public decimal? EveryOn(long instant) => _every is not null && _every.TryAt(instant, out decimal every) ? every : null;

    /// <summary>When the measure ends that begins at an instant; <see cref="Nanos.None"/>: it has no end of its own.</summary>
    public long EndOf(long begin) => _for is not null && _for.TryAt(begin, out Limit? length) ? length.Lenient.After(begin).End : Nanos.None;

    /// <summary>The first later instant from which another threshold holds; <see cref="Nanos.None"/>: none does.</summary>
    public long NextThreshold(long instant) => Math.Min(_at?.NextAfter(instant) ?? Nanos.None, _every?.NextAfter(instant) ?? Nanos.None);
}
