namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>Whether AWS has an action. There are three answers: the reference is of a date, and AWS takes actions away too.</summary>
internal enum Existence
{
    /// <summary>Neither the reference nor an older one has it: a slip, or newer than <see cref="AwsReference.Date"/>.</summary>
    Unknown,

    /// <summary>An older reference has it and this one does not. IAM still accepts it; it grants nothing.</summary>
    Retired,

    /// <summary>The reference has it.</summary>
    Known,
}
