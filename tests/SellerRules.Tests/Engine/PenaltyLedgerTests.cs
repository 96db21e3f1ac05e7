using NodaTime;
using SellerRules.Facts;
using SellerRules.Tests.Accounts;
using SellerRules.Tests.Judging;
using SellerRules.Tests.Parity;
using SellerRules.Tests.Reporting;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Engine;

/// <summary>The ledger that an embedder keeps says what a report on all the facts would say.</summary>
public sealed class PenaltyLedgerTests
{
    private static readonly Instant First = At("2024-01-01T00:00:00Z");
    private static readonly RuleEngine Engine = RuleSetText.Engine(ReportRules.Rules, "America/Los_Angeles", ReportRules.Head);
    private static readonly RuleEngine Plain = RuleSetText.Engine(LedgerText.Costing(6), head: LedgerText.Account("\"expiresAfter\": \"P10D\", \"steps\": [ { \"at\": 12, \"action\": \"freeze\", \"for\": \"P3D\" } ]"));

    [Fact]
    public void Add_Report_GivesItsLedgersAsOfEachInstantUpToIt()
    {
        int entries = 0;
        OnDocuments(40, (facts, asOf, random) =>
        {
            PenaltyLedger ledger = Engine.OpenLedger();
            ledger.Add(Engine.Evaluate(facts, asOf, TestContext.Current.CancellationToken));
            ledger.Add(Engine.Evaluate(facts, asOf - Duration.FromHours(5), TestContext.Current.CancellationToken));
            foreach (Instant earlier in new[] { asOf, asOf - Duration.FromHours(random.Next(200)), asOf - Duration.FromNanoseconds(1) })
            {
                IReadOnlyList<LedgerReport> expected = Engine.Evaluate(facts, earlier, TestContext.Current.CancellationToken).Ledgers;
                Assert.Equal(expected.Select(Text), expected.Select(store => Text(ledger.At(store.Store, earlier))));
                entries += expected.Sum(store => store.Accounts.Sum(account => account.Entries.Count));
            }
        });
        Assert.True(entries > 200, $"only {entries} entries");
    }

    [Fact]
    public void Add_FindingsOfOrdersOneByOne_GivesTheAccountsOfTheReport() => OnDocuments(40, (facts, asOf, _) =>
    {
        PenaltyLedger ledger = Engine.OpenLedger();
        foreach (SubjectFindings findings in facts.Orders.Reverse().SelectMany(order => Engine.Evaluate(order, facts, asOf).Subjects))
        {
            ledger.Add(findings);
        }

        foreach (LedgerReport store in Engine.Evaluate(facts, asOf, TestContext.Current.CancellationToken).Ledgers)
        {
            LedgerReport without = store with { Accounts = [.. store.Accounts.Where(a => a.Account != "test/rules#b")] };
            LedgerReport kept = ledger.At(store.Store, asOf);
            Assert.Equal(Text(without), Text(kept with { Accounts = [.. kept.Accounts.Where(a => a.Account != "test/rules#b")] }));
        }
    });

    [Fact]
    public void Add_FindingOfATally_AddsItsLastRise()
    {
        RuleEngine engine = RuleSetText.Engine("""
            "id": "late", "subject": "order", "deadline": { "from": "order.createdAt", "within": "PT1H", "done": "order.shipmentConfirmedAt" } ---
            "id": "many", "subject": "store", "tally": { "of": ["late"], "reaches": 2 }, "outcome": { "severity": "error", "points": { "account": "a", "amount": 3 } }
            """, head: LedgerText.Account("\"expiresAfter\": \"P10D\""));
        Report report = Report(engine, LedgerText.Orders("2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z"), "2024-01-03T00:00:00Z");
        PenaltyLedger ledger = engine.OpenLedger();
        ledger.Add(report.Subjects.Single(subject => subject.Subject == "store"));
        ledger.Add(report);
        Assert.Equal([0m, 3m], new[] { "2024-01-02T01:00:00Z", "2024-01-02T01:00:00.000000001Z" }.Select(at => ledger.At("s", At(at)).Accounts[0].Balance));
    }

