namespace Wiv.Catalog.Core.Diagnostics.SetUp;

/// <summary>WIV9001: runtime library not referenced.</summary>
internal static class RuntimeMissing
{
    public static readonly Rule Rule = new(
        "WIV9001",
        "Runtime library not referenced",
        "the library Wiv.Catalog is not referenced, so only the constants are generated; reference the package Wiv.Catalog",
        Severity.Error,
        new RuleHelp(
            Why: "Policies, resources and conditions are built from the types of the runtime library. Without it the generated code would not compile.",
            Fix: "Reference the package `Wiv.Catalog` itself, not only its analyzers: leave out `ExcludeAssets` and `IncludeAssets`.",
            Bad: "",
            Good: ""
        )
    );
}
