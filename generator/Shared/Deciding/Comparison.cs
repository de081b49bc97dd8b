namespace Wiv.Catalog.Deciding;

/// <summary>How a key of the request is compared with a value of a condition.</summary>
internal enum Comparison
{
    /// <summary>As the same text.</summary>
    Text,

    /// <summary>As the same text in any case.</summary>
    TextIgnoreCase,

    /// <summary>As a text that a pattern with wildcards takes.</summary>
    Pattern,

    Number,
    NumberBelow,
    NumberAtMost,
    NumberAbove,
    NumberAtLeast,
    Date,
    DateBefore,
    DateUntil,
    DateAfter,
    DateFrom,
    Boolean,
    Binary,

    /// <summary>As an address within a range.</summary>
    Address,

    /// <summary>As an ARN that a pattern with wildcards takes, field by field.</summary>
    Arn,

    /// <summary>Whether the request lacks the key.</summary>
    Absence,
}
