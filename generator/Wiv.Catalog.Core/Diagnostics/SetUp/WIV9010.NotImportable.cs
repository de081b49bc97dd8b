namespace Wiv.Catalog.Core.Diagnostics.SetUp;

/// <summary>WIV9010: what an input of <c>import</c> holds has no place in a catalog.</summary>
internal static class NotImportable
{
    public static readonly Rule Rule = new(
        "WIV9010",
        "Cannot be imported",
        "{0}; {1}",
        Severity.Error,
        new RuleHelp(
            Why: "A catalog that left out a part of a policy would grant other permissions than the policy did, and nobody would notice.",
            Fix: "Change the input as the message says, or import it without that part and write the part by hand.",
            Bad: "",
            Good: ""
        )
    );
}
