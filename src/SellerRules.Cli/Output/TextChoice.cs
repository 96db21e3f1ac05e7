using NodaTime;

namespace SellerRules.Cli.Output;

/// <summary>The language of titles and messages, and the zone of the times that they print.</summary>
/// <param name="Language">The language tag, such as <c>zh-CN</c>.</param>
/// <param name="DisplayZone">The zone of printed times; null: each rule set's own.</param>
internal sealed record TextChoice(string Language, DateTimeZone? DisplayZone);
