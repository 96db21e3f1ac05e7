using NodaTime;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary><c>"PT72H"</c>: elapsed time, the same in every zone; zero or longer.</summary>
internal sealed record ElapsedLimitDefinition(Location Location, Duration Length) : LimitDefinition(Location);
