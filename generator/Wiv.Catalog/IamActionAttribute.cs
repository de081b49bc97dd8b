namespace Wiv.Catalog;

/// <summary>
/// Marks a string, or a collection of strings, that holds IAM actions such as <c>s3:GetObject</c> or <c>ec2:Describe*</c>,
/// so that the analyzers check the literals that are passed to it.
/// </summary>
/// <remarks>
/// Put it on your own parameters, properties and fields too: what is marked is checked. The form of an action is on
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">the AWS page on Action</see>.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class IamActionAttribute : Attribute;
