namespace Wiv.Catalog.Core.Diagnostics.SetUp;

/// <summary>WIV9008: compiler too old.</summary>
internal static class UnsupportedCompiler
{
    public static readonly Rule Rule = new(
        "WIV9008",
        "Compiler too old",
        "this SDK compiles with Roslyn {0}, and Wiv.Catalog needs 4.8; use the .NET SDK 8.0.100 or Visual Studio 17.8, or later ones",
        Severity.Error,
        new RuleHelp(
            Why: "An older compiler only warns that it cannot load the generator, and builds without it: every constant is missing, and nothing says why.",
            Fix: "Use a newer SDK; `global.json` may pin an old one.",
            Bad: "",
            Good: ""
        )
    );
}
