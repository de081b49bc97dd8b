using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Editing;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Generator.Diagnostics;

namespace Wiv.Catalog.Generator.Steps;

/// <summary>The edits of catalogs that settle what a diagnostic tells, as its properties.</summary>
internal static class CatalogEdits
{
    private static readonly ConditionalWeakTable<SourceText, EditedFile> Read = new();

    /// <summary>Adding actions to the catalogs of a project, but to none that lies in a package.</summary>
    /// <param name="project">The project.</param>
    /// <param name="policies">The policies that may take them.</param>
    /// <param name="actions">The actions, which none of these grants.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ImmutableDictionary<string, string?> AddPermissions(
        AnalyzerOptions project,
        PolicySelection policies,
        IEnumerable<string> actions,
        CancellationToken cancellation
    ) =>
        Properties(() =>
        {
            ImmutableArray<AdditionalText> catalogs = CatalogInput.Catalogs(project);
            EditedFile[] files = [.. catalogs.Select(catalog => FileOf(catalog, cancellation)).OfType<EditedFile>()];
            HashSet<string> packaged =
            [
                .. catalogs
                    .Where(catalog => CatalogInput.IsOfPackage(catalog, project.AnalyzerConfigOptionsProvider))
                    .Select(catalog => catalog.Path),
            ];
            return None.WithEdits(
                EditProperties.Add,
                [
                    .. actions
                        .SelectMany(action => AddPermission.Edits(files, action, policies))
                        .Where(edit => !packaged.Contains(edit.Path)),
                ]
            );
        });

    /// <summary>Accepting a finding, and correcting the name that it finds wrong.</summary>
    /// <param name="problem">The finding.</param>
    /// <param name="catalog">The file that it is in.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ImmutableDictionary<string, string?> Of(
        Problem problem,
        AdditionalText catalog,
        CancellationToken cancellation
    ) =>
        Properties(() =>
            (problem.Rule.IsAdvice || problem.Suggestion is not null) && FileOf(catalog, cancellation) is { } file
                ? None.WithEdits(EditProperties.Accept, AcceptFinding.Edit(file, problem))
                    .WithEdits(EditProperties.Correct, CorrectName.Edit(file, problem))
                : None
        );

    private static ImmutableDictionary<string, string?> None => ImmutableDictionary<string, string?>.Empty;

    private static EditedFile? FileOf(AdditionalText catalog, CancellationToken cancellation)
    {
        if (catalog.GetText(cancellation) is not { } text)
        {
            return null;
        }

        if (!Read.TryGetValue(text, out EditedFile? file) || file.File.Path != catalog.Path)
        {
            file = new EditedFile(ParseStep.Parse(catalog, cancellation), text.ToString());
            Read.Remove(text);
            Read.GetValue(text, _ => file);
        }

        return file;
    }

    /// <summary>An edit that cannot be made must not cost the diagnostic.</summary>
    private static ImmutableDictionary<string, string?> Properties(Func<ImmutableDictionary<string, string?>> edits)
    {
        try
        {
            return edits();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return None;
        }
    }
}
