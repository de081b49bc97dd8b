namespace Wiv.Catalog.Proofs.Oracle;

/// <summary>A statement as its JSON has it.</summary>
/// <param name="IsDeny">Whether its effect is <c>Deny</c>.</param>
/// <param name="IsNotAction">Whether it is about all but its actions.</param>
/// <param name="Actions">The patterns of Action or NotAction.</param>
/// <param name="IsNotResource">Whether it is about all but its resources.</param>
/// <param name="Resources">The patterns of Resource or NotResource.</param>
/// <param name="Tests">The conditions.</param>
/// <param name="KnowsVariables">Whether its policy is of version 2012-10-17.</param>
internal sealed record OracleStatement(
    bool IsDeny,
    bool IsNotAction,
    IReadOnlyList<string> Actions,
    bool IsNotResource,
    IReadOnlyList<string> Resources,
    IReadOnlyList<OracleTest> Tests,
    bool KnowsVariables
);
