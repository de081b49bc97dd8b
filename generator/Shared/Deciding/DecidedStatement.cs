namespace Wiv.Catalog.Deciding;

/// <summary>A statement as IAM decides by it.</summary>
/// <param name="isDeny">Whether its effect is <c>Deny</c>.</param>
/// <param name="actions">Its Action or NotAction.</param>
/// <param name="resources">Its Resource or NotResource; <see langword="null"/> when it has neither, and is about whatever it is attached to.</param>
/// <param name="principals">Its Principal or NotPrincipal; <see langword="null"/> when it has neither, and is about whom it is attached to.</param>
/// <param name="tests">Its conditions; all must hold.</param>
internal sealed class DecidedStatement(
    bool isDeny,
    DecidedList<string> actions,
    DecidedList<string>? resources,
    DecidedList<DecidedPrincipal>? principals,
    IReadOnlyList<DecidedTest> tests
)
{
    public string? Sid { get; init; }

    /// <summary>Whether the policy is of the version of the language that has policy variables.</summary>
    public bool KnowsVariables { get; init; } = true;

    public bool IsDeny { get; } = isDeny;

    public DecidedList<string> Actions { get; } = actions;

    public DecidedList<string>? Resources { get; } = resources;

    public DecidedList<DecidedPrincipal>? Principals { get; } = principals;

    public IReadOnlyList<DecidedTest> Tests { get; } = tests;
}
