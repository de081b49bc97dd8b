using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.CSharp;

/// <summary>WIV1003: a literal where a constant is generated.</summary>
internal static class LiteralAction
{
    public static readonly Rule Rule = new(
        "WIV1003",
        "Literal instead of the generated constant",
        "write {1} instead of '{0}'; the constant shows the reason and stops compiling when the catalog drops the action",
        // A catalog comes to code that is full of literals, and most builds treat warnings as errors: the day it arrives must
        // not be the day nothing builds. Nothing is wrong with the literal's effect, so editors offer it and builds are quiet.
        Severity.Info,
        new RuleHelp(
            Why: "A literal is a copy of a fact of the catalog. The constant carries the reason in its documentation, is found by 'find references', and no longer compiles when the catalog drops the action. It is a suggestion, not a warning, so that a project with `TreatWarningsAsErrors` can take up a catalog first and clean up afterwards; `dotnet_diagnostic.WIV1003.severity = warning` in `.editorconfig` makes it binding.",
            Fix: "Use the constant; the code fix does it, for a whole solution if you like.",
            Bad: """
            using Wiv.Catalog;

            class Orders
            {
                PolicyDocument Session() => PolicyDocument.Allow("s3:GetObject");
            }
            """,
            Good: """
            using Wiv.Catalog;

            class Orders
            {
                PolicyDocument Session() => PolicyDocument.Allow(Permissions.S3.GetObject);
            }
            """
        )
    );
}
