using NodaTime;
using NodaTime.Text;
using SellerRules.Text;

namespace SellerRules.Cli.Arguments;

/// <summary>Reads an instant that a user typed: ISO form with <c>Z</c> or an offset, up to nine fractional digits.</summary>
internal static class InstantArgument
{
    /// <summary>Reads an instant, or says what to write.</summary>
    /// <exception cref="UnusableException">The text is no instant.</exception>
    public static Instant Read(string text)
    {
        if (IsoText.TryInstant(text, out Instant read))
        {
            return read;
        }

        if (LocalDateTimePattern.ExtendedIso.Parse(text).Success)
        {
            throw new UnusableException($"`{text}` has no offset; write `{text}Z` for UTC, or an offset such as `{text}+01:00`.");
        }

        if (IsoText.TryDate(text, out _))
        {
            throw new UnusableException($"`{text}` is a date, not an instant; write `{text}T00:00:00Z` for its beginning in UTC.");
        }

        throw new UnusableException($"`{text}` is not an instant; write one such as `2024-03-29T12:00:00Z`.");
    }
}
