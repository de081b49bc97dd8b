namespace Wiv.Catalog.Core.Diagnostics.SetUp;

/// <summary>WIV9011: an input of <c>import</c> says something that the catalog says in another way, or that changes no permission.</summary>
internal static class ImportedOtherwise
{
    public static readonly Rule Rule = new(
        "WIV9011",
        "Imported in another form",
        "{0}; {1}",
        Severity.Warning,
        new RuleHelp(
            Why: "The catalog grants what the input grants, but what is rendered from it differs here.",
            Fix: "Look at the difference once; there is nothing to do where it is meant.",
            Bad: "",
            Good: ""
        )
    );
}
