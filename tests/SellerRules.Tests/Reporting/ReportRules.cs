namespace SellerRules.Tests.Reporting;

/// <summary>Rules of every kind that look at more than one record: tallies, accounts, days, certificates, dates.</summary>
internal static class ReportRules
{
    /// <summary>Parameters and accounts.</summary>
    public const string Head = """
        "parameters": { "late": { "values": { "2024-03-08": 1, "2024-03-11": 2 } }, "window": { "value": "P2D" } },
        "accounts": {
          "a": { "expiresAfter": "PT30H", "steps": [ { "at": 2, "action": "freeze", "for": "PT20H" }, { "every": 3, "action": "warn", "for": "P1D" } ] },
          "b": { "expiresAfter": "P2D" },
          "c": { "expiresAfter": { "values": { "2024-03-07": "PT40H", "2024-03-10": "P1D" } }, "perDay": 5,
            "steps": [ { "at": { "values": { "2024-03-08": 2, "2024-03-11": 4 } }, "action": "limit", "for": "@window" } ] } }
        """;

    /// <summary>The rules.</summary>
    public const string Rules = """
        "id": "late", "subject": "order", "when": "order.cancelledAt is none",
          "deadline": { "from": "order.createdAt", "within": "PT12H", "done": "order.shipmentConfirmedAt", "warn": "PT3H" },
          "outcome": { "severity": "error", "points": { "account": "a", "amount": 1 } } ---
        "id": "slow", "subject": "order", "deadline": { "from": "order.createdAt", "within": "PT9H", "done": "order.shipmentConfirmedAt" },
          "outcome": { "severity": "error", "points": { "account": "c", "tiers": [ { "from": 1, "amount": 0.5 }, { "from": "@late", "amount": 2 } ],
            "window": "@window", "by": "order.destination", "until": "order.cancelledAt" } } ---
        "id": "burst", "subject": "parcel", "require": { "that": "not parcel.trackingForged", "at": "parcel.declaredAt" },
          "outcome": { "severity": "error", "points": { "account": "c", "amount": "@late * 1.5", "onceWithin": "PT20H", "perDay": 2 } } ---
        "id": "lost", "subject": "parcel", "deadline": { "from": "parcel.declaredAt", "within": "P1D", "done": "parcel.deliveredAt" },
          "outcome": { "severity": "error", "points": { "account": "a", "amount": 2 }, "countAs": "fake" } ---
        "id": "forged", "subject": "parcel", "require": { "that": "not parcel.trackingForged", "at": "parcel.declaredAt" },
          "outcome": { "severity": "error", "points": { "account": "a", "amount": 1.5 }, "countAs": "fake" } ---
        "id": "many", "subject": "store", "when": "store.reviews < 4", "tally": { "of": ["late", "forged"], "reaches": "@late", "within": "@window" },
          "outcome": { "severity": "error", "points": { "account": "b", "amount": 1 } } ---
        "id": "share", "subject": "store", "effective": { "to": "2024-03-12" }, "tally": { "of": ["late", "lost"], "shareOver": "40%", "within": "PT40H" },
          "outcome": { "severity": "error", "points": { "account": "b", "amount": 0.5 } } ---
        "id": "risky", "subject": "store", "tally": { "of": ["late"], "reaches": 2, "within": "PT20H", "statuses": ["atRisk", "breached"] } ---
        "id": "parcels", "subject": "order", "tally": { "of": ["lost", "forged"], "reaches": 2, "per": "order" },
          "outcome": { "severity": "error", "points": { "account": "b", "amount": 2 } } ---
        "id": "sales", "subject": "salesDay",
          "spike": { "value": "salesDay.orders", "increaseAtLeast": "100%", "baseline": { "previousDays": 2, "statistic": "mean" }, "onZeroBaseline": "breach", "missingDays": "zero" },
          "outcome": { "severity": "info", "points": { "account": "b", "amount": 3 } } ---
        "id": "turnover", "subject": "salesDay", "require": { "that": "salesDay.validOrders >= 1 or salesDay.turnover > USD 10" } ---
        "id": "traffic", "subject": "trafficDay", "when": "not trafficDay.advertised",
          "spike": { "value": "trafficDay.impressions", "increaseOver": "50%", "baseline": { "previousDays": 1, "statistic": "mean" }, "onZeroBaseline": "ignore", "missingDays": "unknown" } ---
        "id": "certificate", "subject": "product", "effective": { "from": "2024-03-08" }, "require": { "that": "has(product, 'CE') or product.delistedAt is some" } ---
        "id": "today", "subject": "order", "require": { "that": "today < 2024-03-10 or order.disputeExpectedAt > asOf" } ---
        "id": "sequence", "subject": "order", "require": { "that": "order.sequence <= 1 and count(order.parcels, p => p.lostAt is some) == 0" } ---
        "id": "store", "subject": "store", "require": { "that": "store.openedAt < asOf and store.reviews >= 0" }
        """;
}
