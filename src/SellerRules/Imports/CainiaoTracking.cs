using NodaTime;
using SellerRules.Facts;
using SellerRules.Facts.Reading;
using SellerRules.Json;
using SellerRules.Model;

namespace SellerRules.Imports;

/// <summary>Reads what Cainiao answers to a question for tracking.</summary>
public static class CainiaoTracking
{
    private static readonly DateTimeZone AnswerZone = DateTimeZone.ForOffset(Offset.FromHours(8));

    /// <summary>
    /// The events by tracking number. An event's <c>time</c> (milliseconds since 1970) counts; where it is absent, <c>timeStr</c>, which is
    /// UTC+8 whatever <c>timeZone</c> says, unless <see cref="FactsReaderOptions.FieldZones"/> name <c>event.at</c>. Where the two disagree, that is noted.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><see cref="FactsReaderOptions.FieldZones"/> names what is no instant.</exception>
    public static TrackingHistory Read(Stream stream, FactsReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        InputTimes times = new(AnswerZone, options.FieldZones, LocalTimePolicy.Default);
        List<Rejection> rejected = [];
        List<TrackedParcel> parcels = [];
        foreach (JsonObject answer in PayloadText.Read(stream, options, rejected, out FactsSource source))
        {
            RecordScope head = new(null, options.Zones);
            PayloadObject payload = new(answer, "answer", head);
            IReadOnlyList<PayloadObject>? modules = answer["mailNo"] is null ? payload.List("module") : [payload];
            if (modules is null)
            {
                rejected.Add(source.Reject(answer.Span, new FactProblem(FactProblems.Payload, "the answer has no `module`, so it holds no tracking"), null));
            }

            foreach (PayloadObject module in modules ?? [])
            {
                RecordScope scope = new(times, options.Zones);
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
        List<FactNote> notes = [];
        foreach (PayloadObject detail in module.List("detailList") ?? [])
        {
            if (ReadTime(detail, scope.Times!, out FactNoteDraft? note) is { } at)
            {
                ParcelEvent happened = new() { At = at, Code = detail.Text("actionCode") };
                events.Add(happened);
                notes.AddRange(note is null ? [] : [(note with { Fact = "event.at" }).On(happened)]);
            }
            else if (scope.Faults.Count == 0)
            {
                scope.Fail(detail.Node.Span, null, new FactProblem(FactProblems.Payload, "the event has neither `time` nor `timeStr`"));
            }
        }

        return new TrackedParcel(number, [.. events.OrderBy(e => e.At)]) { Notes = notes };
    }

    private static Instant? ReadTime(PayloadObject detail, InputTimes times, out FactNoteDraft? note)
    {
        if (detail.Node["time"] is not JsonNumber epoch)
        {
            return detail.LocalTime("timeStr", times, "event.at", out note);
        }

        note = null;
        bool inRange = decimal.IsInteger(epoch.Value) && epoch.Value >= TimeRange.First.ToUnixTimeMilliseconds() && epoch.Value < TimeRange.End.ToUnixTimeMilliseconds();
        if (!inRange)
        {
            return (Instant?)detail.Fail(epoch, "time", FactProblems.OutOfRange(FactProblems.Shown(epoch.Value)));
        }

        Instant at = Instant.FromUnixTimeMilliseconds((long)epoch.Value);
        if (detail.Node["timeStr"] is JsonString { Value: var text }
            && InstantText.Read(PayloadTime.Iso(text), times.Of("event.at"), out Instant read, out FactNoteDraft? choice) is null)
        {
            note = PayloadTime.Compare(text, read, choice, at);
        }

        return at;
    }
}
