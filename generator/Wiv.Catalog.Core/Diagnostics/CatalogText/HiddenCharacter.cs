namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0022: hidden character.</summary>
internal static class HiddenCharacter
{
    /// <summary>What to do about one in the text of a catalog.</summary>
    public const string Advice = "delete it, or write the character that was meant";
}
