namespace Wiv.Catalog.Core.Diagnostics;

/// <summary>What rules belong to: the names of the folders that they stand in.</summary>
internal static class RuleCategory
{
    public const string CatalogText = "CatalogText";
    public const string Grammar = "Grammar";
    public const string Actions = "Actions";
    public const string Resources = "Resources";
    public const string Conditions = "Conditions";
    public const string Principals = "Principals";
    public const string Escalation = "Escalation";
    public const string Quotas = "Quotas";
    public const string Reasons = "Reasons";
    public const string Proofs = "Proofs";
    public const string CSharp = "CSharp";
    public const string SdkCalls = "SdkCalls";
    public const string SetUp = "SetUp";
}
