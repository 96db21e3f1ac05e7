namespace SellerRules.Cli;

/// <summary>Shows how far long work has come: on a terminal's standard error only, never in a pipe. Not thread-safe.</summary>
internal sealed class Progress(CommandContext context)
{
    private const int Step = 10_000;

    private bool _shown;

    /// <summary>Shows the count now and then.</summary>
    public void Show(int subjects)
    {
        if (context.ErrorIsTerminal && subjects % Step == 0)
        {
            context.Error.Write($"\r{subjects} subjects judged …");
            _shown = true;
        }
    }

    /// <summary>Takes the count away again.</summary>
    public void End()
    {
        if (_shown)
        {
            context.Error.Write("\r\u001b[K");
            _shown = false;
        }
    }
}
