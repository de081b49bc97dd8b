namespace Wiv.Catalog;

/// <summary>A text that <see cref="PolicyScanner"/> has found to be a policy.</summary>
/// <param name="utf8">The text; nobody else changes the array.</param>
internal sealed class ScannedText(byte[] utf8) : PolicySource
{
    internal override ValueList<PolicyStatement> ReadStatements() => PolicyReader.Read(utf8).StatementItems;
}
