namespace Wiv.Catalog.Proving;

/// <summary>What an item of a pattern takes.</summary>
internal enum PatternItemKind
{
    /// <summary>One character, itself.</summary>
    Literal,

    /// <summary>One character in either case.</summary>
    AnyCase,

    /// <summary>Any one character.</summary>
    One,

    /// <summary>Any one character but a colon.</summary>
    OneInField,

    /// <summary>Any run of characters.</summary>
    Run,

    /// <summary>Any run of characters without a colon.</summary>
    RunInField,

    /// <summary>The value of a key of the request.</summary>
    Variable,
}
