using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
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
    private readonly List<string> _patterns = [];

    private KnownActions(ImmutableArray<CatalogFile> files)
    {
        _files = files;
        IsWhole = files.All(file => !file.IsDamaged);
        Services = ActionNames.ByService(LinkStep.Link(files).Catalogs);
        foreach (ServiceConstants service in Services)
        {
            foreach (ActionConstant constant in service.Actions)
            {
                _actions.Add(constant.Action, new KnownAction(constant.Action, service.ClassName, constant.Name));
                if (ActionGrammar.IsPattern(constant.Action))
                {
                    _patterns.Add(constant.Action);
                }
            }
        }
    }

    /// <summary>Whether every file could be read; if not, an action that seems to be missing may stand in the lines that could not.</summary>
    public bool IsWhole { get; }

    /// <summary>The actions by service.</summary>
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

    /// <summary>The actions and patterns that the catalogs name.</summary>
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

    /// <summary>Whether the catalog grants the action, or all that the pattern matches: by its name or by a wildcard.</summary>
    public bool Grants(string action) => _actions.ContainsKey(action) || _patterns.Exists(p => ActionPattern.Covers(p, action));
}
