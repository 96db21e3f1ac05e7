using SellerRules.Text;

namespace SellerRules.Json.Cases;

/// <summary>
/// What is expected of a finding, or, where <paramref name="Rule"/> is null, of a subject (only its <c>nextChange</c>).
/// <paramref name="Rule"/> is a rule's id, in the cases' rule set or behind another's. <paramref name="Members"/> are those to compare, with the
/// values as written; they don't hold <c>rule</c>, <c>id</c>, <c>subject</c> and <c>store</c>, which say what is looked at.
/// </summary>
internal sealed record FindingExpectation(
    Location Location,
    Located<string>? Rule,
    Located<string> Id,
    Located<string>? Subject,
    Located<string>? Store,
    IReadOnlyList<JsonMember> Members);
