namespace Wiv.Catalog.Cli.Commands.Prove;

/// <summary>What is to be proved.</summary>
internal enum ProofQuestion
{
    /// <summary>That the second side allows nothing that the first does not.</summary>
    NoWider,

    /// <summary>That both sides allow the same.</summary>
    Equivalent,

    /// <summary>That the only side never allows something.</summary>
    Never,
}
