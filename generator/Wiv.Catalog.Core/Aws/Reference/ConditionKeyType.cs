namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>What the values of a condition key are, and whether a request may hold several.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html</remarks>
internal enum ConditionKeyType
{
    String,
    ArrayOfString,
    Arn,
    ArrayOfArn,
    Bool,
    ArrayOfBool,
    Numeric,
    Date,
    IpAddress,
}
