using NodaTime;
using SellerRules.Facts;
using SellerRules.Facts.Reading;
using SellerRules.Json;
using SellerRules.Model;

namespace SellerRules.Imports;

/// <summary>Reads what Cainiao answers to a question for tracking.</summary>
public static class CainiaoTracking
{
    private static readonly LocalTimes AnswerTimes = new(DateTimeZone.ForOffset(Offset.FromHours(8)), LocalTimePolicy.Default);

    /// <summary>
    /// The events by tracking number. An event's <c>time</c> (milliseconds since 1970) counts; where it is absent, <c>timeStr</c>, which is
    /// UTC+8 whatever <c>timeZone</c> says.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TrackingHistory Read(Stream stream, FactsReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        List<Rejection> rejected = [];
        List<TrackedParcel> parcels = [];
        foreach (JsonObject answer in PayloadText.Read(stream, options, rejected, out FactsSource source))
        {
            RecordScope head = new(null);
            PayloadObject payload = new(answer, "answer", head);
            IReadOnlyList<PayloadObject>? modules = answer["mailNo"] is null ? payload.List("module") : [payload];
            if (modules is null)
            {
                rejected.Add(source.Reject(answer.Span, new FactProblem(FactProblems.Payload, "the answer has no `module`, so it holds no tracking"), null));
            }

            foreach (PayloadObject module in modules ?? [])
            {
                RecordScope scope = new(null);
                TrackedParcel? parcel = ReadParcel(new PayloadObject(module.Node, "module", scope), scope);
                if (parcel is not null && scope.Faults.Count == 0)
                {
                    parcels.Add(parcel with { Place = source.PlaceOf(module.Node.Span.Start) });
                }
                else
                {
                    RecordFault first = scope.Faults.MinBy(f => f.Span.Start)!;
                    rejected.Add(source.Reject(first.Span, first.Problem with { Reason = first.Reason }, "parcel"));
                }
            }
        }

        return new TrackingHistory(parcels, rejected);
    }

    private static TrackedParcel? ReadParcel(PayloadObject module, RecordScope scope)
    {
        string? number = module.Id("mailNo");
        if (number is null)
        {
            scope.Fail(module.Node.Span, null, FactProblems.MissingId("parcel", "mailNo"));
            return null;
        }

        List<ParcelEvent> events = [];
        foreach (PayloadObject detail in module.List("detailList") ?? [])
        {
            if (ReadTime(detail) is { } at)
            {
                events.Add(new ParcelEvent { At = at, Code = detail.Text("actionCode") });
            }
            else if (scope.Faults.Count == 0)
            {
                scope.Fail(detail.Node.Span, null, new FactProblem(FactProblems.Payload, "the event has neither `time` nor `timeStr`"));
            }
        }

        return new TrackedParcel(number, [.. events.OrderBy(e => e.At)]);
    }

    private static Instant? ReadTime(PayloadObject detail)
    {
        if (detail.Node["time"] is JsonNumber epoch)
        {
            bool inRange = decimal.IsInteger(epoch.Value) && epoch.Value >= TimeRange.First.ToUnixTimeMilliseconds() && epoch.Value < TimeRange.End.ToUnixTimeMilliseconds();
            return inRange
                ? Instant.FromUnixTimeMilliseconds((long)epoch.Value)
                : (Instant?)detail.Fail(epoch, "time", FactProblems.OutOfRange(FactProblems.Shown(epoch.Value)));
        }

        return detail.Time("timeStr", AnswerTimes, "event.at", []);
    }
}
