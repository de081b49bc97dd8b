using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0100: not JSON. Told by the reader, before any rule can look.</summary>
internal static class JsonSyntax
{
    public static readonly Rule Definition = new(
        "WIV0100",
        RuleCategory.Grammar,
        "The policy is not JSON",
        "{0}",
        Severity.Error,
        Why: "IAM accepts policies only as JSON. See the [grammar](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).",
        Fix: "Correct the place that the message names.",
        AccessAnalyzer: "JSON_SYNTAX_ERROR"
    );
}
