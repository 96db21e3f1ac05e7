using System.Collections;
using FluentValidation.Results;
using SellerRules.Facts;

namespace SellerRules.Tests.Facts;

/// <summary>What holds for every type of record alike.</summary>
public sealed class WholeFactsTests
{
    private static readonly FactType[] TopTypes = [.. FactTypes.Standard.All.Where(t => !t.IsNested && t.Key.Length > 0)];

    [Fact]
    public void Read_EveryFactOfEveryType_IsHeld()
    {
        FactsDocument facts = FactsText.Read(WholeFacts.Text(FactTypes.Standard));

        Assert.Empty(facts.Rejected.Select(r => r.Reason));
        foreach (FactType type in TopTypes)
        {
            AssertWhole(type, Assert.Single(facts.RecordsOf(type.Name)));
        }
    }

    [Fact]
    public void Validate_EveryFactOfEveryType_Passes()
    {
        ValidationResult result = new FactsValidator().Validate(FactsText.Read(WholeFacts.Text(FactTypes.Standard)));

        Assert.Empty(result.Errors.Select(e => $"{e.PropertyName}: {e.ErrorMessage}"));
    }

    [Fact]
    public void Combine_TheSameFromTwoFiles_CountsOnce()
    {
        string text = WholeFacts.Text(FactTypes.Standard);
        FactsDocument all = FactsDocument.Combine([FactsText.Read(text), FactsText.Read(text)]);

        Assert.Empty(all.Rejected.Select(r => r.Reason));
        Assert.All(TopTypes, type => Assert.Single(all.RecordsOf(type.Name)));
    }

    [Fact]
    public void Combine_OtherFactsUnderTheSameId_RejectsTheSecondOfEachType()
    {
        string text = WholeFacts.Text(FactTypes.Standard);
        foreach (FactType type in TopTypes)
        {
            string identity = string.Join(", ", type.Identity.Append("zone").Append("store").Distinct()
                .Where(name => type.Find(name)?.Property is not null)
                .Select(name => $"\"{name}\": {System.Text.Json.JsonDocument.Parse(text).RootElement.GetProperty(type.Key)[0].GetProperty(name).GetRawText()}"));
            FactsDocument all = FactsDocument.Combine([FactsText.Read(text), FactsText.Read($"{{ \"{type.Key}\": [ {{ {identity} }} ] }}")]);

            Assert.Equal(("SR0713", type.Name), (Assert.Single(all.Rejected).Code, all.Rejected[0].Subject));
        }
    }

    [Fact]
    public void Read_WithoutWhatIdentifies_IsRejected()
    {
        foreach (FactType type in TopTypes)
        {
            FactsDocument facts = FactsText.Read($"{{ \"{type.Key}\": [ {{}} ] }}");

            Assert.Equal(("SR0704", type.Name), (Assert.Single(facts.Rejected).Code, facts.Rejected[0].Subject));
            Assert.Contains($"`{type.Identity[0]}`", facts.Rejected[0].Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void IsGiven_KeyEmptyNullOrAbsent_IsTrueOnlyForTheFirst()
    {
        foreach (FactType type in TopTypes)
        {
            Assert.True(FactsText.Read($"{{ \"{type.Key}\": [] }}").IsGiven(type.Name), type.Name);
            Assert.False(FactsText.Read($"{{ \"{type.Key}\": null }}").IsGiven(type.Name), type.Name);
            Assert.False(FactsText.Read("{}").IsGiven(type.Name), type.Name);
        }
    }

    [Fact]
    public void IsGiven_MadeInCode_IsWhatWasSet()
    {
        FactsDocument facts = new() { Weeks = [], Orders = null! };

        Assert.True(facts.IsGiven("week"));
        Assert.False(facts.IsGiven("order"));
        Assert.False((facts with { Weeks = null! }).IsGiven("week"));
        Assert.True(facts.IsGiven("week"));
        Assert.Empty(facts.Orders);
    }

    [Fact]
    public void IsGiven_OfSeveralDocuments_IsThatOfAny()
    {
        FactsDocument all = FactsDocument.Combine([FactsText.Read("""{ "scores": [] }"""), FactsText.Read("""{ "orders": [] }""")]);

        Assert.True(all.IsGiven("scoreDay") && all.IsGiven("order"));
        Assert.False(all.IsGiven("week"));
    }

    private static void AssertWhole(FactType type, object record)
    {
        foreach (FactProperty fact in type.Properties.Where(p => p.Property is not null))
        {
            object? value = fact.Property!.GetValue(record);
            Assert.True(value is not null, $"{type.Name}.{fact.Name}");
            if (fact.HoldsRecords)
            {
                object held = value is IEnumerable list ? Assert.Single(list.Cast<object>()) : value;
                AssertWhole(FactTypes.Standard.Find(fact.RecordType!)!, held);
            }
        }
    }
}
