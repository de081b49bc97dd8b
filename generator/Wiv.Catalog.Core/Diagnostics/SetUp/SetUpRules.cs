namespace Wiv.Catalog.Core.Diagnostics.SetUp;

/// <summary>The rules of how a project is set up, and of what is read and written there.</summary>
internal static class SetUpRules
{
    private static readonly RuleTable Table = new(RuleCategory.SetUp);

    public static readonly Rule RuntimeMissing = Table.Add(
        "WIV9001",
        "Runtime library not referenced",
        "Wiv.Catalog is not referenced, so only constants are generated; reference the package Wiv.Catalog",
        Severity.Error,
        why: "Policies, resources and conditions use the types of the runtime library. Without it the generated code would not compile.",
        fix: "Reference the package `Wiv.Catalog` itself, not only its analyzers: remove `ExcludeAssets` and `IncludeAssets`."
    );

    public static readonly Rule InternalError = Table.Add(
        "WIV9002",
        "Unexpected failure",
        "{0} failed on {1}: {2}; please report this",
        Severity.Error,
        why: "This is a bug in Wiv.Catalog, not in the catalog. It is reported as a diagnostic because an exception would make the compiler drop all generated code without saying why.",
        fix: "Report it, with the catalog that triggers it."
    );

    public static readonly Rule InvalidOption = Table.Add(
        "WIV9003",
        "Invalid option",
        "'{0}' is not a valid value of {1}; {2}",
        Severity.Error,
        why: "A property that is silently ignored looks as if it worked.",
        fix: "Use one of the values that the message lists."
    );

    public static readonly Rule UnreadableFile = Table.Add(
        "WIV9004",
        "File cannot be read",
        "the catalog file cannot be read; it was deleted or is not a text file",
        Severity.Error,
        why: "A catalog that is listed but cannot be read grants nothing, and must not pass for an empty one.",
        fix: "Restore the file, or remove it from the project's `WivCatalog` items."
    );

    public static readonly Rule RuntimeTooOld = Table.Add(
        "WIV9005",
        "Runtime library too old",
        "the referenced library Wiv.Catalog has API level {0}, but the generated code needs {1}; update the package Wiv.Catalog wherever it is referenced",
        Severity.Error,
        why: "The generator and the library come in one package. If another project or a pinned version brings an older library, the generated code would call members that do not exist.",
        fix: "Use the same version of the package `Wiv.Catalog` in every project, preferably by central package management."
    );

    public static readonly Rule EmptyCatalogPackage = Table.Add(
        "WIV9006",
        "Package without a catalog",
        "the package {0} should contain catalogs, but no file here is one; add a file that ends in .permissions.yaml, or an item WivCatalog",
        Severity.Error,
        why: "A project with `WivCatalogPackage` packs only its catalogs. Without one the package would be empty, and its consumers would not know.",
        fix: "Add a catalog file, or remove `WivCatalogPackage` from the project."
    );

    public static readonly Rule CatalogNotCompiled = Table.Add(
        "WIV9007",
        "Catalog in a package is not compiled",
        "the package {0} contains a catalog that nothing here compiles; reference the package Wiv.Catalog too",
        Severity.Error,
        why: "A package with a catalog brings the library but, by NuGet's defaults, not the compiler: analyzers of a dependency stay with the project that references it.",
        fix: "Add a `PackageReference` to `Wiv.Catalog`; or, in the project of the catalog, set `PrivateAssets=\"none\"` on its reference to `Wiv.Catalog`, so that consumers do not need their own."
    );

    public static readonly Rule UnsupportedCompiler = Table.Add(
        "WIV9008",
        "Compiler too old",
        "this SDK compiles with Roslyn {0}, but Wiv.Catalog needs 4.8; use the .NET SDK 8.0.100, Visual Studio 17.8 or later",
        Severity.Error,
        why: "An older compiler only warns that it cannot load the generator and builds without it: every constant is missing, and nothing says why.",
        fix: "Use a newer SDK; `global.json` may pin an old one."
    );

    public static readonly Rule NotImportable = Table.Add(
        "WIV9010",
        "Cannot be imported",
        "{0}; {1}",
        Severity.Error,
        why: "A catalog that dropped part of a policy would grant other permissions than the policy, and nobody would notice.",
        fix: "Change the input as the message says, or import it without that part and write the part by hand."
    );

    public static readonly Rule ImportedOtherwise = Table.Add(
        "WIV9011",
        "Imported in a different form",
        "{0}; {1}",
        Severity.Warning,
        why: "The catalog grants what the input grants, but what is rendered from it looks different here.",
        fix: "Look at the difference once; if it is intended, there is nothing to do."
    );

    public static readonly Rule LateCatalog = Table.Add(
        "WIV9013",
        "Catalog added too late",
        "the item WivCatalog '{0}' was added when the compiler had its files already; add it outside of any target, or in one that runs before BeforeBuild",
        Severity.Error,
        why: "Items that a project, `Directory.Build.props`, `Directory.Build.targets` or a package lists are catalogs, and so are those that a target adds before the compiler is told its files. One that is added later would be passed over, and its permissions would be missing.",
        fix: "List the catalog in an `ItemGroup` outside of any target; a target that makes the file gets `BeforeTargets=\"BeforeBuild\"`."
    );

    public static IReadOnlyList<Rule> All => Table.Rules;
}
