using SellerRules.Facts;

namespace SellerRules.Tests.Laws;

/// <summary>Makes a world that breaks a law smaller: leaves out rules, records and facts as long as the law is still broken.</summary>
internal static class WorldShrinker
{
    /// <summary>The smallest world found, with how it breaks the law.</summary>
    public static (World World, string Broken) Shrink(World world, Func<JudgedWorld, string?> law, string broken)
    {
        bool isSmaller = true;
        while (isSmaller)
        {
            isSmaller = false;
            foreach (World smaller in Smaller(world))
            {
                if (Try(smaller, law) is { } still)
                {
                    (world, broken, isSmaller) = (smaller, still, true);
                    break;
                }
            }
        }

        return (world, broken);
    }

    private static string? Try(World world, Func<JudgedWorld, string?> law)
    {
        try
        {
            return law(new JudgedWorld(world.Policy.Compile(), world));
        }
        catch (Xunit.Sdk.XunitException)
        {
            // The rules don't load without what was left out.
            return null;
        }
    }

    private static IEnumerable<World> Smaller(World world)
    {
        for (int i = 0; i < world.Policy.Rules.Count && world.Policy.Rules.Count > 1; i++)
        {
            yield return world with { Policy = world.Policy with { Rules = Without(world.Policy.Rules, i) } };
        }

        foreach (FactsDocument facts in Smaller(world.Facts))
        {
            yield return world with { Facts = facts };
        }
    }

    private static IEnumerable<FactsDocument> Smaller(FactsDocument facts)
    {
        foreach (IReadOnlyList<Order> orders in Fewer(facts.Orders))
        {
            yield return facts with { Orders = orders };
        }

        foreach (IReadOnlyList<Product> products in Fewer(facts.Products))
        {
            yield return facts with { Products = products };
        }

        foreach (IReadOnlyList<TrafficDay> traffic in Fewer(facts.Traffic))
        {
            yield return facts with { Traffic = traffic };
        }

        foreach (IReadOnlyList<Store> stores in Fewer(facts.Stores))
        {
            yield return facts with { Stores = stores };
        }

        if (facts.Weeks.Count > 0 || facts.Inquiries.Count > 0 || facts.Assume.Count > 0)
        {
            yield return facts with { Weeks = [], Inquiries = [], Assume = [] };
        }

        if (facts.Recorded is not null)
        {
            yield return facts with { Recorded = null };
        }

        for (int i = 0; i < facts.Orders.Count; i++)
        {
            foreach (Order order in Smaller(facts.Orders[i]))
            {
                yield return facts with { Orders = [.. facts.Orders.Select((o, at) => at == i ? order : o)] };
            }
        }
    }

    private static IEnumerable<Order> Smaller(Order order)
    {
        foreach (IReadOnlyList<Parcel> parcels in Fewer(order.Parcels ?? []))
        {
            yield return order with { Parcels = parcels };
        }

        foreach (IReadOnlyList<Refund> refunds in Fewer(order.Refunds ?? []))
        {
            yield return order with { Refunds = refunds };
        }

        foreach (IReadOnlyList<OrderLine> lines in Fewer(order.Lines ?? []))
        {
            yield return order with { Lines = lines };
        }

        Order[] barer =
        [
            order with { PaidAt = null }, order with { ShipmentConfirmedAt = null }, order with { SignedAt = null }, order with { CompletedAt = null },
            order with { CancelledAt = null }, order with { ReviewPassedAt = null }, order with { DisputeExpectedAt = null }, order with { Recorded = null },
            order with { Pauses = null }, order with { Total = null }, order with { Freight = null }, order with { Buyer = null }, order with { Destination = null },
        ];
        foreach (Order one in barer.Where(one => one != order))
        {
            yield return one;
        }
    }

    private static IEnumerable<IReadOnlyList<T>> Fewer<T>(IReadOnlyList<T> all) => Enumerable.Range(0, all.Count).Select(i => Without(all, i));

    private static IReadOnlyList<T> Without<T>(IReadOnlyList<T> all, int index) => [.. all.Where((_, i) => i != index)];
}
