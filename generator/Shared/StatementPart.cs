namespace Wiv.Catalog.Grammar;

/// <summary>The lists of a statement that merging may join.</summary>
internal enum StatementPart
{
    None,
    Actions,
    Resources,
    Principals,
}
