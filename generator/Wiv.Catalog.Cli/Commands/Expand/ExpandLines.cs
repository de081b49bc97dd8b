using Wiv.Catalog.Cli.Streams;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Cli.Commands.Expand;

/// <summary>Writes the actions of a pattern for other programs: a line each, its columns between tabs.</summary>
internal static class ExpandLines
{
    public static void Write(TerminalWriter output, PatternExpansion expansion)
    {
        foreach (AwsAction action in expansion.Meaning.Actions)
        {
            string[] columns = [expansion.Meaning.Text, action.FullName, AccessLevelNames.Of(action)];
            output.Columns(expansion.Granted is { } all ? [.. columns, all.Contains(action) ? "yes" : "no"] : columns);
        }
    }
}
