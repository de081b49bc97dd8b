using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.Markdown;

/// <summary>Tells which services statements let do what: each by the access levels of the actions that take effect.</summary>
internal sealed class ServiceLevels(PermissionCatalog catalog)
{
    private const string Everything = "every service";

    private readonly EffectiveActions _effective = new(catalog);

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
            : statement
                .Actions.Items.SelectMany(action => _effective.Of(action, AwsReference.Lookup(action).Actions))
                .Select(action => (AccessLevelNames.Of(action), action.Service));
}
