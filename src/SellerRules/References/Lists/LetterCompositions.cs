using System.Collections.Frozen;
using System.Globalization;

namespace SellerRules.References.Lists;

/// <summary>
/// Which letter and mark make one letter. .NET's own normalisation does nothing where the host has no ICU, or the program asks for none; verdicts
/// may not hang on that.
/// </summary>
internal static class LetterCompositions
{
    private const string Resource = "SellerRules.References.Lists.compositions.txt";

    private static readonly Lazy<FrozenDictionary<(char Letter, char Mark), char>> Pairs = new(Read);

    /// <summary>The letter that a letter and the mark behind it make; false where they make none.</summary>
    public static bool TryCompose(char letter, char mark, out char both)
    {
        both = default;
        return mark >= '\u0300' && Pairs.Value.TryGetValue((letter, mark), out both);
    }

    private static FrozenDictionary<(char Letter, char Mark), char> Read()
    {
        using Stream stream = typeof(LetterCompositions).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library lacks its file {Resource}.");
        using StreamReader lines = new(stream);
        Dictionary<(char Letter, char Mark), char> pairs = [];
        while (lines.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                char[] letters = [.. line.Split(' ').Select(code => (char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
                pairs.Add((letters[0], letters[1]), letters[2]);
            }
        }

        return pairs.ToFrozenDictionary();
    }
}
