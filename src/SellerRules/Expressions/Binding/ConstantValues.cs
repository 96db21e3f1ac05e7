namespace SellerRules.Expressions.Binding;

/// <summary>The values of expressions that are the same at every instant.</summary>
internal static class ConstantValues
{
    /// <summary>The value; null for an expression that isn't constant.</summary>
    public static object? Of(BoundExpression expression) => expression switch
    {
        BoundConstant constant => constant.Value,
        BoundParameter { Parameter: { IsDated: false, FollowsDate: false } parameter } => parameter.Values[0],
        _ => null,
    };

    /// <summary>The members of a constant list of texts; null for any other expression.</summary>
    public static IReadOnlyList<string>? TextsOf(BoundExpression list) =>
        Of(list) is BoundListItems items && items.Items.All(item => item is string) ? [.. items.Items.Cast<string>()] : null;
}
