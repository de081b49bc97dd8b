using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Grants.Calls;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Generator.Steps;

namespace Wiv.Catalog.Generator.Analyzers.Catalogs;

/// <summary>The actions that the catalogs of a project name, as analyzers ask for them.</summary>
internal sealed class KnownActions
{
    private static readonly KeptByFiles<Dictionary<PolicySelection, KnownActions>> Kept = new();

    private readonly Dictionary<string, KnownAction> _actions = new(StringComparer.OrdinalIgnoreCase);
    private readonly CatalogGrants[] _grants;
    private readonly Lazy<CallGrants> _calls;
    private readonly Element<string>[] _entrances;

    private KnownActions(ImmutableArray<CatalogFile> files, PolicySelection policies)
    {
        Policies = policies;
        LinkedCatalogs linked = LinkStep.Link(files);
        EquatableArray<PermissionCatalog> catalogs = linked.Catalogs;
        IsWhole = files.All(file => !file.IsDamaged) && !policies.UnknownIn(catalogs).Any();
        EquatableArray<ServiceConstants> services = ActionNames.ByService(catalogs);
        _grants = linked.All.Select(catalog => new CatalogGrants(catalog, policies)).ToArray();
        _calls = new Lazy<CallGrants>(() => new CallGrants(_grants));
        _entrances = catalogs
            .SelectMany(catalog => catalog.Trust)
            .Where(entry => !entry.Statement.IsDeny)
            .Select(entry => entry.Statement.Actions)
            .ToArray();
        Services = services
            .Select(service => service with { Actions = service.Actions.Where(Grants).ToEquatableArray() })
            .Where(service => service.Actions.Count > 0)
            .ToEquatableArray();
        foreach (ServiceConstants service in services)
        {
            foreach (ActionConstant constant in service.Actions)
            {
                _actions.Add(constant.Action, new KnownAction(constant.Action, service.ClassName, constant.Name));
            }
        }
    }

    /// <summary>
    /// Whether every file could be read and every policy that the project names was found; if not, an action that seems to be
    /// missing may stand in the lines that could not.
    /// </summary>
    public bool IsWhole { get; }

    /// <summary>The policies that grant.</summary>
    public PolicySelection Policies { get; }

    /// <summary>What is granted for which requests.</summary>
    public CallGrants Calls => _calls.Value;

    /// <summary>The actions that are granted, by service; one that a row denies or leaves out has a constant and is none of them.</summary>
    public EquatableArray<ServiceConstants> Services { get; }

    /// <summary>Reads and links the files, or takes what was made of them before.</summary>
    /// <param name="texts">The catalog files of a project, at least one.</param>
    /// <param name="project">The project, which says under which policies it runs.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static KnownActions Of(ImmutableArray<AdditionalText> texts, AnalyzerOptions project, CancellationToken cancellation)
    {
        PolicySelection policies = ProjectOptions.PoliciesOf(project.AnalyzerConfigOptionsProvider);
        ImmutableArray<CatalogFile> files = texts.Select(text => ParseStep.Parse(text, cancellation)).ToImmutableArray();
        Dictionary<PolicySelection, KnownActions> kept = Kept.Get(files, _ => []);
        lock (kept)
        {
            if (!kept.TryGetValue(policies, out KnownActions? known))
            {
                known = new KnownActions(files, policies);
                kept.Add(policies, known);
            }

            return known;
        }
    }

    /// <summary>The actions and patterns that are granted.</summary>
    public IEnumerable<string> All => Services.SelectMany(service => service.Actions).Select(constant => constant.Action);

    /// <summary>The actions of the same service that the catalogs name and AWS's reference does not have, for they are newer.</summary>
    public IEnumerable<string> Newer(string action) =>
        Services
            .Where(service => action.StartsWith(service.Prefix + ":", StringComparison.OrdinalIgnoreCase))
            .SelectMany(service => service.Actions)
            .Select(constant => constant.Action)
            .Where(named => AwsReference.Lookup(named).Existence == Existence.Unknown);

    /// <summary>The action that equals <paramref name="action"/>, case aside.</summary>
    public KnownAction? Find(string action) => _actions.TryGetValue(action, out KnownAction? known) ? known : null;

    /// <summary>Whether a catalog grants the action, or all that the pattern matches: by its name or by a wildcard.</summary>
    public bool Grants(string action) => Array.Exists(_grants, catalog => catalog.Grants(action));

    /// <summary>Whether the action is how others come into a role of a catalog: its trust policy allows it to them, who are not the role.</summary>
    public bool IsEntrance(string action) => Array.Exists(_entrances, actions => ElementCover.TakesInAction(actions, action));

    private bool Grants(ActionConstant constant) => Grants(constant.Action);
}
