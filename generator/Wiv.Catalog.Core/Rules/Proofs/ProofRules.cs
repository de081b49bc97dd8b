using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.Proofs;

/// <summary>The rules about what is proved: every rule of this folder is here.</summary>
internal static class ProofRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [NeverLineThatFails.Definition, UndecidedNeverLine.Definition, NeverLineAboutNothing.Definition];
}
