namespace Wiv.Catalog;

/// <summary>What the statements of a document are read from when somebody asks for them.</summary>
internal abstract class PolicySource
{
    internal abstract ValueList<PolicyStatement> ReadStatements();
}
