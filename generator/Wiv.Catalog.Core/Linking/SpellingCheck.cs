using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Rules.CatalogText;

namespace Wiv.Catalog.Core.Linking;

/// <summary>Tells one action that is spelled in two ways, which only a person would take for two.</summary>
internal static class SpellingCheck
{
    public static void Check(CatalogFile[] files, List<Problem> problems)
    {
        Dictionary<string, string> first = new(StringComparer.OrdinalIgnoreCase);
        IEnumerable<PermissionDeclaration> permissions = files
            .SelectMany(file => file.Policies)
            .SelectMany(policy => policy.Groups)
            .SelectMany(group => group.Permissions);
        foreach (PositionedText action in permissions.Select(permission => permission.Action).OfType<PositionedText>())
        {
            if (!first.TryGetValue(action.Value, out string? earlier))
            {
                first.Add(action.Value, action.Value);
            }
            else if (earlier != action.Value)
            {
                problems.Add(ActionSpelledTwice.Rule.At(action.Span, action.Value, earlier).Suggesting(earlier));
            }
        }
    }
}
