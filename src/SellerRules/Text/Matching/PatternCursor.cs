using System.Globalization;
using System.Text;

namespace SellerRules.Text.Matching;

/// <summary>Goes through the text of a plain pattern, and reads its classes and counts. Not thread-safe.</summary>
internal sealed class PatternCursor(string pattern)
{
    private const string Special = @"\^$.|?*+()[]{}";
    private const int MaxDigits = 4;

    /// <summary>Where it stands; can be put back.</summary>
    public int At { get; set; }

    /// <summary>Whether something was met that a plain pattern doesn't have; the cursor then stands at the end.</summary>
    public bool IsStrange { get; private set; }

    /// <summary>The character that it stands at; NUL at the end.</summary>
    public char Here => At < pattern.Length ? pattern[At] : '\0';

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => At >= pattern.Length;

    /// <summary>Whether a count stands here.</summary>
    public bool IsAtCount => Here is '*' or '+' or '?' or '{';

    /// <summary>Goes over a text if it stands here.</summary>
    public bool Takes(string text)
    {
        bool stands = At <= pattern.Length && pattern.AsSpan(At).StartsWith(text, StringComparison.Ordinal);
        At += stands ? text.Length : 0;
        return stands;
    }

    /// <summary>Gives the pattern up.</summary>
    public void GiveUp() => (IsStrange, At) = (true, pattern.Length);

    /// <summary>Goes over a character that stands for itself, or a class.</summary>
    public UnitSet Units()
    {
        if (Takes("["))
        {
            return Class();
        }

        char unit = Here;
        At++;
        if (Special.Contains(unit, StringComparison.Ordinal))
        {
            GiveUp();
        }

        return new UnitSet(new string([unit, unit]), isInverted: false);
    }

    /// <summary>Goes over a count: how often at least, and at most; null where there is no limit.</summary>
    public (int Least, int? Most) Count()
    {
        if (Takes("*"))
        {
            return (0, null);
        }

        if (Takes("+"))
        {
            return (1, null);
        }

        if (Takes("?"))
        {
            return (0, 1);
        }

        At++;
        int least = Number();
        int? most = !Takes(",") ? least : Here == '}' ? null : Number();
        if (!Takes("}") || most < least)
        {
            GiveUp();
        }

        return (least, most);
    }

    private UnitSet Class()
    {
        bool isInverted = Takes("^");
        StringBuilder bounds = new();
        do
        {
            char from = Here;
            At++;
            bool isRange = Here == '-' && At + 1 < pattern.Length && pattern[At + 1] != ']';
            char to = isRange ? pattern[At + 1] : from;
            At += isRange ? 2 : 0;
            bool isHyphen = from == '-' && !isRange && (bounds.Length == 0 || Here == ']');
            if (IsAtEnd || to < from || (IsSpecialInClass(from) && !isHyphen) || (isRange && IsSpecialInClass(to)))
            {
                GiveUp();
            }

            bounds.Append(from).Append(to);
        }
        while (!IsAtEnd && Here != ']');
        At++;
        return new UnitSet(bounds.ToString(), isInverted);
    }

    private static bool IsSpecialInClass(char unit) => unit is '\\' or '[' or '-';

    private int Number()
    {
        int begin = At;
        while (char.IsAsciiDigit(Here))
        {
            At++;
        }

        if (At - begin is < 1 or > MaxDigits)
        {
            GiveUp();
            return 0;
        }

        return int.Parse(pattern.AsSpan(begin, At - begin), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
