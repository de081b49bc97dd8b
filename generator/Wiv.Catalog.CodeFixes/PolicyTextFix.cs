using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Wiv.Catalog.CodeFixes;

/// <summary>The rules of policies that stand in C#: writes what was probably meant, inside the literal.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PolicyTextFix))]
public sealed class PolicyTextFix : CodeFixProvider
{
    /// <summary>Every rule over policies: which of their findings suggest something is known of each finding.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds => RuleIds.Advice;

    /// <summary>Fixes a whole document at once: one literal may hold many.</summary>
    /// <returns>The provider.</returns>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(
            static async (context, document, diagnostics) =>
                await PolicyTextChanges.WriteAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false)
        );

    /// <summary>Offers the fix where something is suggested and the words stand in one literal.</summary>
    /// <param name="context">The diagnostics.</param>
    /// <returns>The task.</returns>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Document document = context.Document;
        SyntaxNode? root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is not null && PolicyTextChanges.Of(diagnostic, root) is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change to '{diagnostic.Properties[PropertyNames.Suggestion]}'",
                        cancellation => PolicyTextChanges.WriteAsync(document, ImmutableArray.Create(diagnostic), cancellation),
                        nameof(PolicyTextFix)
                    ),
                    diagnostic
                );
            }
        }
    }
}
