namespace Wiv.Catalog.Deciding;

/// <summary>What a part of a pattern takes.</summary>
internal enum PatternPartKind
{
    /// <summary>Itself.</summary>
    Text,

    /// <summary>Any run of characters, the empty one too: <c>*</c>.</summary>
    Run,

    /// <summary>Exactly one character: <c>?</c>.</summary>
    One,

    /// <summary>The value that the request has for a key.</summary>
    Variable,
}
