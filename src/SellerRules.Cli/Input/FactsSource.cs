using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using SellerRules.Cli.Csv;
using SellerRules.Facts;
using SellerRules.Facts.Reading;
using SellerRules.Imports;

namespace SellerRules.Cli.Input;

/// <summary>The facts that the arguments name: read whole as one document, or, where they are a single input of JSON Lines or a single CSV export, part by part.</summary>
internal sealed class FactsSource(FactsOptions options, Stream standardInput) : IDisposable
{
    private FactsInputFile? _single;
    private RepeatedInput? _repeated;
    private Task<FactsDocument?>? _ahead;
    private IAsyncEnumerator<FactsBatch>? _batches;
    private Task<bool>? _firstBatch;
    private IncrementalHash? _hash;
    private string? _unreadable;

    // Of a stream; threads that read parts of it only ever set them.
    private volatile bool _holdsRecords;
    private volatile bool _isBroken;

    /// <summary>Whether <see cref="Hash"/> is asked for: the library that makes it takes a while to load.</summary>
    public bool IsHashed { get; init; } = true;

    /// <summary><c>sha256:</c> and the hash of all bytes read, in the order of the inputs; null where nobody asks.</summary>
    public string? Hash => IsHashed ? "sha256:" + Convert.ToHexStringLower(Hashing().GetCurrentHash()) : null;

    /// <summary>How much of the only input has been read, from 0 to 1; null where there are several, or nobody knows how long it is.</summary>
    public double? Share => _repeated is { } repeated ? repeated.Share : _single?.Stream.Share;

    /// <summary>Is called now and then while the input is read before anything of it can be judged.</summary>
    public Action? Scanning { get; set; }

    /// <summary>The first input of which nothing could be read; null where there is none.</summary>
    public string? Unreadable => _unreadable ?? (_isBroken && !_holdsRecords ? _single?.Name : null);

    /// <summary>Begins to read files on another thread, while rules are loaded. What goes wrong is told to who asks for the facts.</summary>
    public void Begin(CancellationToken cancellationToken)
    {
        // Standard input is left alone until it is its turn: somebody may be typing.
        if (!options.Facts.Contains("-"))
        {
            _ahead = Task.Run(() => ReadAheadAsync(cancellationToken), cancellationToken);
        }
    }

    /// <summary>All inputs as one document; null where they come as parts that needn't be held together.</summary>
    /// <exception cref="UnusableException">An input can't be opened.</exception>
    public Task<FactsDocument?> WholeAsync(CancellationToken cancellationToken) => _ahead ?? ReadWholeAsync(cancellationToken);

    /// <summary>Whether the facts come as parts that needn't be held together.</summary>
    /// <exception cref="UnusableException">The input can't be opened.</exception>
    public async Task<bool> IsStreamAsync(CancellationToken cancellationToken)
    {
        if (options.Facts.Count == 1)
        {
            _single ??= await OpenAsync(options.Facts[0], cancellationToken);
        }

        return _single?.Kind is FactsInputKind.JsonLines or FactsInputKind.Csv;
    }

    /// <summary>Reads all inputs as one document.</summary>
    /// <exception cref="UnusableException">An input can't be opened.</exception>
    public async Task<FactsDocument> ReadAllAsync(CancellationToken cancellationToken)
    {
        List<FactsDocument> documents = [];
        List<TrackingHistory> tracking = [];
        foreach (string path in options.Facts)
        {
            using FactsInputFile input = _single ?? await OpenAsync(path, cancellationToken);
            if (input.Kind == FactsInputKind.Cainiao)
            {
                tracking.Add(CainiaoTracking.Read(input.Stream, ReaderOptions(input)));
            }
            else
            {
                documents.AddRange(await ReadAsync(input, cancellationToken));
            }

            await input.Stream.DrainAsync(cancellationToken);
        }

        // Tracking says nothing by itself: it goes into the parcels of whatever else was read, whichever came first.
        FactsDocument all = documents.Count == 1 ? documents[0] : FactsDocument.Combine(documents);
        return Assumed(tracking.Aggregate(all, (facts, history) => history.MergeInto(facts)));
    }

