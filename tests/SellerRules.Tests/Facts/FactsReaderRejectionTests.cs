using SellerRules.Facts;

namespace SellerRules.Tests.Facts;

public sealed class FactsReaderRejectionTests
{
    [Theory]
    [InlineData("\"createdAt\": \"2024-03-29\"", "SR0705", "time of day is missing")]
    [InlineData("\"createdAt\": \"2024-03-29 07:00:00Z\"", "SR0705", "2024-03-29T07:00:00Z")]
    [InlineData("\"createdAt\": \"2024-02-30T07:00:00Z\"", "SR0705", "no such date")]
    [InlineData("\"createdAt\": \"2024-03-29T24:00:00Z\"", "SR0705", "no such date")]
    [InlineData("\"createdAt\": \"2016-12-31T23:59:60Z\"", "SR0705", "no such date")]
    [InlineData("\"createdAt\": \"2024-03-29T07:00:00.1234567890Z\"", "SR0705", "one to nine digits")]
    [InlineData("\"createdAt\": \"2024-03-29T07:00:00+8:00\"", "SR0705", "+08:00")]
    [InlineData("\"createdAt\": \"99999-03-29T07:00:00Z\"", "SR0705", "no instant")]
    [InlineData("\"createdAt\": \"1899-12-31T23:59:59.999999999Z\"", "SR0706", "1900 to 2199")]
    [InlineData("\"createdAt\": \"2200-01-01T00:00:00Z\"", "SR0706", "1900 to 2199")]
    [InlineData("\"createdAt\": 1711695600000", "SR0703", "an instant such as")]
    [InlineData("\"createdAt\": \"2024-03-29T07:00:00\"", "SR0707", "2024-03-29T07:00:00Z")]
    [InlineData("\"total\": 59.1", "SR0710", "\"59.1 USD\"")]
    [InlineData("\"total\": \"USD 59.10\"", "SR0710", "write it like `59.10 USD`")]
    [InlineData("\"total\": \"59,10 usd\"", "SR0710", "write it like `59.10 USD`")]
    [InlineData("\"total\": \"NaN USD\"", "SR0710", "59.10 USD")]
    [InlineData("\"badReviewLikelihood\": 8.6", "SR0711", "write `8.6%`")]
    [InlineData("\"badReviewLikelihood\": \"8.6\"", "SR0711", "write `8.6%`")]
    [InlineData("\"badReviewLikelihood\": \"101%\"", "SR0711", "0 to 1")]
    [InlineData("\"badReviewLikelihood\": 1e400", "SR0711", "28 digits")]
    [InlineData("\"badReviewLikelihood\": 0.12345678901234567890123456789", "SR0711", "28 digits")]
    [InlineData("\"buyerReturns\": 1.5", "SR0711", "whole number")]
    [InlineData("\"buyerReturns\": -1", "SR0711", "0 or more")]
    [InlineData("\"buyerReturns\": \"1\"", "SR0703", "without quotes")]
    [InlineData("\"preSale\": \"true\"", "SR0703", "without quotes")]
    [InlineData("\"fulfilmentTime\": \"P1D\"", "SR0712", "PT1H30M")]
    [InlineData("\"lines\": { }", "SR0703", "a list")]
    [InlineData("\"lines\": [ null ]", "SR0703", "an object")]
    [InlineData("\"lines\": [ { \"product\": 1005000000000001 } ]", "SR0703", "\"1005000000000001\"")]
    [InlineData("\"store\": \"a/b\"", "SR0704", "can't hold `/`")]
    [InlineData("\"parcels\": [ { \"id\": \"\" } ]", "SR0704", "must not be empty")]
    [InlineData("\"parcels\": [ { \"carrier\": \"UPS\" } ]", "SR0704", "no `id`")]
    [InlineData("\"parcels\": [ { \"id\": \"P\" }, { \"id\": \"P\" } ]", "SR0713", "twice in this order")]
    [InlineData("\"payedAt\": null", "SR0702", "did you mean `paidAt`?")]
    [InlineData("\"parcels\": [ { \"id\": \"P\", \"colour\": 1 } ]", "SR0702", "`colour` is no fact of `parcel`")]
    [InlineData("\"paidAt\": null, \"paidAt\": null", "SR0023", "twice")]
    [InlineData("\"buyer\": \"\\ud800\"", "SR0026", "half of a character")]
    [InlineData("\"recorded\": { \"til\": null }", "SR0702", "did you mean `until`?")]
    [InlineData("\"recorded\": { \"not\": [\"order.parcel\"] }", "SR0714", "did you mean `order.parcels`?")]
    [InlineData("\"recorded\": { \"from\": \"2024-01-02T00:00:00Z\", \"until\": \"2024-01-01T00:00:00Z\" }", "SR0705", "ends before it begins")]
    public void Read_BadValue_RejectsItsRecordOnly(string members, string code, string reason)
    {
        FactsDocument facts = FactsText.Read($$"""{ "orders": [ { "id": "A-0" }, { "id": "A-1", {{members}} }, { "id": "A-2" } ] }""");

        Rejection rejection = Assert.Single(facts.Rejected);
        Assert.Equal(["A-0", "A-2"], facts.Orders.Select(o => o.Id));
        Assert.Equal((code, "order", "facts.json", 1), (rejection.Code, rejection.Subject, rejection.File, rejection.Line));
        Assert.InRange(rejection.Column, 30, 220);
        Assert.Contains(reason, rejection.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"id\": 8190000000000017", "SR0703", "\"8190000000000017\"")]
    [InlineData("\"id\": \"\"", "SR0704", "must not be empty")]
    [InlineData("\"id\": null", "SR0704", "no `id`")]
    [InlineData("\"buyer\": \"x\"", "SR0704", "no `id`")]
    public void Read_BadId_RejectsTheRecord(string members, string code, string reason)
    {
        Rejection rejection = Assert.Single(FactsText.Read($$"""{ "orders": [ { {{members}} } ] }""").Rejected);

        Assert.Equal(code, rejection.Code);
        Assert.Contains(reason, rejection.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"ordres\": []", "did you mean `orders`?")]
    [InlineData("\"zone\": \"America/Los_Angles\"", "did you mean `America/Los_Angeles`?")]
    [InlineData("\"zone\": 8", "IANA time zone")]
    [InlineData("\"onSkippedTime\": \"later\"", "`forward`, `error`")]
    [InlineData("\"onAmbiguousTime\": \"first\"", "`earlier`, `later`, `error`")]
    [InlineData("\"recorded\": []", "an object with")]
    [InlineData("\"recorded\": { \"until\": \"soon\" }", "no instant")]
    [InlineData("\"recorded\": { \"not\": [\"ordr.parcels\"] }", "did you mean `order.parcels`?")]
    [InlineData("\"assume\": { \"order.presale\": true }", "did you mean `order.preSale`?")]
    [InlineData("\"assume\": { \"order.preSale\": \"no\" }", "true or false")]
    [InlineData("\"assume\": { \"order.paidAt\": \"2024-01-01T00:00:00Z\" }", "can't be assumed")]
    [InlineData("\"assume\": { \"order.parcels\": [] }", "can't be assumed")]
    [InlineData("\"assume\": { \"salesDay.items\": 1 }", "always worked out")]
    [InlineData("\"products\": { }", "a list")]
    public void Read_BadHead_RejectsTheDocument(string head, string reason)
    {
        FactsDocument facts = FactsText.Read($$"""{ {{head}}, "orders": [ { "id": "A-1" } ] }""");

        Rejection rejection = Assert.Single(facts.Rejected);
        Assert.Empty(facts.Orders);
        Assert.Null(rejection.Subject);
        Assert.Contains(reason, rejection.Reason, StringComparison.Ordinal);
        Assert.Contains("nothing of this document was read", rejection.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "SR0020")]
    [InlineData("[]", "SR0701")]
    [InlineData("{ \"orders\": [010] }", "SR0021")]
    [InlineData("{ \"orders\": [1,] }", "SR0028")]
    [InlineData("{ \"orders\": [NaN] }", "SR0021")]
    [InlineData("{ \"orders\": [", "SR0021")]
    [InlineData("{} {}", "SR0021")]
    [InlineData("// x\n{}", "SR0027")]
    public void Read_TextThatIsNoFacts_IsRejectedWhole(string json, string code)
    {
        FactsDocument facts = FactsText.Read(json);

        Assert.Equal(code, Assert.Single(facts.Rejected).Code);
        Assert.Empty(facts.Orders);
    }

