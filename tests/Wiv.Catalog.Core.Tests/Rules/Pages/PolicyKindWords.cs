using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Core.Tests.Rules.Pages;

/// <summary>Writes the kinds of policies that a rule looks at, in the words of <c>check --type</c>.</summary>
internal static class PolicyKindWords
{
    private static readonly (PolicyKind Kind, string Word)[] Words =
    [
        (PolicyKind.Identity, "identity"),
        (PolicyKind.Session, "session"),
        (PolicyKind.Boundary, "boundary"),
        (PolicyKind.Trust, "trust"),
        (PolicyKind.Resource, "resource"),
        (PolicyKind.ServiceControl, "scp"),
        (PolicyKind.ResourceControl, "rcp"),
    ];

    /// <summary>The kinds; <see langword="null"/> for a rule that is not one of policies.</summary>
    public static string? Of(Rule rule) =>
        PolicyChecker.All.FirstOrDefault(other => other.Rule == rule) switch
        {
            null => null,
            { AppliesTo: PolicyKind.Any } => "of every kind",
            { AppliesTo: var kinds } => string.Join(
                ", ",
                Words.Where(word => kinds.HasFlag(word.Kind)).Select(word => word.Word)
            ),
        };
}
