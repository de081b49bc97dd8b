using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Emit.CSharp;

namespace Wiv.Catalog.Generator.Analyzers;

/// <summary>Finds the action of the catalog that was probably meant. What it names is always granted.</summary>
/// <remarks>
/// It is careful, because a fix applies it: another action that exists (<c>s3:PutObject</c> for <c>s3:GetObject</c>) is not
/// a slip. Slips are therefore looked for in names that start with the same letter; names of AWS that differ in the verb
/// (Get and Put, Encrypt and Decrypt, Attach and Detach) mostly differ there.
/// </remarks>
internal static class ActionSuggestion
{
    private static readonly char[] Separators = ['.', '/', '\\', '-', '_', ' ', ';', ','];

    public static string? For(string action, KnownActions known)
    {
        string written = WithColon(action.Trim());
        if (ActionGrammar.Check(written) is not null)
        {
            return null;
        }

        if (known.Grants(written))
        {
            return known.Find(written)?.Action ?? written;
        }

        string service = ActionNames.ServiceOf(written);
        string name = written.Substring(written.IndexOf(':') + 1);
        string? found = InService(service, name, known) ?? InOtherService(service, name, known) ?? Narrower(written, known);
        // What a wildcard takes in may be denied by another row.
        return found is not null && known.Grants(found) ? found : null;
    }

    /// <summary>The action with a colon where another sign was written: <c>s3.GetObject</c>, <c>s3::GetObject</c>.</summary>
    private static string WithColon(string action)
    {
        int colon = action.IndexOf(':');
        if (colon >= 0)
        {
            return action.Substring(0, colon).TrimEnd() + ":" + action.Substring(colon + 1).TrimStart(':', ' ');
        }

        // A service may have '-' itself, so the last sign is the one.
        int sign = action.LastIndexOfAny(Separators);
        return sign < 0 ? action : action.Substring(0, sign) + ":" + action.Substring(sign + 1);
    }

    private static string? InService(string service, string name, KnownActions known)
    {
        ServiceConstants? constants = known.Services.FirstOrDefault(s => s.Prefix == service);
        if (constants is null)
        {
            return null;
        }

        string[] names = [.. constants.Actions.Select(action => action.Action.Substring(service.Length + 1))];
        string? closest = NameSlip.Closest(name, names.Where(n => !ActionGrammar.IsPattern(n)));
        string? found =
            closest ?? names.Select(pattern => NameSlip.UnderPattern(name, pattern)).FirstOrDefault(n => n is not null);
        found ??= NameSlip.Closest(name, names);
        return found is null ? null : WithService(constants, found);
    }

    /// <summary>The same name in a service that goes by a similar name, or in the only service that has it.</summary>
    private static string? InOtherService(string service, string name, KnownActions known)
    {
        ServiceConstants? byClass = known.Services.FirstOrDefault(s =>
            s.ClassName.Equals(service.Replace("-", ""), StringComparison.OrdinalIgnoreCase)
        );
        if (byClass is not null && known.Grants(WithService(byClass, name)))
        {
            return WithService(byClass, name);
        }

        // Only names written out count here: nearly every service has a 'Get*', which would take in any name.
        string[] same =
        [
            .. known
                .Services.SelectMany(s => s.Actions)
                .Select(action => action.Action)
                .Where(a => !ActionGrammar.IsPattern(a) && a.EndsWith(":" + name, StringComparison.OrdinalIgnoreCase)),
        ];
        return same.Length == 1 ? same[0] : null;
    }

    /// <summary>The one action that the catalog grants of all that a wildcard asks for.</summary>
    private static string? Narrower(string action, KnownActions known)
    {
        string[] granted =
        [
            .. known.Services.SelectMany(s => s.Actions).Select(a => a.Action).Where(a => ActionPattern.Covers(action, a)),
        ];
        return granted.Length == 1 ? granted[0] : null;
    }

    private static string WithService(ServiceConstants service, string name)
    {
        string first = service.Actions[0].Action;
        return first.Substring(0, first.IndexOf(':') + 1) + name;
    }
}
