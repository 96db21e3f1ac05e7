using NodaTime;
using SellerRules.Facts;
using SellerRules.Facts.Reading;
using SellerRules.Json;
using SellerRules.Model;

namespace SellerRules.Imports;

/// <summary>Reads what AliExpress answers to a question for an order's details: one answer, or a list of them.</summary>
public static class AliExpressOrders
{
    private const string ErrorKey = "error_response";

    private static readonly LocalTimes MarketplaceTimes = new(DateTimeZoneProviders.Tzdb["America/Los_Angeles"], LocalTimePolicy.Default);
    private static readonly LocalTimes AnswerTimes = new(DateTimeZone.ForOffset(Offset.FromHours(8)), LocalTimePolicy.Default);

    /// <summary>
    /// The orders as facts. Times in an order are local to America/Los_Angeles and resolved forward and earlier, noted; the answer's own time is
    /// UTC+8 and says until when the facts are recorded. What such an answer doesn't know is named in each record's <see cref="Recorded.Not"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FactsDocument Read(Stream stream, FactsReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        List<Rejection> rejected = [];
        List<FactNote> notes = [];
        IReadOnlyList<JsonObject> answers = PayloadText.Read(stream, options, rejected, out FactsSource source);
        List<(Order Order, FactPlace Place)> orders = [];
        foreach (JsonObject answer in answers)
        {
            RecordScope scope = new(MarketplaceTimes);
            if (ReadAnswer(answer, scope) is { } order && scope.Faults.Count == 0)
            {
                orders.Add((order, source.PlaceOf(answer.Span.Start)));
                notes.AddRange(scope.Notes);
            }
            else
            {
                RecordFault first = scope.Faults.MinBy(f => f.Span.Start)!;
                rejected.Add(source.Reject(first.Span, first.Problem with { Reason = first.Reason }, "order"));
            }
        }

        return Together(orders, notes, rejected);
    }

    private static FactsDocument Together(List<(Order Order, FactPlace Place)> orders, List<FactNote> notes, List<Rejection> rejected)
    {
        Instant? until = orders.Max(o => o.Order.Recorded!.Until);
        // An answer knows one order: of all others nothing is known at any time, so no history is claimed.
        Recorded? recorded = until is null ? null : new Recorded { From = until, Until = until, Not = AliExpressKnowledge.Always };
        DocumentAssembly assembly = new(FactTypes.Standard, recorded);
        foreach ((Order order, FactPlace place) in orders)
        {
            assembly.Add(FactTypes.Standard.Find("order")!, order, place);
        }

        FactsDocument read = assembly.Build(notes);
        return read with { Rejected = [.. rejected, .. read.Rejected] };
    }

    private static Order? ReadAnswer(JsonObject answer, RecordScope scope)
    {
        JsonObject body = answer.Members is [{ Name: not "target", Value: JsonObject inner }] ? inner : answer;
        PayloadObject response = new(body, "answer", scope);
        if (answer[ErrorKey] is not null || response.Object("target") is not { } target)
        {
            string? message = answer[ErrorKey] is JsonObject error ? new PayloadObject(error, ErrorKey, scope).Text("msg") : null;
            scope.Fail(answer.Span, null, new FactProblem(FactProblems.Payload, message is null ? "the answer has no `target`, so it holds no order" : $"the answer is an error: {message}"));
            return null;
        }

        List<FactNoteDraft> answerNotes = [];
        Instant? until = response.Time("time_stamp", AnswerTimes, "recorded.until", answerNotes);
        if (until is null)
        {
            FailOnce(scope, body, new FactProblem(FactProblems.Payload, "the answer has no `time_stamp`, so it can't be told until when its facts are known"));
            return null;
        }

        return ReadOrder(target, until.Value, scope);
    }

    private static Order? ReadOrder(PayloadObject target, Instant until, RecordScope scope)
    {
        List<FactNoteDraft> notes = [];
        string? id = target.Id("id");
        Instant? createdAt = target.Time("gmt_create", MarketplaceTimes, "order.createdAt", notes);
        if (id is null || createdAt is null)
        {
            string missing = id is null ? "id" : "gmt_create";
            FailOnce(scope, target.Node, FactProblems.MissingId("order", missing));
            return null;
        }

        Order order = new()
        {
            Id = id,
            CreatedAt = createdAt,
            PaidAt = target.Time("gmt_pay_success", MarketplaceTimes, "order.paidAt", notes),
            Destination = target.Object("receipt_address")?.Text("country"),
            Total = target.Money("order_amount"),
            Freight = target.Money("logistics_amount"),
            Lines = target.List("child_order_list")?.Select(Line).ToArray(),
            Parcels = target.List("logistic_info_list")?.Select(p => Parcel(p, until, scope)).OfType<Parcel>().ToArray(),
            Recorded = new Recorded { Until = until, Not = AliExpressKnowledge.UnknownOf(target.Text("order_status"), target.Text("issue_status")) },
        };
        scope.Notes.AddRange(notes.Select(n => n.On(order)));
        return order;
    }

    private static OrderLine Line(PayloadObject line) => new()
    {
        Product = line.Id("product_id"),
        Sku = line.Text("sku_code"),
        Quantity = line.Integer("product_count"),
        Price = line.Money("product_price"),
    };

    private static Parcel? Parcel(PayloadObject parcel, Instant until, RecordScope scope)
    {
        List<FactNoteDraft> notes = [];
        string? number = parcel.Id("logistics_no");
        if (number is null)
        {
            FailOnce(scope, parcel.Node, FactProblems.MissingId("parcel", "logistics_no"));
            return null;
        }

        Parcel read = new()
        {
            Id = number,
            DeclaredAt = parcel.Time("gmt_send", MarketplaceTimes, "parcel.declaredAt", notes),
            DeliveredAt = parcel.Time("gmt_received", MarketplaceTimes, "parcel.deliveredAt", notes),
            Carrier = parcel.Text("logistics_type_code") ?? parcel.Text("logistics_service_name"),
            Recorded = new Recorded { Until = until, Not = AliExpressKnowledge.UnknownOfParcel(parcel.Text("receive_status")) },
        };
        scope.Notes.AddRange(notes.Select(n => n.On(read)));
        return read;
    }

    /// <summary>Adds what is missing, unless it is missing because it couldn't be read, which was said then.</summary>
    private static void FailOnce(RecordScope scope, JsonObject at, FactProblem problem)
    {
        if (scope.Faults.Count == 0)
        {
            scope.Fail(at.Span, null, problem);
        }
    }
}
