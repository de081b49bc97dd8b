namespace Wiv.Catalog.CodeFixes;

/// <summary>The rules that have fixes. The rules themselves are not known here: an assembly that uses workspaces must not load them.</summary>
internal static class RuleIds
{
    public const string UnknownAction = "WIV1001";
    public const string UngrantedAction = "WIV1002";
    public const string LiteralAction = "WIV1003";
}
