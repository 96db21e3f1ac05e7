namespace SellerRules.Facts;

/// <summary>An attribute that comes with an event: before the event it reads as not yet.</summary>
/// <param name="eventName">The event's fact name, such as <c>respondedAt</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BelongsToAttribute(string eventName) : Attribute
{
    /// <summary>The event's fact name, such as <c>respondedAt</c>.</summary>
    public string EventName { get; } = eventName;
}
