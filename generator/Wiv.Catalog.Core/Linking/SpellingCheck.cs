using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Linking;

/// <summary>Tells one action that is spelled in two ways, which only a person would take for two.</summary>
internal static class SpellingCheck
{
    public static void Check(CatalogFile[] files, List<Problem> problems)
    {
        Dictionary<string, string> first = new(StringComparer.OrdinalIgnoreCase);
        IEnumerable<PositionedText> actions = files
            .SelectMany(file => file.Policies)
            .SelectMany(policy => policy.Groups)
            .SelectMany(group => group.Permissions)
            .SelectMany(permission => permission.Actions?.Items ?? default);
        foreach (PositionedText action in actions)
        {
            if (!first.TryGetValue(action.Value, out string? earlier))
            {
                first.Add(action.Value, action.Value);
            }
            else if (earlier != action.Value)
            {
                problems.Add(ContentRules.ActionSpelledTwice.At(action.Span, action.Value, earlier).Suggesting(earlier));
            }
        }
    }
}
