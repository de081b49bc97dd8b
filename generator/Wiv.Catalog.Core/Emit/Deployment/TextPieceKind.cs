namespace Wiv.Catalog.Core.Emit.Deployment;

/// <summary>What a piece of a text in a template is.</summary>
internal enum TextPieceKind
{
    /// <summary>A text that stays as it is.</summary>
    Literal,

    /// <summary>The value of a parameter.</summary>
    Parameter,

    /// <summary>The partition that the template is deployed in.</summary>
    Partition,
}
