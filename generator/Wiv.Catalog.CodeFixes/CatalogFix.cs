using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Wiv.Catalog.CodeFixes;

/// <summary>What all fixes share that edit a catalog: a diagnostic brings the edits along, and they are made as they are.</summary>
public abstract class CatalogFix : CodeFixProvider
{
    private readonly string _property;
    private readonly CatalogFixAll _fixAll;

    /// <param name="property">The property of a diagnostic that holds the edits.</param>
    /// <param name="fixAllTitle">What it is called to make all of them.</param>
    /// <param name="scopes">Where all of them can be made at once.</param>
    private protected CatalogFix(string property, string fixAllTitle, params FixAllScope[] scopes)
    {
        _property = property;
        _fixAll = new CatalogFixAll(property, fixAllTitle, scopes);
    }

    /// <summary>Gathers the edits of all diagnostics and makes them at once.</summary>
    /// <returns>The provider.</returns>
    public sealed override FixAllProvider GetFixAllProvider() => _fixAll;

    /// <summary>Offers the edits that fit the files as they are.</summary>
    /// <param name="context">The diagnostics.</param>
    /// <returns>The task.</returns>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Project project = context.TextDocument.Project;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (CatalogEdit edit in CatalogEdit.Of(diagnostic, _property))
            {
                if (await EditedTexts.CanApplyAsync(project, edit, context.CancellationToken).ConfigureAwait(false))
                {
                    ImmutableArray<(Project, CatalogEdit)> edits = ImmutableArray.Create((project, edit));
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            edit.Title,
                            cancellation => EditedTexts.ApplyAsync(project.Solution, edits, cancellation),
                            CatalogFixAll.KeyOf(_property, edit)
                        ),
                        diagnostic
                    );
                }
            }
        }
    }
}
