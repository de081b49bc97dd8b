using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>Tells when one action of a policy grants all that another does.</summary>
internal static class CheckedActionCover
{
    public static bool Covers(CheckedAction outer, CheckedAction inner) =>
        outer.IsEverything
        || (
            string.Equals(outer.Prefix, inner.Prefix, StringComparison.OrdinalIgnoreCase)
                ? ActionPattern.Covers(outer.Name, inner.Name)
                : ActionGrammar.IsPattern(outer.Prefix) && ActionPattern.Covers(outer.Text.Value, inner.Text.Value)
        );
}
