using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>The services whose actions some statements can be about.</summary>
/// <param name="names">Their prefixes; <see langword="null"/> when they can be of every service.</param>
internal sealed class AskedServices(HashSet<string>? names)
{
    public static AskedServices Of(IReadOnlyList<DecidedStatement> statements)
    {
        bool isOpen = statements.Any(s => s.Actions.IsNot || s.Actions.Items.Any(text => HasWildcard(Service(text))));
        return new AskedServices(
            isOpen
                ? null
                : new HashSet<string>(
                    statements.SelectMany(s => s.Actions.Items).Select(Service),
                    StringComparer.OrdinalIgnoreCase
                )
        );
    }

    public static bool HasService(string text) => Service(text).Length < text.Length;

    public static bool HasWildcard(string text) => text.IndexOfAny(['*', '?']) >= 0;

    /// <summary>Whether an action, or a pattern of actions, can be of one of them.</summary>
    public bool MayHave(string text) => names is null || names.Contains(Service(text)) || HasWildcard(Service(text));

    /// <summary>The actions that AWS has, of the services that patterns tell apart; of all other services, one action.</summary>
    public IEnumerable<string> Known(string[] patterns, IAwsFacts facts)
    {
        if (names is not null)
        {
            return names.OrderBy(name => name, StringComparer.Ordinal).SelectMany(facts.ActionsOf);
        }

        if (patterns.Any(text => text != "*" && HasWildcard(Service(text))))
        {
            return facts.Services.SelectMany(facts.ActionsOf);
        }

        var named = new HashSet<string>(patterns.Select(Service), StringComparer.OrdinalIgnoreCase);
        return facts
            .Services.Where(named.Contains)
            .Concat(facts.Services.Where(service => !named.Contains(service)).Take(1))
            .SelectMany(facts.ActionsOf);
    }

    private static string Service(string text) => text.IndexOf(':') is >= 0 and var colon ? text.Substring(0, colon) : text;
}
