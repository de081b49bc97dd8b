namespace Wiv.Catalog.Cli.Running;

/// <summary>The name by which the user calls the command, and with which its own errors begin.</summary>
internal static class ToolName
{
    public const string Value = "wiv-catalog";
}
