namespace SellerRules.Expressions.Runtime;

/// <summary>The frames of a record's nested records, read when they are first asked for and kept for the next record. Not thread-safe.</summary>
internal struct ChildFrames
{
    private Frame[]? _spare;

    /// <summary>Whether they are those of the record that the frame now holds.</summary>
    public bool IsLoaded { get; set; }

    /// <summary>The frames, in input order; null where the list isn't given.</summary>
    public Frame[]? Frames { get; private set; }

    /// <summary>Reads a record's nested records of a list slot; null where they aren't given.</summary>
    public void Load(Frame parent, int listSlot)
    {
        IsLoaded = true;
        IReadOnlyList<object>? records = parent.Layout.ListOf(parent.Record, listSlot);
        Frames = records is null ? null : records.Count == 0 ? [] : Fill(parent, records, listSlot);
    }

    private Frame[] Fill(Frame parent, IReadOnlyList<object> records, int listSlot)
    {
        Frame[]? spare = _spare;
        Frame[] frames = spare?.Length == records.Count ? spare : new Frame[records.Count];
        for (int i = 0; i < frames.Length; i++)
        {
            if (spare is not null && i < spare.Length)
            {
                frames[i] = spare[i];
                frames[i].Load(records[i], parent);
            }
            else
            {
                frames[i] = new Frame(parent.Scope.LayoutOf(parent.Layout.Lists[listSlot].RecordType!), records[i], parent, parent.Scope);
            }
        }

        return _spare = frames;
    }
}
