using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Checking;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Generator.Steps;

namespace Wiv.Catalog.Generator.Analyzers.Catalogs;

/// <summary>The actions that the catalogs of a project name, as analyzers ask for them.</summary>
internal sealed class KnownActions
{
    // Files are kept with their texts by ParseStep, so an entry lives as long as the text of its first file does: through the
    // key strokes in an editor, and for all analyzers together.
    private static readonly ConditionalWeakTable<CatalogFile, KnownActions> Kept = new();

    private readonly ImmutableArray<CatalogFile> _files;
    private readonly Dictionary<string, KnownAction> _actions = new(StringComparer.OrdinalIgnoreCase);
    private readonly CatalogGrants[] _grants;

    private KnownActions(ImmutableArray<CatalogFile> files)
    {
        _files = files;
        IsWhole = files.All(file => !file.IsDamaged);
        EquatableArray<PermissionCatalog> catalogs = LinkStep.Link(files).Catalogs;
        EquatableArray<ServiceConstants> services = ActionNames.ByService(catalogs);
        _grants = catalogs.Select(catalog => new CatalogGrants(catalog)).ToArray();
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

    /// <summary>Whether every file could be read; if not, an action that seems to be missing may stand in the lines that could not.</summary>
    public bool IsWhole { get; }

    /// <summary>The actions that are granted, by service; one that a row denies or leaves out has a constant and is none of them.</summary>
    public EquatableArray<ServiceConstants> Services { get; }

    /// <summary>Reads and links the files, or takes what was made of them before.</summary>
    /// <param name="texts">The catalog files of a project, at least one.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static KnownActions Of(ImmutableArray<AdditionalText> texts, CancellationToken cancellation)
    {
        ImmutableArray<CatalogFile> files = texts.Select(text => ParseStep.Parse(text, cancellation)).ToImmutableArray();
        if (Kept.TryGetValue(files[0], out KnownActions? kept) && kept._files.SequenceEqual(files))
        {
            return kept;
        }

        var known = new KnownActions(files);
        Kept.Remove(files[0]);
        Kept.GetValue(files[0], _ => known);
        return known;
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

    private bool Grants(ActionConstant constant) => Grants(constant.Action);
}
