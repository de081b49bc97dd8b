using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>Whom the statements of a trust policy let in.</summary>
internal static class Trusted
{
    /// <summary>The principals of one type that the statement names; none when it names whom it leaves out.</summary>
    public static IEnumerable<CheckedPrincipal> Of(CheckedStatement statement, string type) =>
        statement.Principals is { IsNot: false } principals
            ? principals.Items.Where(principal => principal.Type.Value == type)
            : [];

    /// <summary>The federated principals that the statement lets in, with their providers.</summary>
    public static IEnumerable<(CheckedPrincipal Principal, FederatedProvider Provider)> Providers(CheckedStatement statement)
    {
        foreach (CheckedPrincipal principal in Of(statement, "Federated"))
        {
            if (FederatedProvider.Parse(principal.Example) is { } provider)
            {
                yield return (principal, provider);
            }
        }
    }

    /// <summary>Whether the statement allows the action, by its name or by a pattern.</summary>
    public static bool Allows(CheckedStatement statement, string action) =>
        statement is { IsAllow: true, Actions: { } actions } && actions.Items.Any(item => item.Includes(action)) != actions.IsNot;
}
