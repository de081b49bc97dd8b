using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.Proofs;

/// <summary>WIV0402: whether something is never allowed could not be decided.</summary>
internal static class UndecidedNeverLine
{
    public static readonly Rule Definition = new(
        "WIV0402",
        RuleCategory.Proofs,
        "What is never to be allowed could not be proved",
        "it could not be decided whether the policies allow this: {0}; make the line or the rows that it is about simpler",
        Severity.Warning,
        Why: "A line that is not proved promises the customer's reviewer what nobody knows.",
        Fix: "Name fewer actions or resources in the line, or use fewer wildcards in the rows that grant them."
    );
}
