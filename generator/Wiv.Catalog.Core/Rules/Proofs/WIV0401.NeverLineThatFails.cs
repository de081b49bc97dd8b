using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.Proofs;

/// <summary>WIV0401: the catalog says that something is never allowed, and it is.</summary>
internal static class NeverLineThatFails
{
    public static readonly Rule Definition = new(
        "WIV0401",
        RuleCategory.Proofs,
        "What is never to be allowed is allowed",
        "the policies allow {0} on {1}{2}; narrow the row that grants it, or correct this line",
        Severity.Error,
        Why: "The customer's reviewer reads this line as a promise. The request in the message breaks it: the policies of the catalog allow it together.",
        Fix: "Narrow the permission, deny the request with a row of `effect: Deny`, or promise less."
    );
}
