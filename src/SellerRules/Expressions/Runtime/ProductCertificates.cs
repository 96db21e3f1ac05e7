using NodaTime;
using SellerRules.Facts;
using SellerRules.References;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>A product's certificates of one kind, on the date of an instant.</summary>
/// <param name="depth">The record that is the product: 0 the subject, 1 the record that it is nested in, and so on.</param>
/// <param name="listSlot">The list slot of its certificates.</param>
/// <param name="kind">The kind.</param>
/// <param name="kinds">The vocabulary of kinds.</param>
/// <param name="zone">The zone of dates.</param>
internal sealed class ProductCertificates(int depth, int listSlot, string kind, Vocabulary kinds, DateTimeZone zone) : OrdinaryRead
{
    private DateSpan? _last;

    /// <summary>Whether the product has one that holds.</summary>
    public Answer At(Frame subject, long at)
    {
        if (subject.Ancestor(depth).Children(listSlot) is not { } frames)
        {
            return Answer.Undecided;
        }

        Answer answer = Answer.False;
        foreach (Frame frame in frames)
        {
            Certificate certificate = (Certificate)frame.Record;
            LocalDate today = DateAt(at);
            if (certificate.IssuedOn > today || LastDateOf(certificate) < today)
            {
                continue;
            }

            string? known = OrdinaryReads.Word(certificate.Kind, kinds);
            if (known == kind)
            {
                return Answer.True;
            }

            answer = known is null ? Answer.Undecided : answer;
        }

        return answer;
    }

    /// <inheritdoc/>
    public override long NextAfter(Frame subject, long asOf)
    {
        long next = Nanos.None;
        foreach (Frame frame in subject.Ancestor(depth).Children(listSlot) ?? [])
        {
            Certificate certificate = (Certificate)frame.Record;
            next = Math.Min(next, Later(certificate.IssuedOn is { } issued ? LocalTimes.StartOf(issued, zone) : Nanos.None, asOf));
            next = Math.Min(next, Later(LocalTimes.EndOf(LastDateOf(certificate), zone), asOf));
        }

        return next;
    }

    private static LocalDate LastDateOf(Certificate certificate) => certificate.ExpiresOn ?? FactTypeReflection.NeverExpires;

    private static long Later(long instant, long asOf) => instant > asOf ? instant : Nanos.None;

    // A scan asks for one instant again and again.
    private LocalDate DateAt(long at)
    {
        if (_last is { } known && at >= known.From && at < known.To)
        {
            return known.Date;
        }

        LocalDate date = LocalTimes.DateOf(at, zone);
        _last = new DateSpan(date, LocalTimes.StartOf(date, zone), LocalTimes.EndOf(date, zone));
        return date;
    }

    private sealed record DateSpan(LocalDate Date, long From, long To);
}
