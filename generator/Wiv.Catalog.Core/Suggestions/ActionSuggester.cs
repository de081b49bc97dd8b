using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Sdk;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Suggestions;

/// <summary>Finds the action that was probably meant by one that AWS does not have.</summary>
/// <remarks>
/// People slip in four ways: in the spelling, in the service, in writing the operation of an SDK, and in writing what AWS has
/// renamed. Where none of them explains the name, no name is better than a guess.
/// </remarks>
internal static class ActionSuggester
{
    private const int LettersPerSlip = 6;

    private static readonly string[] Reading = ["List", "Describe", "Get", "BatchGet"];

    /// <summary>Verbs that the services use for one thing.</summary>
    private static readonly string[][] Verbs =
    [
        Reading,
        ["Create", "Put", "Add", "Register"],
        ["Delete", "Remove", "Deregister"],
        ["Update", "Modify", "Put", "Set"],
        ["TagResource", "AddTags", "AddTagsToResource", "CreateTags"],
        ["UntagResource", "RemoveTags", "RemoveTagsFromResource", "DeleteTags"],
    ];

    /// <summary>Every name of an action, with the action in full where one service alone has the name.</summary>
    private static readonly Lazy<Dictionary<string, string?>> OnlyServices = new(ReadOnlyServices);

    /// <summary>The action, or <see langword="null"/> when nothing is likely.</summary>
    /// <param name="action">An action that does not exist, its name perhaps with wildcards; or a text that has another form.</param>
    /// <param name="prefers">Which of two equally near names to take: one that a catalog grants, say.</param>
    public static string? For(string action, Func<string, bool>? prefers = null) =>
        ActionGrammar.Repair(action) is { } repaired ? Spelling(repaired) ?? Named(repaired, prefers) : Named(action, prefers);

    /// <summary>The action as AWS spells it, if it is one.</summary>
    private static string? Spelling(string action)
    {
        IReadOnlyList<AwsAction> found = AwsReference.Lookup(action).Actions;
        return found.Count == 0 ? null
            : ActionGrammar.IsPattern(action) ? action
            : found[0].FullName;
    }

    private static string? Named(string action, Func<string, bool>? prefers)
    {
        int colon = action.IndexOf(':');
        if (colon <= 0 || colon == action.Length - 1)
        {
            return null;
        }

        string prefix = action.Substring(0, colon);
        string name = action.Substring(colon + 1);
        AwsService? service = AwsReference.Find(prefix);
        if (ActionGrammar.IsPattern(name))
        {
            return service is null
                ? PatternIn(ServiceAliases.For(prefix), name)
                : PatternIn(ServiceAliases.Siblings(prefix), name) ?? VerbOf(service, name);
        }

        // Who writes the prefix of a service means that service, or one that goes by its name as well.
        return SdkReference.ActionOf(action) is { } called
            && (service is null || ActionGrammar.ServiceOf(called) == service.Prefix)
                ? called
            : service is null ? Elsewhere(prefix, name)
            : InService(service, name, prefers) ?? SameThing(service, name) ?? InSibling(service, name);
    }

    private static string? InService(AwsService service, string name, Func<string, bool>? prefers = null) =>
        Renamed(service, name) ?? Spelled(service, name, prefers);

    private static string? Renamed(AwsService service, string name) =>
        service.FindRetiredAction(name)?.ReplacedBy is { } now ? service.FindAction(now)?.FullName : null;

    /// <summary>The nearest name. Names that differ in the verb alone are mostly two actions, so the first letter must be right.</summary>
    private static string? Spelled(AwsService service, string name, Func<string, bool>? prefers)
    {
        int allowed = Math.Min(2, Math.Max(1, name.Length / LettersPerSlip));
        char first = char.ToLowerInvariant(name[0]);
        return service
            .Actions.Where(a => char.ToLowerInvariant(a.Name[0]) == first)
            .Select(a => (Action: a, Distance: EditDistance.Between(name, a.Name, allowed, ignoreCase: true)))
            .Where(a => a.Distance <= allowed)
            .OrderBy(a => a.Distance)
            .ThenBy(a => prefers is null || !prefers(a.Action.FullName))
            .ThenBy(a => a.Action.Name, StringComparer.Ordinal)
            .Select(a => a.Action.FullName)
            .FirstOrDefault();
    }

