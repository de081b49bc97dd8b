namespace Wiv.Catalog.Core.Diagnostics.SetUp;

/// <summary>WIV9003: invalid option.</summary>
internal static class InvalidOption
{
    public static readonly Rule Rule = new(
        "WIV9003",
        "Invalid option",
        "'{0}' is not a value of the property {1}; {2}",
        Severity.Error,
        new RuleHelp(
            Why: "A property that is passed over in silence looks as if it worked.",
            Fix: "Write one of the values that the message names.",
            Bad: "",
            Good: ""
        )
    );
}
