using System.Text;

namespace SellerRules.Tests.Contract;

/// <summary>A folder for one test, in which it writes the files that a user would write; it goes with the test.</summary>
internal sealed class ContractFolder : IDisposable
{
    /// <summary>A rule on orders and an account, as the design shows them.</summary>
    public const string Shipping = """
        {
          "$schema": "../schema/ruleset.schema.json",
          "formatVersion": 1,
          "ruleSet": "aliexpress/shipping",
          "title": { "en": "Shipping deadlines", "zh-CN": "发货时限" },
          "zone": "America/Los_Angeles",
          "onSkippedTime": "forward",
          "onAmbiguousTime": "earlier",
          "parameters": {
            "late-confirmations": { "value": 3, "title": { "en": "Late confirmations that count" }, "source": { "document": "速卖通交易管理", "clause": "T2" } },
            "confirm-within": { "values": { "2024-01-01": "PT4H" } }
          },
          "accounts": {
            "transaction": { "expiresAfter": "P365D",
              "steps": [ { "at": 12, "action": "freeze", "for": "P7D" }, { "at": 48, "action": "close" } ] }
          },
          "rules": [ {
            "id": "confirm-shipment",
            "title": { "en": "Confirm shipment in time", "zh-CN": "按时确认发货" },
            "subject": "order",
            "effective": { "from": "2024-01-01", "to": null },
            "when": "not order.preSale and order.cancelledAt is none",
            "deadline": { "from": "order.createdAt", "within": "@confirm-within", "done": "order.shipmentConfirmedAt", "warn": "PT1H" },
            "outcome": { "severity": "warning",
                         "message": { "en": "Confirm shipment by {due}.", "zh-CN": "请在 {due} 前确认发货。" },
                         "action": "late-shipment-warning",
                         "points": { "account": "transaction", "amount": 12.50 } },
            "source": { "document": "速卖通交易管理", "clause": "T1", "section": "关键操作节点与合规要求", "url": null, "checkedOn": "2026-11-21",
                        "interpretation": "the limit is inclusive: done exactly at the due instant is in time" }
          } ]
        }
        """;

    /// <summary>Facts as the design shows them.</summary>
    public const string Facts = """
        { "zone": "America/Los_Angeles",
          "onSkippedTime": "forward", "onAmbiguousTime": "earlier",
          "recorded": { "until": "2024-04-02T00:00:00Z", "not": ["order.parcels"] },
          "assume":   { "order.preSale": false },
          "store":   { "id": "s-1", "openedAt": "2023-05-01T00:00:00Z" },
          "orders":  [ { "id": "A-1", "store": "s-1", "createdAt": "2024-03-29T07:00:00Z", "paidAt": null, "preSale": false, "destination": "ES",
                         "total": "59.10 USD", "shipmentConfirmedAt": null, "signedAt": null, "completedAt": null, "cancelledAt": null,
                         "lines":   [ { "product": "P1", "sku": "LAMP-EU", "quantity": 2, "price": "24.90 USD" } ],
                         "parcels": [ { "id": "LP1", "carrier": "CAINIAO_STANDARD", "declaredAt": null, "pickedUpAt": null, "deliveredAt": null, "trackingForged": false,
                                        "events": [ { "at": "2024-03-30T02:00:00Z", "code": "PU_PICKUP_SUCCESS" } ] } ],
                         "refunds": [ { "id": "R1", "requestedAt": "2024-03-30T02:00:00Z", "respondedAt": null, "response": null, "returnReceivedAt": null, "inspectedAt": null } ] } ],
          "products": [ { "id": "P1", "category": "electronics/lighting/led", "markets": ["ES", "GB"],
                          "certificates": [ { "kind": "CE", "number": null, "expiresOn": "2027-01-01" } ] } ],
          "traffic":  [ { "store": "s-1", "date": "2024-12-14", "impressions": 1234, "advertised": false } ] }
        """;

    private readonly string _path = Directory.CreateTempSubdirectory("sellerrules-contract-").FullName;

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, byte[] bytes)
    {
        string path = Of(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>The path of a name in the folder.</summary>
    public string Of(string name) => Path.Combine(_path, name);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