    [Fact]
    public void Read_SeveralFaultsInARecord_AreOneRejection()
    {
        Rejection rejection = Assert.Single(FactsText.ReadOrder(""" "total": 5, "preSale": 1 """).Rejected);

        Assert.Contains("(and 1 more in this order)", rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BehindWideCharacters_PointsAtTheValue()
    {
        FactsDocument facts = FactsText.Read("{ \"note\": \"买家😀\",\r\n  \"orders\": [ { \"id\": \"买\", \"buyer\": \"家😀\", \"total\": 5 } ] }");

        Rejection rejection = Assert.Single(facts.Rejected);
        Assert.Equal((2, 53), (rejection.Line, rejection.Column));
    }

    [Fact]
    public void Read_InvalidUtf8_IsRejected()
    {
        using MemoryStream stream = new([.. "{ \"note\": \""u8, 0xFF, .. "\" }"u8]);

        Assert.Equal("SR0004", Assert.Single(FactsReader.Read(stream).Rejected).Code);
    }

    [Theory]
    [InlineData("\"on\": \"2024-01-01\", \"from\": \"CNY\", \"to\": \"USD\"", "no `rate`")]
    [InlineData("\"on\": \"2024-01-01\", \"from\": \"CNY\", \"to\": \"USD\", \"rate\": 0", "above 0")]
    [InlineData("\"on\": \"2024-01-01\", \"from\": \"cny\", \"to\": \"USD\", \"rate\": 1", "three capital letters")]
    public void Read_BadRate_IsRejected(string members, string reason) =>
        Assert.Contains(reason, Assert.Single(FactsText.Read($$"""{ "rates": [ { {{members}} } ] }""").Rejected).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"traffic\": [ { \"impressions\": 1 } ]", "no `date`")]
    [InlineData("\"traffic\": [ { \"date\": \"2024-1-1\" } ]", "2024-12-14")]
    [InlineData("\"traffic\": [ { \"date\": \"99999-01-01\" } ]", "1900 to 2199")]
    [InlineData("\"traffic\": [ { \"date\": \"2024-01-01\", \"zone\": \"Mars\" } ]", "IANA time zone")]
    [InlineData("\"clickSources\": [ { \"date\": \"2024-01-01\" } ]", "no `address`")]
    [InlineData("\"products\": [ { \"id\": \"P\", \"informationQuality\": 5.01 } ]", "0 to 5")]
    public void Read_BadDayOrProduct_IsRejected(string members, string reason) =>
        Assert.Contains(reason, Assert.Single(FactsText.Read($$"""{ {{members}} }""").Rejected).Reason, StringComparison.Ordinal);
}
