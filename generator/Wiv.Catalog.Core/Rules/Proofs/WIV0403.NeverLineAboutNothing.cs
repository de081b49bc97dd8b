using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.Proofs;

/// <summary>WIV0403: what is never to be allowed is about no action that AWS has.</summary>
internal static class NeverLineAboutNothing
{
    public static readonly Rule Definition = new(
        "WIV0403",
        RuleCategory.Proofs,
        "What is never to be allowed is about no action",
        "AWS has no action that '{0}' matches{1}, so that this line promises nothing; correct it",
        Severity.Error,
        Why: "A line about an action that does not exist always holds. The customer's reviewer would read it as a promise.",
        Fix: "Write an action that AWS has, or a pattern that matches one of the access level."
    );
}
