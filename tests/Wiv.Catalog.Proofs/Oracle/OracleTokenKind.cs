namespace Wiv.Catalog.Proofs.Oracle;

/// <summary>What a piece of a pattern is.</summary>
internal enum OracleTokenKind
{
    Literal,
    One,
    Run,
    Variable,
}
