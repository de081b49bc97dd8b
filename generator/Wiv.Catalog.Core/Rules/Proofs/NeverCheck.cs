using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Proving;
using Wiv.Catalog.Deciding;
using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Core.Rules.Proofs;

/// <summary>Proves what a catalog says that its role can never do.</summary>
internal static class NeverCheck
{
    public static IEnumerable<Problem> Check(LinkedCatalog catalog)
    {
        foreach (NeverRow row in catalog.Never)
        {
            ProofResult result = NeverProof.Of(catalog.Catalog, row.Line);
            if (result.Witness is { } witness)
            {
                yield return NeverLineThatFails.Definition.At(row.Span, witness.Action, witness.Resource, Keys(witness));
            }
            else if (result.Verdict == Verdict.Unknown)
            {
                yield return UndecidedNeverLine.Definition.At(row.Span, result.Reason ?? "");
            }
        }
    }

    private static string Keys(DecidedRequest witness) =>
        witness.Context.Count == 0
            ? ""
            : " with " + string.Join(" and ", witness.Context.Select(key => key.Key + " = " + string.Join(", ", key.Value)));
}
