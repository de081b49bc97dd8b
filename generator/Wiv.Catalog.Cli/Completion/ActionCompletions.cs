using System.CommandLine.Completions;
using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Cli.Completion;

/// <summary>Completions for an action: the services first, then the actions of the typed service.</summary>
internal static class ActionCompletions
{
    public static IEnumerable<CompletionItem> Services() => AwsReference.Services.Select(Item);

    public static IEnumerable<CompletionItem> Actions(CompletionContext context)
    {
        string word = context.WordToComplete;
        int colon = word.IndexOf(':');
        return colon < 0 ? AwsReference.Services.Select(prefix => Item(prefix + ":"))
            : AwsReference.Find(word[..colon]) is { } service ? service.Actions.Select(action => Item(action.FullName))
            : [];
    }

    private static CompletionItem Item(string label) => new(label);
}
