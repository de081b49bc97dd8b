namespace Wiv.Catalog.Cli.Running;

/// <summary>The name of the command, which its own errors start with.</summary>
internal static class ToolName
{
    public const string Value = "wiv-catalog";
}
