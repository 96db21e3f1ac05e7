using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>Reads lists of a frame as of the judging instant.</summary>
internal static class ListReads
{
    /// <summary>A list of nested records: those that are born by the judging instant.</summary>
    public static Maybe<ListValue> Records(EvaluationContext context, Frame frame, int listSlot, string name, string birthName)
    {
        if (frame.Children(listSlot) is not { } members)
        {
            return context.Unknown<ListValue>(name);
        }

        int birthSlot = frame.Scope.LayoutOf(frame.Layout.Lists[listSlot].RecordType!).BirthSlot;
        if (birthSlot < 0)
        {
            return Maybe<ListValue>.Of(Value(ListItem.AllOf(members), null, name, frame));
        }

        string? more = MayHaveMore(context, frame.Bounds.Until) ? name : null;
        return Maybe<ListValue>.Of(Value(Born(context, members, birthSlot, birthName), more, name, frame));
    }

    /// <summary>The members that are born by the judging instant; one whose birth isn't known is an undecided member.</summary>
    public static IReadOnlyList<ListItem> Born(EvaluationContext context, IReadOnlyList<Frame> members, int birthSlot, string birthName)
    {
        List<ListItem> born = new(members.Count);
        foreach (Frame member in members)
        {
            int mark = context.Names.Mark;
            Maybe<long> birth = FactReads.Event(context, member, birthSlot, birthName);
            context.Names.DropFrom(mark);
            if (birth.IsKnown)
            {
                born.Add(new ListItem(member));
            }
            else if (birth.IsUnknown)
            {
                born.Add(new ListItem(member, State.Unknown, [birthName]));
            }
        }

        return born;
    }

    /// <summary>A list of texts.</summary>
    public static Maybe<ListValue> Texts(EvaluationContext context, Frame frame, IReadOnlyList<string>? values, AttributeRead read)
    {
        if (values is null || read.EventSlot >= 0)
        {
            int mark = context.Names.Mark;
            Maybe<string> present = FactReads.Text(context, frame, values is null ? null : string.Empty, read);
            if (!present.IsKnown)
            {
                return Maybe<ListValue>.Undecided(present.State);
            }

            context.Names.DropFrom(mark);
        }

        ListItem[] items = new ListItem[values?.Count ?? 0];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = TextItem(values![i], read);
        }

        return Maybe<ListValue>.Of(new ListValue(items, null, read.Name));
    }

    /// <summary>A list of instants: those up to the judging instant.</summary>
    public static Maybe<ListValue> Instants(EvaluationContext context, Frame frame, IReadOnlyList<NodaTime.Instant>? values, AttributeRead read)
    {
        if (values is null)
        {
            return context.Unknown<ListValue>(read.Name);
        }

        List<ListItem> happened = [];
        foreach (NodaTime.Instant value in values)
        {
            long instant = Nanos.Of(value);
            if (instant <= context.At)
            {
                happened.Add(new ListItem(instant));
            }
            else
            {
                context.MayChangeAt(instant);
            }
        }

        return Maybe<ListValue>.Of(Value(happened, MayHaveMore(context, frame.Bounds.Until) ? read.Name : null, read.Name, frame));
    }

    /// <summary>A list of numbers, truth values, dates or amounts.</summary>
    public static Maybe<ListValue> Values<T>(EvaluationContext context, Frame frame, IReadOnlyList<T>? values, AttributeRead read)
        where T : struct
    {
        if (values is null)
        {
            return context.Unknown<ListValue>(read.Name);
        }

        ListItem[] items = new ListItem[values.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = new ListItem(values[i] is int whole ? (decimal)whole : values[i]);
        }

        return Maybe<ListValue>.Of(new ListValue(items, null, read.Name));
    }

    /// <summary>Whether a list of things that happen may have members that the facts could not know.</summary>
    /// <param name="context">The context.</param>
    /// <param name="until">The last instant that they could know.</param>
    public static bool MayHaveMore(EvaluationContext context, long until)
    {
        if (until == Nanos.None)
        {
            return false;
        }

        context.MayChangeAt(until + 1);
        return context.At > until;
    }

    private static ListValue Value(IReadOnlyList<ListItem> items, string? more, string name, Frame frame) =>
        new(items, more, name) { Coverage = RecordCoverage.Complete with { Until = frame.Bounds.Until } };

    private static ListItem TextItem(string value, AttributeRead read)
    {
        if (read.Vocabulary is null)
        {
            return new ListItem(value);
        }

        return read.Vocabulary.TryResolve(value, out string? id) ? new ListItem(id) : new ListItem(value, State.Unknown, [read.Name]);
    }
}
