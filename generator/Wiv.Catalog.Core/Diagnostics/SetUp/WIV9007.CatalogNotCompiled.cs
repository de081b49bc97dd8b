namespace Wiv.Catalog.Core.Diagnostics.SetUp;

/// <summary>WIV9007: catalog of a package is not compiled.</summary>
internal static class CatalogNotCompiled
{
    public static readonly Rule Rule = new(
        "WIV9007",
        "Catalog of a package is not compiled",
        "the package {0} holds a catalog, and nothing here compiles it; reference the package Wiv.Catalog too",
        Severity.Error,
        new RuleHelp(
            Why: "A package with a catalog brings the library, and by the defaults of NuGet not the compiler: analyzers of a dependency stay with the project that references it.",
            Fix: "Add a `PackageReference` to `Wiv.Catalog`; or, in the project of the catalog, write `PrivateAssets=\"none\"` on its reference to `Wiv.Catalog`, so that consumers need no other.",
            Bad: "",
            Good: ""
        )
    );
}
