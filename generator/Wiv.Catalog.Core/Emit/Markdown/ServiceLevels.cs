using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.Markdown;

/// <summary>Tells which services statements let do what: each by the access levels of the actions that take effect.</summary>
internal sealed class ServiceLevels(PermissionCatalog catalog)
{
    private const string Everything = "every service";

    private readonly EffectiveActions _effective = new(catalog);
    private readonly Dictionary<string, (string Level, string Service)[]> _found = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The services of every access level that is granted, the most telling level first.</summary>
    public IEnumerable<(string Level, string[] Services)> Of(IEnumerable<Statement> statements)
    {
        ILookup<string, string> services = statements
            .Where(statement => !statement.IsDeny)
            .SelectMany(Of)
            .ToLookup(granted => granted.Level, granted => granted.Service);
        return AccessLevelNames
            .All.Where(services.Contains)
            .Select(level => (level, services[level].Distinct().OrderBy(service => service, StringComparer.Ordinal).ToArray()));
    }

    /// <summary>What is everything, or all but a few actions, is not counted service by service.</summary>
    private IEnumerable<(string Level, string Service)> Of(Statement statement) =>
        statement.Actions.IsNot || statement.Actions.Items.Contains("*")
            ? AccessLevelNames.All.Select(level => (level, Everything))
            : statement.Actions.Items.SelectMany(Of);

    /// <summary>What an action has effect on is asked of the whole catalog, and so once, however many policies have it.</summary>
    private (string Level, string Service)[] Of(string action)
    {
        if (!_found.TryGetValue(action, out (string Level, string Service)[]? found))
        {
            found =
            [
                .. _effective
                    .Of(action, AwsReference.Lookup(action).Actions)
                    .Select(match => (AccessLevelNames.Of(match), match.Service))
                    .Distinct(),
            ];
            _found.Add(action, found);
        }

        return found;
    }
}