    /// <summary>Reads a stream as batches of parts, which are to be read by <see cref="PartsOf"/>.</summary>
    /// <exception cref="UnusableException">The input can't be kept, or it changed while it was read.</exception>
    public async IAsyncEnumerable<FactsBatch> ReadBatchesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using IAsyncEnumerator<FactsBatch> batches = _batches ?? AllBatchesAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        for (bool isThere = await (_firstBatch ?? batches.MoveNextAsync().AsTask()); isThere; isThere = await batches.MoveNextAsync())
        {
            yield return batches.Current;
        }
    }

    /// <summary>The parts of a batch. Several threads may ask for those of several batches.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="readers">What the thread reads by.</param>
    public IEnumerable<FactsDocument> PartsOf(FactsBatch batch, BatchReaders readers)
    {
        foreach (FactsDocument part in batch.Read(readers))
        {
            _holdsRecords = _holdsRecords || HoldsRecords(part);
            _isBroken = _isBroken || IsBroken(part);
            yield return Assumed(part);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Who gives up before the facts were asked for leaves them to be read to their end.
        if ((_firstBatch ?? (Task?)_ahead) is { IsCompleted: false } reading)
        {
            _ = reading.ContinueWith(_ => Close(), TaskScheduler.Default);
        }
        else
        {
            Close();
        }
    }

    private void Close()
    {
        _repeated?.Dispose();
        _single?.Dispose();
        _hash?.Dispose();
    }

    private async IAsyncEnumerable<FactsBatch> AllBatchesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using FactsInputFile input = _single ??= await OpenAsync(options.Facts[0], cancellationToken);
        if (input.Kind == FactsInputKind.Csv)
        {
            foreach (ExportBlock block in ReadExport(input, cancellationToken))
            {
                yield return new ExportBatch(block);
            }

            yield break;
        }

        FactsReaderOptions reading = ReaderOptions(input);
        LineBlocks blocks = new(input.Stream, FactsReader.MaxBytes);
        while (await blocks.NextAsync(cancellationToken) is { } block)
        {
            yield return new LinesBatch(block, reading);
        }
    }

    /// <summary>Of a stream the first batch: before it, an export is looked through.</summary>
    private async Task<FactsDocument?> ReadAheadAsync(CancellationToken cancellationToken)
    {
        FactsDocument? whole = await ReadWholeAsync(cancellationToken);
        if (whole is null)
        {
            _batches = AllBatchesAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
            _firstBatch = Task.Run(() => _batches.MoveNextAsync().AsTask(), cancellationToken);
        }

        return whole;
    }

    private async Task<FactsDocument?> ReadWholeAsync(CancellationToken cancellationToken) =>
        await IsStreamAsync(cancellationToken) ? null : await ReadAllAsync(cancellationToken);

    private static bool HoldsRecords(FactsDocument document) =>
        document.Lists.All.Concat(document.Own.Values).Any(records => records.Count > 0);

    /// <summary>Whether something other than a single record couldn't be read.</summary>
    private static bool IsBroken(FactsDocument document) => document.Rejected.Any(rejection => rejection.Subject is null);

    private async Task<FactsInputFile> OpenAsync(string path, CancellationToken cancellationToken)
    {
        FactsInputFile input = await FactsInputFile.OpenAsync(path, options.Input, standardInput, cancellationToken);

        // An export is read twice, and must be the same both times.
        if (IsHashed || input.Kind == FactsInputKind.Csv)
        {
            input.Stream.HashInto(Hashing());
        }

        return input;
    }

    private IncrementalHash Hashing() => _hash ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private async Task<IReadOnlyList<FactsDocument>> ReadAsync(FactsInputFile input, CancellationToken cancellationToken)
    {
        FactsReaderOptions reading = ReaderOptions(input);
        IReadOnlyList<FactsDocument> documents = input.Kind switch
        {
            FactsInputKind.JsonLines => await FactsReader.ReadLinesAsync(input.Stream, reading, cancellationToken).ToListAsync(cancellationToken),
            FactsInputKind.AliExpress => [AliExpressOrders.Read(input.Stream, reading)],
            FactsInputKind.Csv => [SellerExport.Read(input.Stream, reading)],
            _ => [FactsReader.Read(input.Stream, reading)],
        };
        if (documents.Any(IsBroken) && !documents.Any(HoldsRecords))
        {
            _unreadable ??= input.Name;
        }

        return documents;
    }

    private IEnumerable<ExportBlock> ReadExport(FactsInputFile input, CancellationToken cancellationToken)
    {
        _repeated = new RepeatedInput(input, Hashing(), () => Scanning?.Invoke());
        foreach (ExportBlock block in SellerExport.ReadBlocks(_repeated, ReaderOptions(input), cancellationToken))
        {
            yield return block;
        }

        _repeated.End();
    }

    private FactsReaderOptions ReaderOptions(FactsInputFile input) =>
        new() { FileName = input.Name, DefaultZone = options.Zones.Whole, FieldZones = options.Zones.Fields, Zones = options.Tzdb };

    /// <summary>The word on the command line stands in front of the documents' own.</summary>
    private FactsDocument Assumed(FactsDocument document)
    {
        if (options.Assume.Count == 0)
        {
            return document;
        }

        HashSet<string> given = [.. options.Assume.Select(assumption => assumption.Path)];
        return document with { Assume = [.. document.Assume.Where(assumption => !given.Contains(assumption.Path)), .. options.Assume] };
    }
}
