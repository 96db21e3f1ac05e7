namespace SellerRules.Cli.Listing;

/// <summary>The form of <c>list</c>'s output.</summary>
internal enum ListFormat
{
    /// <summary>For the console.</summary>
    Table,

    /// <summary>For documentation.</summary>
    Markdown,
}
