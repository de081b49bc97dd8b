using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Wiv.Catalog.CodeFixes;

/// <summary>WIV1101 and WIV1102: lets a call pass that the catalog need not grant, its reason left to be written.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuppressCallFix))]
public sealed class SuppressCallFix : CodeFixProvider
{
    /// <summary>The rules it fixes.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.UngrantedCall, RuleIds.CallGrantedElsewhere);

    /// <summary>
    /// Suppresses the calls of the document that somebody looks at, where those of a member share one reason. Never those of a
    /// project: what fixes all of a rule, such as dotnet format, would suppress whatever it cannot fix.
    /// </summary>
    /// <returns>The provider.</returns>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(
            static async (context, document, diagnostics) =>
                await Suppressions.WriteAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false),
            ImmutableArray.Create(FixAllScope.Document)
        );

    /// <summary>Offers to suppress.</summary>
    /// <param name="context">The diagnostics.</param>
    /// <returns>The task.</returns>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Document document = context.Document;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Suppress {diagnostic.Id} with a reason",
                    cancellation => Suppressions.WriteAsync(document, ImmutableArray.Create(diagnostic), cancellation),
                    nameof(SuppressCallFix) + diagnostic.Id
                ),
                diagnostic
            );
        }

        return Task.CompletedTask;
    }
}
