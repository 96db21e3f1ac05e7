using System.Security.Cryptography;
using SellerRules.Cli.Csv;

namespace SellerRules.Cli.Input;

/// <summary>An export that is read more than once: a file from its beginning each time, anything else once to the end and then as it was kept. Not thread-safe.</summary>
/// <param name="input">The input; its own hash takes in all bytes once.</param>
/// <param name="inputHash">That hash.</param>
/// <param name="scanning">Is called now and then while nothing can be judged yet.</param>
internal sealed class RepeatedInput(FactsInputFile input, IncrementalHash inputHash, Action? scanning) : IExportInput, IDisposable
{
    // Orders take several times as long to be made and judged as to be looked through.
    private const double ScanShare = 0.2;

    private readonly IncrementalHash _lastHash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private SpooledInput? _spool;
    private InputPass? _pass;
    private ReadAhead? _scanned;

    /// <inheritdoc/>
    public long? Length => _pass?.Stream.KnownLength;

    /// <summary>How much has been done, from 0 to 1; null where nobody knows how long the input is. Any thread may ask.</summary>
    public double? Share => _pass?.Share;

    /// <inheritdoc/>
    public Stream BeginScan() => _scanned = new ReadAhead(Begin(ScanShare).Stream);

    /// <inheritdoc/>
    /// <exception cref="UnusableException">The file has another length than before.</exception>
    public Stream BeginOrders() => Begin(1).Stream;

    /// <summary>Reads what is left, and makes sure that the last time gave what the first did.</summary>
    /// <exception cref="UnusableException">The file was changed between the two.</exception>
    public void End()
    {
        _pass?.Stream.Drain();
        if (_spool is null && _pass is { IsFirst: false } && !_lastHash.GetHashAndReset().AsSpan().SequenceEqual(inputHash.GetCurrentHash()))
        {
            throw Changed();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _scanned?.Dispose();
        _spool?.Dispose();
        _lastHash.Dispose();
    }

    private InputPass Begin(double span)
    {
        _scanned?.Dispose();
        _scanned = null;
        if (_pass is null)
        {
            _spool = input.Stream.CanRepeat ? null : SpooledInput.Of(input.Stream);
            InputStream first = _spool is null ? input.Stream : new InputStream(_spool.Stream);
            first.Passed = scanning;
            return _pass = new InputPass(first, 0, span, true);
        }

        _pass.Stream.Drain();
        _lastHash.GetHashAndReset();
        InputStream again = _pass.Stream.Again();
        if (_spool is null)
        {
            again.HashInto(_lastHash);
        }

        if (again.KnownLength != _pass.Stream.KnownLength)
        {
            throw Changed();
        }

        again.Passed = span < 1 ? scanning : null;
        double done = _pass.Done + _pass.Span;
        return _pass = new InputPass(again, done, (1 - done) * span, false);
    }

    private UnusableException Changed() =>
        new($"`{input.Name}` changed while it was read, so that what it could know doesn't hold for all of its orders. Run again when nothing writes to it, or on a copy.");
}
