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
        Frame[]? frames = records is null ? null : records.Count == 0 ? [] : Fill(parent, records, listSlot);
        if (frames != Frames)
        {
            Frames = frames;
        }
    }

    private Frame[] Fill(Frame parent, IReadOnlyList<object> records, int listSlot)
    {
        int kept = Math.Min(_spare?.Length ?? 0, records.Count);
        if (_spare?.Length != records.Count)
        {
            Array.Resize(ref _spare, records.Count);
        }

        Frame[] frames = _spare;
        for (int i = 0; i < frames.Length; i++)
        {
            if (i < kept)
            {
                frames[i].Load(records[i], parent);
            }
            else
            {
                frames[i] = new Frame(parent.Scope.LayoutOf(parent.Layout.Lists[listSlot].RecordType!), records[i], parent, parent.Scope);
            }
        }

        return frames;
    }
}
