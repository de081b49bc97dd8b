using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
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
            if (Idle(row.Line) is { } action)
            {
                string level = row.Line.Levels.Count == 0 ? "" : " with the access level " + string.Join(" or ", row.Line.Levels);
                yield return NeverLineAboutNothing.Definition.At(row.Span, action, level);
                continue;
            }

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

    /// <summary>The first action that is no action of AWS, or of no level that counts.</summary>
    private static string? Idle(NeverLine line) =>
        line.Actions.Items.FirstOrDefault(action =>
            line.Levels.Count == 0
                ? !NeverActions.AnyMatches(action)
                : !line.Actions.IsNot && NeverActions.Of([action], false, line.Levels.ToArray()).Count == 0
        );

    private static string Keys(DecidedRequest witness) =>
        witness.Context.Count == 0
            ? ""
            : " with " + string.Join(" and ", witness.Context.Select(key => key.Key + " = " + string.Join(", ", key.Value)));
}
