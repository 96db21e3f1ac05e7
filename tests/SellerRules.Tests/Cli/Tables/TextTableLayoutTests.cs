using SellerRules.Cli;
using SellerRules.Cli.Output;
using SellerRules.Cli.Output.Tables;

namespace SellerRules.Tests.Cli.Tables;

/// <summary>Tables and lines of narrow texts are laid out as Spectre lays them out.</summary>
public sealed class TextTableLayoutTests
{
    [Fact]
    public void Table_OfNarrowTexts_IsWhatSpectreWrites()
    {
        Random random = new(11);
        int laidOut = 0;
        for (int draw = 0; draw < 600; draw++)
        {
            int width = random.Next(3) == 0 ? random.Next(40, 140) : 80;
            TextTable table = TableOf(random);
            laidOut += TextTableLayout.CanLayOut(table) ? 1 : 0;

            Assert.Equal(Written(width, console => console.Table(SpectreTables.Of(table))), Written(width, console => console.Table(table)));
        }

        Assert.InRange(laidOut, 300, 599);
    }

    [Fact]
    public void Line_OfNarrowText_IsWhatSpectreWrites()
    {
        Random random = new(12);
        for (int draw = 0; draw < 1_000; draw++)
        {
            string text = TextOf(random, 40);

            Assert.Equal(Written(80, console => console.Line(text, null)), Written(80, console => console.Line(text)));
        }
    }

    [Theory]
    [InlineData("two words", true)]
    [InlineData("two\nlines\n\nand a third", true)]
    [InlineData("", true)]
    [InlineData(" before", false)]
    [InlineData("behind ", false)]
    [InlineData("behind \na line", false)]
    [InlineData("before\n a line", false)]
    [InlineData("宽", false)]
    [InlineData("a\ttab", false)]
    public void IsNarrow_Text_IsWhetherAllAreOneColumnWide(string text, bool isNarrow) => Assert.Equal(isNarrow, TextWrapping.IsNarrow(text));

    private static string Written(int width, Action<PlainConsole> write)
    {
        using MemoryStream output = new();
        CommandContext context = new() { Input = Stream.Null, Output = output, Error = TextWriter.Null, Clock = NodaTime.SystemClock.Instance, Width = width };
        write(new PlainConsole(context));
        context.Flush();
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private static TextTable TableOf(Random random)
    {
        int columns = random.Next(1, 4);
        TextTable table = new([.. Enumerable.Range(0, columns).Select(_ => WordOf(random))]);
        for (int row = random.Next(1, 5); row > 0; row--)
        {
            table.Add([.. Enumerable.Range(0, columns).Select(column => CellOf(random, column + 1 == columns))]);
        }

        return table;
    }

    private static TextPart[] CellOf(Random random, bool isWide) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new TextPart(isWide || random.Next(2) == 0 ? TextOf(random, 20) : WordOf(random)))];

    private static string TextOf(Random random, int words)
    {
        string text = WordOf(random);
        for (int i = random.Next(words); i > 0; i--)
        {
            text += (random.Next(30) switch { 0 => "\n", 1 => "\n\n", 2 => "  ", _ => " " }) + WordOf(random);
        }

        return random.Next(40) == 0 ? text + " " : text;
    }

    private static string WordOf(Random random)
    {
        int length = random.Next(1, random.Next(12) == 0 ? 60 : 9);
        return string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next('!', '~' + 1)));
    }
}
