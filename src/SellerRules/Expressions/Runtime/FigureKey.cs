using System.Runtime.CompilerServices;

namespace SellerRules.Expressions.Runtime;

/// <summary>What tells one evaluation of a figure from another: the figure, the record and its parent by reference, and the instants. Frames don't tell, since they are used again.</summary>
internal readonly struct FigureKey(object figure, Frame frame, EvaluationContext context) : IEquatable<FigureKey>
{
    private readonly object _figure = figure;
    private readonly object _record = frame.Record;
    private readonly object? _parent = frame.Parent?.Record;
    private readonly long _at = context.At;
    private readonly long _asOf = context.AsOf;

    /// <inheritdoc/>
    public bool Equals(FigureKey other) =>
        ReferenceEquals(_figure, other._figure) && ReferenceEquals(_record, other._record) && ReferenceEquals(_parent, other._parent) && _at == other._at && _asOf == other._asOf;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FigureKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(_figure), RuntimeHelpers.GetHashCode(_record), _at, _asOf);
}
