namespace Wiv.Catalog.Core.Diagnostics.SetUp;

/// <summary>The rules of how a project is set up, and of what is read and written there.</summary>
internal static class SetUpRules
{
    private static readonly RuleTable Table = new(RuleCategory.SetUp);

    public static readonly Rule RuntimeMissing = Table.Add(
        "WIV9001",
        "Runtime library not referenced",
        "the library Wiv.Catalog is not referenced, so only the constants are generated; reference the package Wiv.Catalog",
        Severity.Error,
        why: "Policies, resources and conditions are built from the types of the runtime library. Without it the generated code would not compile.",
        fix: "Reference the package `Wiv.Catalog` itself, not only its analyzers: leave out `ExcludeAssets` and `IncludeAssets`."
    );

    public static readonly Rule InternalError = Table.Add(
        "WIV9002",
        "Unexpected failure",
        "{0} failed on {1}: {2}; please report this",
        Severity.Error,
        why: "This is a fault of Wiv.Catalog, not of the catalog. It is told as a diagnostic because an exception would make the compiler drop all generated code without a word on why.",
        fix: "Report it with the catalog that shows it."
    );

    public static readonly Rule InvalidOption = Table.Add(
        "WIV9003",
        "Invalid option",
        "'{0}' is not a value of the property {1}; {2}",
        Severity.Error,
        why: "A property that is passed over in silence looks as if it worked.",
        fix: "Write one of the values that the message names."
    );

    public static readonly Rule UnreadableFile = Table.Add(
        "WIV9004",
        "File cannot be read",
        "the catalog file cannot be read; it was removed or is no text",
        Severity.Error,
        why: "A catalog that is named but cannot be read grants nothing, and must not look like an empty one.",
        fix: "Restore the file, or remove it from the project's `WivCatalog` items."
    );

    public static readonly Rule RuntimeTooOld = Table.Add(
        "WIV9005",
        "Runtime library too old",
        "the library Wiv.Catalog that is referenced has API level {0}, and the generated code needs {1}; update the package Wiv.Catalog wherever it is referenced",
        Severity.Error,
        why: "The generator and the library come in one package. Where another project or a pinned version brings an older library, the generated code would call what is not there.",
        fix: "Give every project the same version of the package `Wiv.Catalog`, best by central package management."
    );

    public static readonly Rule EmptyCatalogPackage = Table.Add(
        "WIV9006",
        "Package without a catalog",
        "the package {0} is to hold catalogs, and no file here is one; add a file that ends in .permissions.yaml, or an item WivCatalog",
        Severity.Error,
        why: "A project with `WivCatalogPackage` packs its catalogs and nothing else. Without one the package would be empty, and its consumers would not be told.",
        fix: "Add a catalog file, or remove `WivCatalogPackage` from the project."
    );

    public static readonly Rule CatalogNotCompiled = Table.Add(
        "WIV9007",
        "Catalog of a package is not compiled",
        "the package {0} holds a catalog, and nothing here compiles it; reference the package Wiv.Catalog too",
        Severity.Error,
        why: "A package with a catalog brings the library, and by the defaults of NuGet not the compiler: analyzers of a dependency stay with the project that references it.",
        fix: "Add a `PackageReference` to `Wiv.Catalog`; or, in the project of the catalog, write `PrivateAssets=\"none\"` on its reference to `Wiv.Catalog`, so that consumers need no other."
    );

    public static readonly Rule UnsupportedCompiler = Table.Add(
        "WIV9008",
        "Compiler too old",
        "this SDK compiles with Roslyn {0}, and Wiv.Catalog needs 4.8; use the .NET SDK 8.0.100 or Visual Studio 17.8, or later ones",
        Severity.Error,
        why: "An older compiler only warns that it cannot load the generator, and builds without it: every constant is missing, and nothing says why.",
        fix: "Use a newer SDK; `global.json` may pin an old one."
    );

    public static readonly Rule NotImportable = Table.Add(
        "WIV9010",
        "Cannot be imported",
        "{0}; {1}",
        Severity.Error,
        why: "A catalog that left out a part of a policy would grant other permissions than the policy did, and nobody would notice.",
        fix: "Change the input as the message says, or import it without that part and write the part by hand."
    );

    public static readonly Rule ImportedOtherwise = Table.Add(
        "WIV9011",
        "Imported in another form",
        "{0}; {1}",
        Severity.Warning,
        why: "The catalog grants what the input grants, but what is rendered from it differs here.",
        fix: "Look at the difference once; there is nothing to do where it is meant."
    );

    public static IReadOnlyList<Rule> All => Table.Rules;
}