    [Fact]
    public void Ledger_ReadStandingAndNextChange_AgreeWithTheAccounts()
    {
        PenaltyLedger ledger = Plain.OpenLedger();
        foreach (int day in new[] { 5, 0, 3 })
        {
            ledger.Add(Breach($"A-{day}", day));
        }

        Instant asOf = First + Duration.FromDays(4);
        AccountReport account = Assert.Single(ledger.At("s", asOf).Accounts);
        AccountStanding standing = Assert.Single(ledger.StandingAt("s", asOf));
        Assert.Equal((12m, 2, First + Duration.FromDays(10), null, 0, "test/rules#a"), (standing.Balance, standing.EntryCount, standing.NextExpiry, standing.Headroom, standing.Undecided, standing.Account));
        Assert.Equal((account.Balance, account.Entries.Count, account.NextExpiry), (standing.Balance, standing.EntryCount, standing.NextExpiry));
        Assert.Equal(account.Actions, standing.Actions);
        Assert.Equal(new LedgerAction("freeze", First + Duration.FromDays(3), First + Duration.FromDays(6)), Assert.Single(standing.Actions));
        Assert.Equal(First + Duration.FromDays(5), ledger.NextChange("s", asOf));
        Assert.Null(ledger.NextChange("s", First + Duration.FromDays(30)));
        Assert.Equal(["s"], ledger.Stores);
        Assert.Equal(0m, Assert.Single(ledger.At("elsewhere", asOf).Accounts).Balance);
    }

    [Fact]
    public void Compact_KeepsAnswersAndRefusesWhatIsEarlier()
    {
        PenaltyLedger ledger = Plain.OpenLedger();
        PenaltyLedger whole = Plain.OpenLedger();
        Assert.Null(ledger.Horizon);
        Instant horizon = First + Duration.FromDays(15);
        foreach (int day in Enumerable.Range(0, 20))
        {
            ledger.Add(Breach($"A-{day}", day));
            whole.Add(Breach($"A-{day}", day));
        }

        ledger.Compact(horizon);
        Assert.Equal(horizon, ledger.Horizon);
        Assert.True(ledger.Kept.Breaches < whole.Kept.Breaches);
        Assert.Equal(Text(whole.At("s", horizon)), Text(ledger.At("s", horizon)));
        Instant early = horizon - Duration.FromNanoseconds(1);
        HorizonException refused = Assert.Throws<HorizonException>(() => ledger.At("s", early));
        Assert.Equal((early, horizon), (refused.Instant, refused.Horizon));
        Assert.Contains("2024-01-15T23:59:59.999999999Z", refused.Message, StringComparison.Ordinal);
        Assert.Contains("2024-01-16T00:00:00Z", refused.Message, StringComparison.Ordinal);
        Assert.Throws<HorizonException>(() => ledger.StandingAt("s", early));
        Assert.Throws<HorizonException>(() => ledger.NextChange("s", early));
        Assert.Throws<HorizonException>(() => ledger.Compact(early));
        Assert.Throws<HorizonException>(() => ledger.Add(Breach("B", 14)));
        Report report = Report(Plain, LedgerText.Orders("2024-01-20T00:00:00Z", "2024-01-02T00:00:00Z"), "2024-01-21T00:00:00Z");
        Assert.Throws<HorizonException>(() => ledger.Add(report));
        Assert.All(report.Subjects.Skip(1).Take(1), subject => Assert.Throws<HorizonException>(() => ledger.Add(subject)));
        Assert.Equal(Text(whole.At("s", At("2024-01-21T00:00:00Z"))), Text(ledger.At("s", At("2024-01-21T00:00:00Z"))));
        ledger.Add(Breach("B", 15));
    }

    [Fact]
    public void Add_AnotherOfTheSameDateAfterAQuestion_FiresTheHighestStepOnce()
    {
        RuleEngine engine = RuleSetText.Engine(
            $"\"id\": \"found\", {LedgerText.Costing(6)} --- \"id\": \"late\", \"subject\": \"order\", \"deadline\": {{ \"from\": \"order.createdAt\", \"within\": \"PT1H\", \"done\": \"order.paidAt\" }}, \"outcome\": {{ \"severity\": \"error\", \"points\": {{ \"account\": \"a\", \"amount\": 6 }} }}",
            head: LedgerText.Account("\"steps\": [ { \"at\": 6, \"action\": \"warn\" }, { \"at\": 12, \"action\": \"freeze\" } ]"));
        PenaltyLedger ledger = engine.OpenLedger();
        ledger.Add(new PenaltyBreach("s", "test/rules/found", "A", First));
        Instant later = First + Duration.FromHours(1);
        Assert.Equal("warn", Assert.Single(ledger.StandingAt("s", later)[0].Actions).Name);
        ledger.Add(new PenaltyBreach("s", "test/rules/late", "A", First));
        Assert.Equal(["warn"], ledger.StandingAt("s", First)[0].Actions.Select(action => action.Name));
        Assert.Equal(["freeze"], ledger.StandingAt("s", later)[0].Actions.Select(action => action.Name));
    }

