namespace SellerRules.Json;

/// <summary>Tells whether an object that is being read has a name already: few are looked through, for more a table is made.</summary>
/// <param name="members">The object's members; it grows by those that are added here.</param>
internal sealed class MemberNames(List<JsonMember> members)
{
    private const int Few = 8;

    private Dictionary<string, JsonMember>? _byName;

    /// <summary>The member of a name; null where there is none yet.</summary>
    public JsonMember? Find(string name) => _byName is null ? JsonObject.Find(members, name) : _byName.GetValueOrDefault(name);

    /// <summary>Adds a member of a new name.</summary>
    public void Add(JsonMember member)
    {
        members.Add(member);
        if (_byName is null && members.Count > Few)
        {
            _byName = members.ToDictionary(m => m.Name, StringComparer.Ordinal);
        }
        else
        {
            _byName?.Add(member.Name, member);
        }
    }
}
