namespace Wiv.Catalog.Proofs.Oracle;

/// <summary>A piece of a pattern.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The characters of a literal, or the key of a variable.</param>
/// <param name="Default">What stands for a variable whose key the request lacks.</param>
internal sealed record OracleToken(OracleTokenKind Kind, string Text = "", string? Default = null);
