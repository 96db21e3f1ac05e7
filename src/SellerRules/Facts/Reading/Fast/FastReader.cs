using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using SellerRules.Json;
using SellerRules.Model;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>
/// Reads facts documents that are as they should be straight from their bytes into records. At anything else it gives the document up, whose plain reader
/// then begins from the start: so there is one place that words faults and notes. Not thread-safe.
/// </summary>
internal sealed class FastReader
{
    private readonly FactsReaderOptions _options;
    private readonly FastState _state;
    private readonly FastListKey[] _keys;
    private readonly FastDocument _document;
    private string? _zoneId;
    private DateTimeZone? _zone;

    /// <summary>A reader for documents of one input.</summary>
    public FastReader(FactsReaderOptions options)
    {
        _options = options;
        _state = new FastState(options);
        _keys = FastListKey.Of(options.Types);
        _document = new FastDocument(options);
    }

    /// <summary>The document of UTF-8 bytes without byte order mark, before which so many lines of the input stand; null: the plain reader must read it.</summary>
    public FactsDocument? Read(ReadOnlySpan<byte> utf8, int lineOffset)
    {
        if (!Utf8.IsValid(utf8) || HasLoneReturn(utf8))
        {
            return null;
        }

        _state.Drop(0);
        _state.Times = TimesIn(_options.DefaultZone);
        _document.Begin(lineOffset);
        try
        {
            return ReadDocument(utf8) ? _document.Build() : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // No JSON, or half a surrogate pair: the plain reader says where.
            return null;
        }
    }

    private bool ReadDocument(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader json = new(utf8, new JsonReaderOptions { MaxDepth = JsonText.MaxDepth });
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        ulong seen = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            int at = json.ValueIsEscaped ? -1 : Find(json.ValueSpan);
            if (at < 0 || (seen & (1UL << at)) != 0)
            {
                return false;
            }

            seen |= 1UL << at;
            json.Read();
            if (json.TokenType != JsonTokenType.Null && !ReadMember(ref json, _keys[at], utf8))
            {
                return false;
            }
        }

        return !json.Read();
    }

    private bool ReadMember(ref Utf8JsonReader json, FastListKey key, ReadOnlySpan<byte> utf8)
    {
        switch (key.Meaning)
        {
            case FastKeyMeaning.Note:
                return NoteField.IsPlain(ref json);
            case FastKeyMeaning.Recorded:
                bool isRead = FastRecorded.Read(ref json, _state, out Recorded? recorded);
                _document.Recorded = recorded;
                return isRead;
            case FastKeyMeaning.Zone:
                return ReadZone(ref json);
            case FastKeyMeaning.Record:
                return ReadRecord(ref json, key, utf8, isSingle: true);
            default:
                return ReadList(ref json, key, utf8);
        }
    }

    // A zone behind records would change what was read already.
    private bool ReadZone(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String || _document.HasRecords || !FastValues.Text(ref json, _state, out string id))
        {
            return false;
        }

        if (id != _zoneId)
        {
            (_zoneId, _zone) = (id, ZoneText.Read(id, _options.Zones, out _));
        }

        _state.Times = TimesIn(_zone);
        return _zone is not null;
    }

    // Where single facts have zones of their own, local times are the plain reader's.
    private LocalTimeResolver? TimesIn(DateTimeZone? zone) => zone is null || _options.FieldZones.Count > 0 ? null : new LocalTimeResolver(zone, LocalTimePolicy.Default);

    private bool ReadList(ref Utf8JsonReader json, FastListKey key, ReadOnlySpan<byte> utf8)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        _document.Give(key.Type!);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (!ReadRecord(ref json, key, utf8, isSingle: false))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadRecord(ref Utf8JsonReader json, FastListKey key, ReadOnlySpan<byte> utf8, bool isSingle)
    {
        int start = (int)json.TokenStartIndex;
        if (key.Plan!.Value.Read(ref json, _state) is not { } record)
        {
            return false;
        }

        _document.Add(key.Type!, record, utf8, start, isSingle);
        return true;
    }

    private int Find(ReadOnlySpan<byte> key)
    {
        for (int i = 0; i < _keys.Length; i++)
        {
            if (key.SequenceEqual(_keys[i].Name))
            {
                return i;
            }
        }

        return -1;
    }

    // Only a carriage return before a line feed, or at the very end, leaves lines and columns as they are.
    private static bool HasLoneReturn(ReadOnlySpan<byte> utf8)
    {
        for (int at = utf8.IndexOf((byte)'\r'); at >= 0 && at < utf8.Length - 1;)
        {
            if (utf8[at + 1] != '\n')
            {
                return true;
            }

            int next = utf8[(at + 1)..].IndexOf((byte)'\r');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
