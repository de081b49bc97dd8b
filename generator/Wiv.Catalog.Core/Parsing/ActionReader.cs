using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Checks the form of actions.</summary>
internal static class ActionReader
{
    /// <summary>
    /// The action; when it is malformed, which is told, the one that was probably meant, so that its constant is still there,
    /// or <see langword="null"/>.
    /// </summary>
    public static PositionedText? Read(PositionedText? text, List<Problem> problems)
    {
        if (text is not { } action || ActionGrammar.Check(action.Value) is not { } wrong)
        {
            return text;
        }

        string? meant = ActionGrammar.Repair(action.Value);
        string advice = meant is null ? wrong : $"did you mean '{meant}'?";
        problems.Add(ContentRules.MalformedAction.At(action.Span, action.Value, advice).Suggesting(meant));
        return meant is null ? null : action with { Value = meant };
    }
}
