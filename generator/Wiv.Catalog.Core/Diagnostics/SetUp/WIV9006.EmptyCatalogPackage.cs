namespace Wiv.Catalog.Core.Diagnostics.SetUp;

/// <summary>WIV9006: package without a catalog.</summary>
internal static class EmptyCatalogPackage
{
    public static readonly Rule Rule = new(
        "WIV9006",
        "Package without a catalog",
        "the package {0} is to hold catalogs, and no file here is one; add a file that ends in .permissions.yaml, or an item WivCatalog",
        Severity.Error,
        new RuleHelp(
            Why: "A project with `WivCatalogPackage` packs its catalogs and nothing else. Without one the package would be empty, and its consumers would not be told.",
            Fix: "Add a catalog file, or remove `WivCatalogPackage` from the project.",
            Bad: "",
            Good: ""
        )
    );
}
