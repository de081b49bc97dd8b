namespace Wiv.Catalog.Proofs.Pairs;

/// <summary>A condition that was made up.</summary>
internal sealed record WrittenTest(string Operator, string Key, IReadOnlyList<string> Values);
