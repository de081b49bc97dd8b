namespace Wiv.Catalog.Core.Model;

/// <summary>What a parameter's value is, and how it is checked where it enters.</summary>
internal enum ParameterType
{
    /// <summary>Letters, digits and a few signs; no wildcard.</summary>
    Text,

    /// <summary>An AWS account: 12 digits.</summary>
    AccountId,

    /// <summary>The name of a region.</summary>
    Region,

    /// <summary>An external id of a trust policy.</summary>
    ExternalId,

    /// <summary>A whole ARN that matches the parameter's pattern.</summary>
    Arn,
}
