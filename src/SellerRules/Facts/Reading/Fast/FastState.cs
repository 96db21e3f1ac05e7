using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NodaTime;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>What the readers of one input share: how local times are read, words seen before, and room for the members of lists. Not thread-safe.</summary>
internal sealed class FastState(FactsReaderOptions options)
{
    private object[] _members = new object[64];
    private int _count;

    /// <summary>How local times are read; null: a record that has one is given up.</summary>
    public LocalTimeResolver? Times { get; set; }

    /// <summary>The tz database.</summary>
    public IDateTimeZoneProvider Zones => options.Zones;

    /// <summary>The texts that came by last.</summary>
    public TextCache Texts { get; } = new();

    /// <summary>Reads instants.</summary>
    public FastInstants Instants { get; } = new();

    /// <summary>The facts that may be named as not recorded.</summary>
    public FactPathCache Paths { get; } = new(options.Types);

    /// <summary>Where the members of a list that begins now will stand.</summary>
    public int Mark => _count;

    /// <summary>Adds a member to the list that is being read.</summary>
    public void Push(object member)
    {
        if (_count == _members.Length)
        {
            Array.Resize(ref _members, checked(_count * 2));
        }

        _members[_count++] = member;
    }

    /// <summary>Takes the members from a mark on as an array.</summary>
    public T[] Take<T>(int mark)
        where T : class
    {
        if (_count == mark)
        {
            return [];
        }

        // What lies there was all pushed by the reader of the one list, so that nothing needs to be checked for each member.
        T[] taken = new T[_count - mark];
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<object, T>(ref _members[mark]), taken.Length).CopyTo(taken);
        Drop(mark);
        return taken;
    }

    /// <summary>Forgets the members from a mark on.</summary>
    public void Drop(int mark)
    {
        Array.Clear(_members, mark, _count - mark);
        _count = mark;
    }
}
