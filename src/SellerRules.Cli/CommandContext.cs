using System.Text;
using NodaTime;

namespace SellerRules.Cli;

/// <summary>All that the command knows of the world around it, so that a test can stand in for a terminal, a pipe and the clock.</summary>
internal sealed class CommandContext
{
    private StreamWriter? _text;

    /// <summary>Standard input, raw.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, raw. Text goes through <see cref="Text"/>, JSON straight in.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error: notes, progress and errors.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>What gives the default of <c>--as-of</c>.</summary>
    public required IClock Clock { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal: only then progress is shown.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether colours are wanted, as far as the environment says; they still need a terminal.</summary>
    public bool WantsColour { get; init; } = true;

    /// <summary>How many columns a line of standard output has.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Standard output as UTF-8 text with LF line ends, made on first use.</summary>
    public TextWriter Text => _text ??= new StreamWriter(Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes what is already decided: the status stands, whether or not somebody reads on to the end.</summary>
    public int Print(int status, Action<TextWriter> write)
    {
        try
        {
            write(Text);
            Flush();
        }
        catch (OutputClosedException)
        {
            return status;
        }

        return status;
    }

    /// <summary>Hands on what is still held back.</summary>
    public void Flush()
    {
        _text?.Flush();
        Output.Flush();
        Error.Flush();
    }
}
