using NodaTime;
using SellerRules.Model;
using SellerRules.References;
using SellerRules.References.Lists;

namespace SellerRules.Tests.Parity;

/// <summary>What rules name of reference files.</summary>
internal static class PlainReferences
{
    /// <summary>The members of a group of markets on a date; null where the name is none of a group.</summary>
    public static Plain? Group(string name, PlainMoment moment, PlainWorld world)
    {
        if (GroupNamed(name, world) is not { } group)
        {
            return null;
        }

        LocalDate today = moment.At.InZone(world.Zone).Date;
        IEnumerable<string> members = group.Members.Where(m => m.From <= today && !(m.To <= today)).Select(m => m.Market);
        return Plain.Known(new PlainList([.. members.Select(m => new PlainMember(Plain.True, Plain.Known(m)))], "", null));
    }

    public static bool IsGroup(string name, PlainWorld world) => GroupNamed(name, world) is not null;

    /// <summary>The list file of a name as a rule writes it.</summary>
    public static EntryList List(string name, PlainWorld world)
    {
        string target = TargetOf(name, world);
        return world.Lists.FirstOrDefault(l => l.Id == target) ?? EntryLists.Shipped.Find(target)!;
    }

    private static MarketGroup? GroupNamed(string name, PlainWorld world)
    {
        string[] parts = TargetOf(name, world).Split('#');
        return parts is ["reference/markets", var group] ? Vocabularies.Shipped.Find("markets")!.Group(group) : null;
    }

    private static string TargetOf(string name, PlainWorld world) =>
        world.Set.Imports.FirstOrDefault((ImportDefinition i) => i.Name.Value == name)?.Target.Value ?? name;
}
