using System.Text;
using System.Text.Json;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>A key that a record may have, and how its value gets into the record. Immutable and thread-safe.</summary>
internal abstract class FastField(string name)
{
    private readonly byte[] _name = Encoding.UTF8.GetBytes(name);

    /// <summary>The key.</summary>
    public string Name => name;

    /// <summary>Whether a key as written, without escapes, is this one.</summary>
    public bool IsCalled(ReadOnlySpan<byte> key) => key.SequenceEqual(_name);

    /// <summary>Reads the value at the reader's token, which isn't null, into a record; false: the plain reader must look at it.</summary>
    public abstract bool Read(ref Utf8JsonReader json, object record, FastState state);
}
