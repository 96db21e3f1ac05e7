using System.Collections.Concurrent;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation;

/// <summary>The published figures that compiled code reads, each compiled once, on first use. Thread-safe.</summary>
internal sealed class CompiledFigures(ExpressionCompiler compiler)
{
    private readonly ConcurrentDictionary<PublishedFigure, object> _figures = new(ReferenceEqualityComparer.Instance);

    /// <summary>The figure, as a <see cref="Figure{T}"/> of its type.</summary>
    public object Of(PublishedFigure figure) => _figures.GetOrAdd(figure, Compile);

    private object Compile(PublishedFigure figure) => figure.Type.Kind switch
    {
        ValueKind.Boolean => Compile<bool>(figure),
        ValueKind.Money => Compile<Facts.Money>(figure),
        ValueKind.Date => Compile<NodaTime.LocalDate>(figure),
        ValueKind.Instant or ValueKind.Duration => Compile<long>(figure),
        ValueKind.Text or ValueKind.Word => Compile<string>(figure),
        _ => Compile<decimal>(figure),
    };

    private Figure<T> Compile<T>(PublishedFigure figure)
    {
        string path = figure.Owner.Name + "." + figure.Name;
        BoundSubject subject = new(new BoundType(ValueKind.Record, figure.Owner.Name), 0);
        return new Figure<T>(
            path,
            figure.From,
            figure.To,
            figure.When is null ? null : compiler.CompileValue<bool>(figure.When.Expression, figure.Zone),
            compiler.CompileValue<T>(figure.Value.Expression, figure.Zone),
            figure.Given is null ? null : compiler.CompileValue<T>(new BoundFact(figure.Type, subject, figure.Owner, figure.Given, path), figure.Zone));
    }
}
