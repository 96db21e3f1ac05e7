using NodaTime;

namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>A figure over a store's orders to which each order adds by itself, whatever the others are. Immutable and thread-safe.</summary>
internal abstract record Fold
{
    /// <summary>The zone whose dates' first instants it may be asked at before as-of; null: it is asked from as-of on.</summary>
    public virtual DateTimeZone? AskedIn => null;

    /// <summary>Whether it reads dated parameters, so that it depends on the anchor.</summary>
    public virtual bool IsDated => false;

    /// <summary>Adds what an order contributes as of the context's instant; the context says when that may differ.</summary>
    public abstract void Collect(EvaluationContext context, Frame order, List<Contribution> contributions);
}
