using System.Diagnostics;
using NodaTime;

namespace SellerRules.Benchmarks;

/// <summary>
/// What a ledger of many stores costs as it grows: breaches come store by store in the order of time, a hundredth of them late, and it is asked again and again. After each tenth it tells of that tenth.
/// </summary>
/// <param name="stores">How many stores there are.</param>
/// <param name="breaches">How many breaches each store has.</param>
/// <param name="keptFor">How far behind the last breach the horizon follows; null: everything is kept.</param>
internal sealed class LedgerRun(int stores, int breaches, Duration? keptFor)
{
    private const int Parts = 10;
    private const int QueryCount = 20_000;

    private readonly PenaltyLedger _ledger = LedgerRules.Compile().OpenLedger();
    private readonly string[] _names = [.. Enumerable.Range(0, stores).Select(store => $"store-{store}")];
    private readonly Random _random = new(11);

    /// <summary>Measures, and prints a line for each tenth.</summary>
    public void Print()
    {
        long before = GC.GetTotalMemory(true);
        Console.WriteLine($"{stores:N0} stores x {breaches:N0} breaches, {(keptFor is { } kept ? $"compacted to {kept.TotalDays:N0} days" : "all kept")}");
        Console.WriteLine("breaches a store | add and ask now, ns CPU a breach | standing at any instant, ns | with entries, ns an entry | bytes a breach in all | breaches kept | entries kept | bytes an entry kept");
        for (int part = 0; part < Parts; part++)
        {
            int from = (int)((long)breaches * part / Parts);
            int to = (int)((long)breaches * (part + 1) / Parts);
            double add = Measure(() => Add(from, to)) / ((double)(to - from) * stores);
            long asked = 0;
            double standing = Measure(() => asked = AskStanding(to)) / QueryCount;
            long entries = 0;
            double each = Measure(() => entries = AskEntries(to)) / Math.Max(1, entries);
            long bytes = GC.GetTotalMemory(true) - before;
            (long breachesKept, long entriesKept) = _ledger.Kept;
            Console.WriteLine($"{to:N0} | {add:N0} | {standing:N0} | {each:N0} | {bytes / ((double)to * stores):N0} | {breachesKept:N0} | {entriesKept:N0} | {bytes / Math.Max(1.0, entriesKept):N0} ({asked})");
        }

        Console.WriteLine($"peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000:N0} MB");
    }

    private static double Measure(Action work)
    {
        TimeSpan begin = Process.GetCurrentProcess().UserProcessorTime;
        work();
        return (Process.GetCurrentProcess().UserProcessorTime - begin).TotalNanoseconds;
    }

    // A day of breaches in each store at a time; every hundredth breach comes a day late.
    private void Add(int from, int to)
    {
        const int day = 96;
        for (int begin = from; begin < to; begin += day)
        {
            int end = Math.Min(begin + day, to);
            foreach (string store in _names)
            {
                for (int number = begin; number < end; number++)
                {
                    if (number % 100 != 0)
                    {
                        _ledger.Add(LedgerRules.Breach(store, number));
                    }

                    if (number >= day && (number - day) % 100 == 0)
                    {
                        _ledger.Add(LedgerRules.Breach(store, number - day));
                    }

                    if (number % 10 == 0)
                    {
                        _ledger.StandingAt(store, LedgerRules.InstantOf(number));
                    }
                }
            }

            if (keptFor is { } kept && LedgerRules.InstantOf(end) - kept is var horizon && horizon > LedgerRules.Begin)
            {
                _ledger.Compact(horizon);
            }
        }
    }

    private long AskStanding(int count)
    {
        long sum = 0;
        for (int i = 0; i < QueryCount; i++)
        {
            sum += _ledger.StandingAt(_names[_random.Next(stores)], AnyInstant(count))[0].EntryCount;
        }

        return sum;
    }

    private long AskEntries(int count)
    {
        long entries = 0;
        for (int i = 0; i < QueryCount / 1_000; i++)
        {
            entries += _ledger.At(_names[_random.Next(stores)], AnyInstant(count)).Accounts[0].Entries.Count;
        }

        return entries;
    }

    private Instant AnyInstant(int count)
    {
        Instant first = _ledger.Horizon ?? LedgerRules.Begin;
        return first + ((LedgerRules.InstantOf(count) - first) * _random.NextDouble());
    }
}
