using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.Completion;

/// <summary>Offers the actions that the catalogs grant inside a string that is meant as an IAM action.</summary>
[ExportCompletionProvider(nameof(ActionCompletionProvider), LanguageNames.CSharp)]
public sealed class ActionCompletionProvider : CompletionProvider
{
    private static readonly CompletionItemRules Rules = CompletionItemRules.Create(
        // The signs of an action go on with it, whatever else they would do in an editor.
        filterCharacterRules: ImmutableArray.Create(
            CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, ':', '*', '?', '-')
        ),
        commitCharacterRules: ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace))
    );

    /// <summary>Opens the list when the text from a quote to the caret may be the beginning of an action.</summary>
    /// <param name="text">The document.</param>
    /// <param name="caretPosition">Where the caret is, behind what was typed.</param>
    /// <param name="trigger">What was typed.</param>
    /// <param name="options">The editor's options.</param>
    /// <returns>Whether the list opens.</returns>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options)
    {
        int start = caretPosition;
        while (start > 0 && IsOfAction(text[start - 1]))
        {
            start--;
        }

        return trigger.Kind == CompletionTriggerKind.Insertion && start > 0 && text[start - 1] == '"';
    }

    /// <summary>Offers the actions.</summary>
    /// <param name="context">The document and the position.</param>
    /// <returns>The task.</returns>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        try
        {
            await OfferAsync(context).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // An editor that is told of it turns the provider off, and the next key may well work.
        }
    }

    /// <summary>Tells what an action is to AWS, and why the catalog grants it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="item">The action.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The text.</returns>
    public override Task<CompletionDescription?> GetDescriptionAsync(
        Document document,
        CompletionItem item,
        CancellationToken cancellationToken
    )
    {
        try
        {
            OfferedAction? action = OfferedActions
                .Of(document.Project.AnalyzerOptions, cancellationToken)
                ?.Find(item.DisplayText);
            return Task.FromResult(action is null ? null : CompletionDescription.FromText(action.Describe()));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return Task.FromResult<CompletionDescription?>(null);
        }
    }

    private static async Task OfferAsync(CompletionContext context)
    {
        Document document = context.Document;
        CancellationToken cancellation = context.CancellationToken;
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (
            root is null
            || ActionLiteral.At(root, context.Position) is not { } literal
            || OfferedActions.Of(document.Project.AnalyzerOptions, cancellation) is not { } actions
        )
        {
            return;
        }

        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model is not null && LiteralPlace.IsOfAction(literal.Syntax, model, cancellation))
        {
            context.IsExclusive = true;
            context.CompletionListSpan = literal.Content;
            context.AddItems(actions.All.Select(Item));
        }
    }

    private static CompletionItem Item(OfferedAction action) =>
        CompletionItem.Create(
            action.Action,
            // What the catalog names stands before what its wildcards match.
            sortText: (action.IsNamed ? "0" : "1") + action.Action,
            tags: ImmutableArray.Create(action.IsNamed ? WellKnownTags.Constant : WellKnownTags.EnumMember),
            rules: Rules
        );

    private static bool IsOfAction(char c) => c is ':' or '*' or '?' or '-' || (c < 128 && char.IsLetterOrDigit(c));
}
