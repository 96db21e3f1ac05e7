using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>A JSON value that is an object.</summary>
internal sealed record JsonObject(TextSpan Span, IReadOnlyList<JsonMember> Members) : JsonNode(Span)
{
    /// <inheritdoc/>
    public override string Describe() => "an object";

    /// <summary>The value under <paramref name="name"/>, or null where the object has no such key.</summary>
    public JsonNode? this[string name] => Find(name)?.Value;

    /// <summary>The member of a name, or null where the object has no such key.</summary>
    public JsonMember? Find(string name) => Find(Members, name);

    /// <summary>The member of a name among some, or null.</summary>
    public static JsonMember? Find(IReadOnlyList<JsonMember> members, string name)
    {
        for (int i = 0; i < members.Count; i++)
        {
            if (members[i].Name == name)
            {
                return members[i];
            }
        }

        return null;
    }
}
