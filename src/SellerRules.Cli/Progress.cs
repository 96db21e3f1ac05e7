using System.Globalization;
using NodaTime;

namespace SellerRules.Cli;

/// <summary>
/// Shows how far long work has come, how fast it goes and how long it will take: on a terminal's standard error only, never in a pipe. Thread-safe.
/// </summary>
/// <param name="context">The terminal and the clock.</param>
/// <param name="share">How much of the input has been read, from 0 to 1; null where nobody knows how much there is.</param>
/// <param name="isHidden">Whether results go to the same terminal as they come, so that the two would run into each other.</param>
internal sealed class Progress(CommandContext context, Func<double?> share, bool isHidden = false)
{
    private const int Step = 64;
    private const double LeastShareToForetell = 0.01;
    private static readonly Duration Pause = Duration.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private readonly Instant _begin = context.Clock.GetCurrentInstant();
    private Instant _lastLook = context.Clock.GetCurrentInstant();
    private bool _shown;
    private bool _ended;

    /// <summary>Shows the count now and then; 0 while nothing has been judged.</summary>
    public void Show(int subjects)
    {
        if (subjects % Step == 0)
        {
            ShowNow(subjects);
        }
    }

    /// <summary>Shows the count, unless it was shown a moment ago.</summary>
    public void ShowNow(int subjects)
    {
        if (!context.ErrorIsTerminal || isHidden)
        {
            return;
        }

        Instant now = context.Clock.GetCurrentInstant();
        using Lock.Scope alone = _lock.EnterScope();
        if (now - _lastLook >= Pause && !_ended)
        {
            _lastLook = now;
            context.Error.Write("\r" + Words(subjects, now - _begin, share()) + "\u001b[K");
            _shown = true;
        }
    }

    /// <summary>Takes the count away again.</summary>
    public void End()
    {
        using Lock.Scope alone = _lock.EnterScope();
        _ended = true;
        if (_shown)
        {
            context.Error.Write("\r\u001b[K");
            _shown = false;
        }
    }

    /// <summary>What is shown: the count, the rate, and where it is known how much there is, how much of that is done and how long the rest will take.</summary>
    internal static string Words(int subjects, Duration elapsed, double? share)
    {
        double seconds = Math.Max(elapsed.TotalSeconds, 0.001);
        string done = subjects == 0
            ? "nothing judged yet"
            : string.Create(CultureInfo.InvariantCulture, $"{subjects:N0} subjects judged, {subjects / seconds:N0} a second");
        if (share is not { } known)
        {
            return done + " …";
        }

        string left = known < LeastShareToForetell ? "" : ", " + Left(seconds * (1 - known) / known) + " left";
        return string.Create(CultureInfo.InvariantCulture, $"{done}, {Math.Floor(known * 100):0} %{left} …");
    }

    private static string Left(double seconds) => seconds switch
    {
        < 60 => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds):0} s"),
        < 3_600 => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(seconds / 60):0} min {Math.Floor(seconds % 60):00} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(seconds / 3_600):0} h {Math.Floor(seconds % 3_600 / 60):00} min"),
    };
}
