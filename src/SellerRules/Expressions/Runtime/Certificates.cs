using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>The function <c>has</c>.</summary>
internal static class Certificates
{
    /// <summary>Whether a product has a certificate of a kind that holds on the date of the judging instant.</summary>
    public static Maybe<bool> Has(EvaluationContext context, Maybe<Frame> product, string kind, DateTimeZone zone, CertificateRead read)
    {
        if (!product.IsKnown)
        {
            return context.Pass<bool>(product.State, read.ListName);
        }

        Maybe<ListValue> certificates = ListReads.Records(context, product.Value, read.ListSlot, read.ListName, read.ListName);
        return Aggregates.Any(context, certificates, EvaluationContext.MaxVariables - 1, at => Holds(at, kind, zone, read.Kind));
    }

    private static Maybe<bool> Holds(EvaluationContext context, string kind, DateTimeZone zone, AttributeRead read)
    {
        Frame frame = (Frame)context.Variables[^1]!;
        Certificate certificate = (Certificate)frame.Record;
        Maybe<bool> holds = TimeFunctions.HoldsToday(context, certificate.IssuedOn, certificate.ExpiresOn ?? FactTypeReflection.NeverExpires, zone);
        if (!holds.Value)
        {
            return holds;
        }

        Maybe<string> found = FactReads.Word(context, frame, certificate.Kind, read);
        return found.IsKnown ? Maybe<bool>.Of(found.Value == kind) : Maybe<bool>.Undecided(found.State);
    }
}
