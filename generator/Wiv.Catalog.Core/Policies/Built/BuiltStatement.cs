namespace Wiv.Catalog.Core.Policies.Built;

/// <summary>A statement that a program builds, as far as its code tells.</summary>
/// <param name="Statement">What is known of it. A condition one of whose values is not known has none.</param>
/// <param name="Open">The parts to which more may come.</param>
internal sealed record BuiltStatement(CheckedStatement Statement, OpenParts Open)
{
    /// <summary>Whether one of the parts is open.</summary>
    public bool IsOpen(OpenParts parts) => (Open & parts) != 0;
}
