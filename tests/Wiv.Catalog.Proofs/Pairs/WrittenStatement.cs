namespace Wiv.Catalog.Proofs.Pairs;

/// <summary>A statement that was made up.</summary>
internal sealed record WrittenStatement(
    bool IsDeny,
    bool IsNotAction,
    IReadOnlyList<string> Actions,
    bool IsNotResource,
    IReadOnlyList<string> Resources,
    IReadOnlyList<WrittenTest> Tests
);
