namespace Wiv.Catalog.Core.Diagnostics.SetUp;

/// <summary>WIV9002: unexpected failure.</summary>
internal static class InternalError
{
    public static readonly Rule Rule = new(
        "WIV9002",
        "Unexpected failure",
        "{0} failed on {1}: {2}; please report this",
        Severity.Error,
        new RuleHelp(
            Why: "This is a fault of Wiv.Catalog, not of the catalog. It is told as a diagnostic because an exception would make the compiler drop all generated code without a word on why.",
            Fix: "Report it with the catalog that shows it.",
            Bad: "",
            Good: ""
        )
    );
}
