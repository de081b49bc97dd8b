namespace Wiv.Catalog.Core.Sdk;

/// <summary>How it is known what a method of the SDK asks of IAM.</summary>
internal enum SdkCallKind
{
    /// <summary>The operation has an action of its own name.</summary>
    Convention,

    /// <summary>A table says so, with its source.</summary>
    Exception,

    /// <summary>The method sends nothing, or nothing that IAM authorizes: it signs locally, or the operation is open to anyone.</summary>
    NoCall,

    /// <summary>The method calls an operation of which nothing is known; nothing is said of it.</summary>
    Unknown,
}
