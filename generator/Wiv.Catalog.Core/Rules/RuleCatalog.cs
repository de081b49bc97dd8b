using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Diagnostics.SetUp;
using Wiv.Catalog.Core.Rules.CSharp;
using Wiv.Catalog.Core.Rules.Grammar;
using Wiv.Catalog.Core.Rules.Proofs;
using Wiv.Catalog.Core.Rules.Quotas;
using Wiv.Catalog.Core.Rules.Reasons;
using Wiv.Catalog.Core.Rules.SdkCalls;

namespace Wiv.Catalog.Core.Rules;

/// <summary>Every rule there is, by id, from the tables of its folders.</summary>
internal static class RuleCatalog
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. PolicyChecker
            .All.Select(rule => rule.Rule)
            .Concat(FormRules.All)
            .Concat(ContentRules.All)
            // Found before a policy is read, and in a catalog as a whole.
            .Concat([JsonSyntax.Definition, InlinePoliciesSize.Definition, UnneededAcceptance.Definition])
            .Concat(ProofRules.All)
            .Concat(CSharpRules.All)
            .Concat(SdkCallRules.All)
            .Concat(SetUpRules.All)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
