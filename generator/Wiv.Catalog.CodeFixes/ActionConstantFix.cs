using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Wiv.Catalog.CodeFixes;

/// <summary>WIV1003: writes the generated constant instead of the literal.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ActionConstantFix))]
public sealed class ActionConstantFix : CodeFixProvider
{
    /// <summary>The rule it fixes.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.LiteralAction);

    /// <summary>Fixes a whole document at once: each fix by itself may add the same using directive, and merged they collide.</summary>
    /// <returns>The provider.</returns>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(
            static async (context, document, diagnostics) =>
                await ConstantUses.WriteAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false)
        );

    /// <summary>Offers the constant.</summary>
    /// <param name="context">The diagnostics.</param>
    /// <returns>The task.</returns>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Document document = context.Document;
        SemanticModel? model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (model is not null && ConstantUses.Constant(model.Compilation, diagnostic) is { } constant)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Use {Display(constant)}",
                        cancellation => ConstantUses.WriteAsync(document, ImmutableArray.Create(diagnostic), cancellation),
                        nameof(ActionConstantFix)
                    ),
                    diagnostic
                );
            }
        }
    }

    private static string Display(ISymbol constant)
    {
        string name = constant.Name;
        for (INamedTypeSymbol? type = constant.ContainingType; type is not null; type = type.ContainingType)
        {
            name = $"{type.Name}.{name}";
        }

        return name;
    }
}
