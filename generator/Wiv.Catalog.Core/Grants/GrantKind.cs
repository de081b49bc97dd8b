namespace Wiv.Catalog.Core.Grants;

/// <summary>How a row grants what is asked for.</summary>
internal enum GrantKind
{
    /// <summary>By its name.</summary>
    Name,

    /// <summary>By a pattern that matches it.</summary>
    Wildcard,

    /// <summary>Not the whole of a pattern that is asked for, but some of what it matches.</summary>
    Part,

    /// <summary>Not at all: the row denies it.</summary>
    Denial,
}
