namespace SellerRules.Tests.Reporting;

/// <summary>Rules of every kind that look at more than one record: tallies, accounts, days, certificates, dates.</summary>
internal static class ReportRules
{
    /// <summary>Parameters and accounts.</summary>
    public const string Head = """
        "parameters": { "late": { "values": { "2024-03-08": 1, "2024-03-11": 2 } }, "window": { "value": "P2D" }, "days": { "values": { "2024-03-01": "P2D", "2024-03-10": "P3D" } } },
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

    /// <summary>Rules about a store's history: figures over its orders, what is cut from them, and the dates before today.</summary>
    public const string History = """
        "id": "completed", "subject": "store", "formula": { "name": "completed", "value": "sum(where(recent(store.orders, o => o.completedAt, @days), o => o.cancelledAt is none), o => o.items)" } ---
        "id": "placed", "subject": "store", "formula": { "name": "placed", "value": "count(store.orders, o => o.preSale or o.total > USD 20)" } ---
        "id": "spread", "subject": "store", "formula": { "name": "spread", "value": "max(recent(store.orders, o => o.createdAt, @days), o => o.total) - min(recent(store.orders, o => o.createdAt, 2), o => o.total)" } ---
        "id": "late", "subject": "store", "require": { "that": "any(store.orders, o => o.shipmentConfirmedAt > o.paidAt + 3h) and all(recent(store.orders, o => o.paidAt, 3), o => o.signedAt is some)" } ---
        "id": "pace", "subject": "store", "formula": { "name": "pace", "value": "mean(recent(store.orders, o => o.shipmentConfirmedAt, @days), o => o.shipmentConfirmedAt - o.createdAt)" } ---
        "id": "first", "subject": "store", "require": { "that": "min(store.orders, o => o.paidAt) < store.openedAt + 30h" } ---
        "id": "list", "subject": "store", "require": { "that": "count(where(store.orders, o => o.createdAt < store.openedAt)) <= store.reviews" } ---
        "id": "days", "subject": "store", "formula": { "name": "quietDays", "value": "count(recent(store.salesDays, d => d.start, @days), d => d.validOrders == 0)" } ---
        "id": "weeks", "subject": "store", "formula": { "name": "weekly", "value": "max(store.weeks, w => w.orders)" } ---
        "id": "months", "subject": "store", "formula": { "name": "monthly", "value": "sum(store.months, m => m.turnover)" } ---
        "id": "buyers", "subject": "store", "formula": { "name": "returning", "value": "count(store.buyers, b => b.orders > 1) + 0" } ---
        "id": "skus", "subject": "store", "formula": { "name": "moving", "value": "count(recent(where(store.skus, s => s.listed), s => s.lastSoldAt, 3))" } ---
        "id": "month", "subject": "month", "require": { "that": "month.items >= month.previous.items + 1" } ---
        "id": "month-end", "subject": "month", "require": { "that": "month.validOrders >= 1", "at": "month.end" } ---
        "id": "week", "subject": "week", "require": { "that": "week.turnover > USD 10 or week.previous.orders > 1" } ---
        "id": "day", "subject": "salesDay", "require": { "that": "salesDay.items > 1", "at": "salesDay.end" } ---
        "id": "buyer", "subject": "buyer", "require": { "that": "buyer.spent > USD 30 and buyer.firstOrderAt < asOf" } ---
        "id": "sku", "subject": "sku", "require": { "that": "sku.listed and sku.items >= 1" } ---
        "id": "product", "subject": "product", "require": { "that": "count(store.products) >= 2 and store.placed > 1" }
        """;
}
