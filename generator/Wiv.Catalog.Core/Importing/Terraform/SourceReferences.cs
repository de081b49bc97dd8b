using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>The references in the expressions of Terraform's own JSON, followed through local values.</summary>
internal sealed class SourceReferences(JsonObject source) : ITerraformReferences
{
    private readonly Work _work = new(Budgets.Compared);

    /// <summary>How many local values have led here.</summary>
    private int _depth;

    public IReadOnlyList<TerraformTarget>? Of(TerraformResource resource, string attribute)
    {
        if (resource.Values.Find(attribute) is null)
        {
            return null;
        }

        HashSet<TerraformTarget> found = [];
        Follow(resource.Values.Find(attribute)?.Value, resource, found, new HashSet<string>(StringComparer.Ordinal));
        return [.. found];
    }

    private void Follow(JsonValue? value, TerraformResource resource, HashSet<TerraformTarget> found, HashSet<string> seen)
    {
        if (_depth > Budgets.Depth)
        {
            found.Add(TerraformTarget.Open);
            return;
        }

        _depth++;
        string[] references = [.. TextsIn(value).SelectMany(ReferencesIn)];
        bool hasSameKey = references.Any(name => name is "each.key" or "count.index");
        foreach (string reference in references.Where(seen.Add))
        {
            if (!_work.Spend(reference.Length))
            {
                found.Add(TerraformTarget.Open);
                break;
            }

            IReadOnlyList<(string Name, string? Key)> segments = TerraformAddress.Segments(reference);
            string second = segments.Count > 1 ? segments[1].Name : "";
            switch (segments[0].Name)
            {
                case "each" when second == "value":
                    HashSet<TerraformTarget> each = [];
                    Follow(resource.Values.Find("for_each")?.Value, resource, each, seen);
                    found.UnionWith(each.Select(target => target with { IsEach = true }));
                    break;
                case "local":
                    JsonObject? locals = TerraformBlocks
                        .Find(source, "locals")
                        .FirstOrDefault(block => block.Find(second) is not null);
                    Follow(locals?.Find(second)?.Value, resource, found, seen);
                    break;
                case "each" or "count":
                    break;
                case { } type when segments.Count > 1:
                    int taken = type == "data" ? 3 : 2;
                    found.Add(
                        new TerraformTarget(
                            string.Join(
                                ".",
                                segments.Take(taken).Select(part => part.Key is null ? part.Name : $"{part.Name}[{part.Key}]")
                            ),
                            hasSameKey
                        )
                    );
                    break;
            }
        }

        _depth--;
    }

    private static IEnumerable<string> TextsIn(JsonValue? value) =>
        value switch
        {
            JsonText text => [text.Value],
            JsonArray array => array.Items.SelectMany(TextsIn),
            JsonObject json => json.Members.SelectMany(member => TextsIn(member.Value)),
            _ => [],
        };

    /// <summary>The names with a dot in the expressions of a text, keys in brackets with them.</summary>
    private static IEnumerable<string> ReferencesIn(string text)
    {
        int open = 0;
        while ((open = text.IndexOf("${", open, StringComparison.Ordinal)) >= 0)
        {
            int end = text.IndexOf('}', open);
            string inside = end < 0 ? text.Substring(open + 2) : text.Substring(open + 2, end - open - 2);
            open = end < 0 ? text.Length : end;
            int at = 0;
            while (at < inside.Length)
            {
                int start = at;
                int depth = 0;
                while (
                    at < inside.Length && (depth > 0 || Characters.IsLetterOrDigit(inside[at]) || "_-.[".IndexOf(inside[at]) >= 0)
                )
                {
                    depth +=
                        inside[at] == '[' ? 1
                        : inside[at] == ']' ? -1
                        : 0;
                    at++;
                }

                string name = inside.Substring(start, at - start);
                if (name.IndexOf('.') > 0 && Characters.IsLetter(name[0]))
                {
                    yield return name;
                    int key = name.IndexOf('[');
                    if (key >= 0 && name.IndexOf("each.key", key, StringComparison.Ordinal) > 0)
                    {
                        yield return "each.key";
                    }

                    if (key >= 0 && name.IndexOf("count.index", key, StringComparison.Ordinal) > 0)
                    {
                        yield return "count.index";
                    }
                }

                at = Math.Max(at, start + 1);
            }
        }
    }
}
