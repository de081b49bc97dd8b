namespace Wiv.Catalog.Deciding;

/// <summary>A principal of a statement, or the principal of a request.</summary>
/// <param name="Type"><c>AWS</c>, <c>Service</c>, <c>Federated</c> or <c>CanonicalUser</c>; <c>*</c> for <c>"Principal": "*"</c>.</param>
/// <param name="Value">Its ARN, account, host name or id.</param>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html</remarks>
internal sealed record DecidedPrincipal(string Type, string Value);
