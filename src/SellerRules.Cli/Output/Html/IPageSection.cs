namespace SellerRules.Cli.Output.Html;

/// <summary>A part of the page with a heading of its own.</summary>
internal interface IPageSection
{
    /// <summary>Its anchor.</summary>
    string Id { get; }

    /// <summary>Its heading.</summary>
    string Heading { get; }

    /// <summary>Whether it has anything to say; otherwise it is left out.</summary>
    bool HasContent { get; }

    /// <summary>Writes what stands under its heading.</summary>
    void Write(Markup html);
}