    /// <summary>The action of that name in a service that is part of the same product.</summary>
    private static string? InSibling(AwsService service, string name) =>
        ServiceAliases
            .Siblings(service.Prefix)
            .Select(s => s.FindAction(name)?.FullName)
            .FirstOrDefault(found => found is not null);

    /// <summary>The action in a service that goes by the name, or in the only one that has it.</summary>
    private static string? Elsewhere(string prefix, string name)
    {
        AwsService[] services = [.. ServiceAliases.For(prefix)];
        return services
                .Select(s => s.FindAction(name)?.FullName ?? SdkReference.ActionOf($"{s.Prefix}:{name}"))
                .FirstOrDefault(found => found is not null)
            ?? services.Select(s => InService(s, name) ?? SameThing(s, name)).FirstOrDefault(found => found is not null)
            ?? InOnlyService(name);
    }

    private static string? PatternIn(IEnumerable<AwsService> services, string pattern) =>
        services.Where(s => s.Expand(pattern).Count > 0).Select(s => $"{s.Prefix}:{pattern}").FirstOrDefault();

    /// <summary>The action, where one service alone has the name.</summary>
    private static string? InOnlyService(string name) => OnlyServices.Value.TryGetValue(name, out string? action) ? action : null;

    private static Dictionary<string, string?> ReadOnlyServices()
    {
        Dictionary<string, string?> actions = new(StringComparer.OrdinalIgnoreCase);
        foreach (AwsAction action in AwsReference.Services.SelectMany(prefix => AwsReference.Find(prefix)?.Actions ?? []))
        {
            actions[action.Name] = actions.ContainsKey(action.Name) ? null : action.FullName;
        }

        return actions;
    }

    /// <summary>The same thing under the verb that the service has for it; without a verb, how it is looked at.</summary>
    private static string? SameThing(AwsService service, string name)
    {
        foreach (string[] verbs in Verbs)
        {
            string? verb = verbs.FirstOrDefault(v => StartsWithWord(name, v));
            if (verb is not null && Under(service, verbs, name.Substring(verb.Length)) is { } found)
            {
                return found;
            }
        }

        return Characters.IsLetter(name[0]) ? Under(service, Reading, name) : null;
    }

    private static string? Under(AwsService service, string[] verbs, string thing) =>
        new[] { thing, thing + "s", thing.TrimEnd('s') }
            .SelectMany(spelled => verbs.Select(verb => verb + spelled))
            .Select(name => service.FindAction(name)?.FullName)
            .FirstOrDefault(found => found is not null);

    /// <summary>The pattern with the verb that was meant: <c>Decsribe*</c> is <c>Describe*</c>.</summary>
    private static string? VerbOf(AwsService service, string pattern)
    {
        string written = pattern.TrimEnd('*');
        if (written.Length + 1 != pattern.Length || written.Length < 3 || ActionGrammar.IsPattern(written))
        {
            return null;
        }

        string? verb = DidYouMean.Closest(
            written,
            service
                .Actions.Select(a => FirstWord(a.Name))
                .Where(verb => char.ToLowerInvariant(verb[0]) == char.ToLowerInvariant(written[0]))
                .Distinct(StringComparer.Ordinal)
        );
        return verb is null ? null : $"{service.Prefix}:{verb}*";
    }

    private static bool StartsWithWord(string name, string word) =>
        name.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (name.Length == word.Length || !char.IsLower(name[word.Length]));

    private static string FirstWord(string name)
    {
        int end = 1;
        while (end < name.Length && char.IsLower(name[end]))
        {
            end++;
        }

        return name.Substring(0, end);
    }
}
