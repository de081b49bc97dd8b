namespace Wiv.Catalog.Core.Diagnostics.SetUp;

/// <summary>WIV9005: runtime library too old.</summary>
internal static class RuntimeTooOld
{
    public static readonly Rule Rule = new(
        "WIV9005",
        "Runtime library too old",
        "the library Wiv.Catalog that is referenced has API level {0}, and the generated code needs {1}; update the package Wiv.Catalog wherever it is referenced",
        Severity.Error,
        new RuleHelp(
            Why: "The generator and the library come in one package. Where another project or a pinned version brings an older library, the generated code would call what is not there.",
            Fix: "Give every project the same version of the package `Wiv.Catalog`, best by central package management.",
            Bad: "",
            Good: ""
        )
    );
}
