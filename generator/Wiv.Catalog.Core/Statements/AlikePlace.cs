using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Statements;

/// <summary>A text of a policy, and where it meets others: in one list, or in two statements that could be joined.</summary>
/// <param name="text">The text.</param>
internal sealed class AlikePlace(Template text)
{
    public Template Text { get; } = text;

    /// <summary>The statements it stands in and their shapes: texts that share none of them never meet.</summary>
    public HashSet<string> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>The last of its parts that is a parameter.</summary>
    public int LastHole { get; } = text.Parts.Select((part, index) => part.IsParameter ? index : -1).DefaultIfEmpty(-1).Max();

    /// <summary>The parameter that is a part of it; <see langword="null"/> where a literal is, or nothing.</summary>
    public string? HoleAt(int part) => part < Text.Parts.Count && Text.Parts[part].IsParameter ? Text.Parts[part].Text : null;

    /// <summary>The literal that is a part of it; empty where it has ended.</summary>
    public string LiteralAt(int part) => part < Text.Parts.Count ? Text.Parts[part].Text : "";

    /// <summary>The texts of each element of the statements.</summary>
    public static IEnumerable<AlikePlace[]> In(EquatableArray<Statement> statements)
    {
        Dictionary<(string Element, Template Text), AlikePlace> all = [];
        for (int i = 0; i < statements.Count; i++)
        {
            string[] places = [$"{i}", .. StatementKey.Shapes(statements[i])];
            foreach ((string, Template Text) key in Texts(statements[i]))
            {
                if (!all.TryGetValue(key, out AlikePlace? place))
                {
                    all.Add(key, place = new AlikePlace(key.Text));
                }

                place.Places.UnionWith(places);
            }
        }

        return all.GroupBy(entry => entry.Key.Element, entry => entry.Value).Select(element => element.ToArray());
    }

    private static IEnumerable<(string Element, Template Text)> Texts(Statement statement) =>
        (statement.Resources?.Items ?? default)
            .Select(resource => ($"Resource {statement.Resources!.IsNot}", resource.Arn))
            .Concat(
                (statement.Principals?.Items ?? default).Select(principal =>
                    ($"{principal.Type} {statement.Principals!.IsNot}", principal.Value)
                )
            )
            .Concat(
                statement.Tests.SelectMany(test =>
                    test.Values.Select(value => ($"{test.Operator} {test.Key.ToLowerInvariant()}", value))
                )
            );
}
