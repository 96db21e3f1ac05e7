using System.Text.Json;

namespace SellerRules.Cli.Input;

/// <summary>Tells how an input is to be read, from what it begins with.</summary>
internal static class FactsForms
{
    /// <summary>The form of an input.</summary>
    /// <param name="head">How it begins.</param>
    /// <param name="named">What <c>--input</c> says.</param>
    public static FactsForm Of(ReadOnlySpan<byte> head, InputFormat named) => named switch
    {
        InputFormat.Csv => FactsForm.Csv,
        InputFormat.AliExpress => FactsForm.OrderDetails,
        _ => IsLines(head) ? FactsForm.Lines : FactsForm.Document,
    };

    private static bool IsLines(ReadOnlySpan<byte> head)
    {
        int end = head.IndexOf((byte)'\n');
        if (end < 0 || !head[end..].ContainsAnyExcept(" \t\r\n"u8))
        {
            return false;
        }

        try
        {
            Utf8JsonReader reader = new(head[..end]);
            return reader.Read() && reader.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
