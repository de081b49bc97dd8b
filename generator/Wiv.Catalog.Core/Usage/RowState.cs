namespace Wiv.Catalog.Core.Usage;

/// <summary>What code has to do with a permission.</summary>
internal enum RowState
{
    /// <summary>Code uses it.</summary>
    Used,

    /// <summary>Code may use it: by a presigned URL, a token, credentials, or a method of which it is not known what it needs.</summary>
    MaybeUsed,

    /// <summary>An operation of the SDK needs it, and no code that was looked at calls one.</summary>
    Unused,

    /// <summary>No operation of the SDK needs it: it is used in the console, or granted and never called.</summary>
    NotCallable,

    /// <summary>It denies, which is no matter of use.</summary>
    Denial,
}
