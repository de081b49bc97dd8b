namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>What an empty list of values means, by the operator it stands under.</summary>
internal enum EmptyCondition
{
    /// <summary>Nothing that anybody could have meant.</summary>
    Plain,

    /// <summary>The key is missing from the request.</summary>
    ForAllValues,

    /// <summary>Never.</summary>
    ForAnyValue,

    /// <summary>The key is missing from the request.</summary>
    IfExists,
}
