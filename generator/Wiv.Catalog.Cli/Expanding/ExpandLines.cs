using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Emit;
using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Cli.Expanding;

/// <summary>Writes the actions of a pattern for other programs: a line each, its columns between tabs.</summary>
internal static class ExpandLines
{
    public static void Write(TextWriter output, PatternExpansion expansion)
    {
        foreach (AwsAction action in expansion.Meaning.Actions)
        {
            string granted = expansion.Granted is { } all ? (all.Contains(action) ? "\tyes" : "\tno") : "";
            output.Write($"{expansion.Meaning.Text}\t{action.FullName}\t{AccessLevelNames.Of(action)}{granted}\n");
        }
    }
}
