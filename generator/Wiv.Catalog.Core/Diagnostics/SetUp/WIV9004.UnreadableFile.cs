namespace Wiv.Catalog.Core.Diagnostics.SetUp;

/// <summary>WIV9004: file cannot be read.</summary>
internal static class UnreadableFile
{
    public static readonly Rule Rule = new(
        "WIV9004",
        "File cannot be read",
        "the catalog file cannot be read; it was removed or is no text",
        Severity.Error,
        new RuleHelp(
            Why: "A catalog that is named but cannot be read grants nothing, and must not look like an empty one.",
            Fix: "Restore the file, or remove it from the project's `WivCatalog` items.",
            Bad: "",
            Good: ""
        )
    );
}