    [Fact]
    public void Compact_WindowThatStillRuns_GoesOnCounting()
    {
        PenaltyLedger ledger = RuleSetText.Engine(
            LedgerText.Points("\"tiers\": [ { \"from\": 1, \"amount\": 1 }, { \"from\": 3, \"amount\": 7 } ], \"window\": \"PT10H\""), head: LedgerText.Account("")).OpenLedger();
        foreach (double hour in new[] { 0, 1, 2.5, 8 })
        {
            ledger.Add(new PenaltyBreach("s", "test/rules/r", $"A-{hour}", First + Duration.FromHours(hour)));
        }

        ledger.Compact(First + Duration.FromHours(12));
        ledger.Add(new PenaltyBreach("s", "test/rules/r", "B", First + Duration.FromHours(12.25)));
        ledger.Add(new PenaltyBreach("s", "test/rules/r", "C", First + Duration.FromHours(12.5)));
        ledger.Add(new PenaltyBreach("s", "test/rules/r", "D", First + Duration.FromHours(20)));
        Assert.Equal([1m, 1m, 7m, 7m, 7m, 7m, 7m], ledger.At("s", First + Duration.FromHours(30)).Accounts[0].Entries.Select(entry => entry.Points));
    }

    [Fact]
    public void Add_WhatTheLedgerCannotPrice_IsRefused()
    {
        PenaltyLedger ledger = Engine.OpenLedger();
        Assert.Throws<ArgumentException>(() => ledger.Add(new PenaltyBreach("s", "test/rules/nothing", "A", First)));
        Assert.Throws<ArgumentException>(() => ledger.Add(new PenaltyBreach("s", "test/rules/slow", "A", First)));
        Assert.Throws<ArgumentException>(() => ledger.Add(new PenaltyBreach("s", "test/rules/many", "s", First)));
        Assert.Throws<ArgumentException>(() => ledger.Add(Report(Plain, LedgerText.Orders("2024-01-01T00:00:00Z"), "2024-01-02T00:00:00Z")));
        Assert.Throws<ArgumentException>(() => ledger.Add(new PenaltyBreach("s", "test/rules/late", "", First)));
        Assert.Throws<ArgumentException>(() => ledger.Add(new PenaltyBreach("s", "test/rules/late", "A", Instant.FromUtc(2200, 1, 1, 0, 0))));
        Assert.Throws<ArgumentNullException>(() => ledger.Add((Report)null!));
        Assert.Throws<ArgumentNullException>(() => ledger.Add((SubjectFindings)null!));
        Assert.Throws<ArgumentNullException>(() => ledger.Add((PenaltyBreach)null!));
        Assert.Empty(ledger.Stores);
    }

    [Fact]
    public void Add_ParcelsByHand_CountOnceATrackingNumber()
    {
        PenaltyLedger ledger = Engine.OpenLedger();
        ledger.Add(new PenaltyBreach("s", "test/rules/lost", "A/1", First) { TrackingNumber = "LP" });
        ledger.Add(new PenaltyBreach("s", "test/rules/forged", "B/2", First + Duration.FromHours(1)) { TrackingNumber = "LP" });
        ledger.Add(new PenaltyBreach("s", "test/rules/forged", "B/3", First + Duration.FromHours(1)));
        Assert.Equal(["A/1", "B/3"], ledger.At("s", First + Duration.FromHours(2)).Accounts[0].Entries.Select(entry => entry.Id));
    }

    private static PenaltyBreach Breach(string order, int day) => new("s", "test/rules/r", order, First + Duration.FromDays(day));

    // Unknown findings are no breaches, so a report may count more that can't be told.
    private static string Text(LedgerReport store) => AnswerText.Of(store with { Accounts = [.. store.Accounts.Select(account => account with { Undecided = 0 })] });

    private static void OnDocuments(int count, Action<FactsDocument, Instant, Random> check)
    {
        Random random = new(17);
        for (int i = 0; i < count; i++)
        {
            GeneratedFacts generated = new(random);
            check(generated.Document(), generated.Instant(), random);
        }
    }
}
