namespace Wiv.Catalog.Proofs.Oracle;

/// <summary>As what the tests of a key read its value.</summary>
internal enum OracleKind
{
    /// <summary>It is asked alone whether the key is there.</summary>
    Any,
    Text,
    Number,
    Date,
    Address,
}
