namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0007: the file is too large.</summary>
internal static class TooLarge
{
    public static readonly Rule Rule = new(
        "WIV0007",
        "The file is too large",
        "{0}; split it into several files of the same catalog",
        Severity.Error,
        new RuleHelp(
            Why: "A build must end. A file of aliases to aliases holds billions of values in twenty lines.",
            Fix: "Split the catalog into several files with the same `catalog` name.",
            Bad: """
            catalog: Shop
            title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
            """,
            Good: """
            catalog: Shop
            title: Shop permissions
            """
        )
    );
}
