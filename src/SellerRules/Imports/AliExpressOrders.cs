using NodaTime;
using SellerRules.Facts;
using SellerRules.Facts.Reading;
using SellerRules.Json;
using SellerRules.Model;
using SellerRules.References;

namespace SellerRules.Imports;

/// <summary>Reads what AliExpress answers to a question for an order's details: one answer, or a list of them.</summary>
public static class AliExpressOrders
{
    private const string ErrorKey = "error_response";

    private static readonly Dictionary<string, DateTimeZone> AnswerZone = new() { ["recorded.until"] = DateTimeZone.ForOffset(Offset.FromHours(8)) };

    /// <summary>
    /// The orders as facts. Times in an order are local to America/Los_Angeles and resolved forward and earlier, noted; the answer's own time is
    /// UTC+8 and says until when the facts are recorded; <see cref="FactsReaderOptions.FieldZones"/> go before both. An epoch in place of a time,
    /// or beside it, decides, and so does the time that is left for what ends the present step; where they disagree with the local time, that is
    /// noted. What such an answer doesn't know is named in each record's <see cref="Recorded.Not"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><see cref="FactsReaderOptions.FieldZones"/> names what is no instant.</exception>
    public static FactsDocument Read(Stream stream, FactsReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        if (options.Zones.GetZoneOrNull(TimeZones.Marketplace) is not { } marketplace)
        {
            return new FactsDocument { Rejected = [new FactPlace(options.FileName, 1, 1).Reject(FactProblems.NoMarketplaceZone(options.Zones.VersionId), null)] };
        }

        InputTimes times = new(marketplace, options.FieldZones, LocalTimePolicy.Default, AnswerZone);
        List<Rejection> rejected = [];
        List<FactNote> notes = [];
        IReadOnlyList<JsonObject> answers = PayloadText.Read(stream, options, rejected, out FactsSource source);
        List<(Order Order, FactPlace Place)> orders = [];
        foreach (JsonObject answer in answers)
        {
            RecordScope scope = new(times, options.Zones);
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

        return Together(orders, notes, rejected, options.Zones);
    }

    private static FactsDocument Together(List<(Order Order, FactPlace Place)> orders, List<FactNote> notes, List<Rejection> rejected, IDateTimeZoneProvider zones)
    {
        Instant? until = orders.Max(o => o.Order.Recorded!.Until);
        // An answer knows one order: of all others nothing is known at any time, so no history is claimed.
        Recorded? recorded = until is null ? null : new Recorded { From = until, Until = until, Not = AliExpressKnowledge.Always };
        DocumentAssembly assembly = new(FactTypes.Standard, zones, recorded);
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
        Instant? until = response.Time("time_stamp", scope.Times!, "recorded.until", answerNotes);
        if (until is null)
        {
            FailOnce(scope, body, new FactProblem(FactProblems.Payload, "the answer has no `time_stamp`, so it can't be told until when its facts are known"));
            return null;
        }

        return ReadOrder(target, until.Value, answerNotes, scope);
    }

    private static Order? ReadOrder(PayloadObject target, Instant until, List<FactNoteDraft> answerNotes, RecordScope scope)
    {
        List<FactNoteDraft> notes = answerNotes;
        InputTimes times = scope.Times!;
        string? id = target.Id("id");
        Instant? createdAt = target.Time("gmt_create", times, "order.createdAt", notes);
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
            PaidAt = target.Time("gmt_pay_success", times, "order.paidAt", notes),
            StepEndsAt = StepEnd(target, until, times, notes),
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

    // What is left was counted when the answer was given, so it can tell which of two instants the end is.
    private static Instant? StepEnd(PayloadObject target, Instant until, InputTimes times, List<FactNoteDraft> notes)
    {
        const string key = "over_time_left";
        const string fact = "order.stepEndsAt";
        if (target.LocalTime(key, times, fact, out FactNoteDraft? note) is not { } end)
        {
            return null;
        }

        if (target.Milliseconds("timeout_left_time") is { } milliseconds)
        {
            end = PayloadTime.Nearest(target.Text(key)!, end, ref note, until, Duration.FromMilliseconds(milliseconds), Duration.FromSeconds(1));
        }
        else if (target.Integer("left_send_good_day") is { } days && target.Integer("left_send_good_hour") is { } hours && target.Integer("left_send_good_min") is { } minutes)
        {
            Duration left = Duration.FromHours((24L * days) + hours) + Duration.FromMinutes(minutes);
            end = PayloadTime.Nearest(target.Text(key)!, end, ref note, until, left, Duration.FromMinutes(1));
        }

        notes.AddRange(note is null ? [] : [note with { Fact = fact }]);
        return end;
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
            DeclaredAt = parcel.Time("gmt_send", scope.Times!, "parcel.declaredAt", notes),
            DeliveredAt = parcel.Time("gmt_received", scope.Times!, "parcel.deliveredAt", notes),
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
