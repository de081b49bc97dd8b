using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>The references of a plan's <c>configuration</c>, followed through variables and outputs of modules.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation</remarks>
internal sealed class PlanReferences(JsonObject plan) : ITerraformReferences
{
    private readonly JsonObject? _root =
        (plan.Find("configuration")?.Value as JsonObject)?.Find("root_module")?.Value as JsonObject;

    private readonly Dictionary<string, Dictionary<string, JsonObject>> _resources = new(StringComparer.Ordinal);
    private readonly Work _work = new(Budgets.Compared);

    /// <summary>How many variables and outputs have led here.</summary>
    private int _depth;

    public IReadOnlyList<TerraformTarget>? Of(TerraformResource resource, string attribute)
    {
        string[] path = [.. ModulesOf(resource.Configured)];
        JsonObject? configured = Resource(path, resource.Configured);
        JsonValue? expression = (configured?.Find("expressions")?.Value as JsonObject)?.Find(attribute)?.Value;
        if (expression is null)
        {
            return null;
        }

        HashSet<TerraformTarget> found = [];
        Follow(path, expression, configured!, found, new HashSet<string>(StringComparer.Ordinal));
        return [.. found];
    }

    private void Follow(
        string[] path,
        JsonValue? expression,
        JsonObject? resource,
        HashSet<TerraformTarget> found,
        HashSet<string> seen
    )
    {
        string[] references = [.. ReferencesIn(expression).Distinct(StringComparer.Ordinal)];
        bool hasSameKey = references.Any(name => name is "each.key" or "count.index");
        if (_depth > Budgets.Depth || !_work.Spend((long)references.Length * references.Length))
        {
            found.Add(TerraformTarget.Open);
            return;
        }

        _depth++;

        foreach (string reference in references.Where(name => !IsPrefix(name, references)))
        {
            if (seen.Add(string.Join("/", path) + " " + reference))
            {
                Follow(path, reference, hasSameKey, resource, found, seen);
            }
        }

        _depth--;
    }

    private void Follow(
        string[] path,
        string reference,
        bool hasSameKey,
        JsonObject? resource,
        HashSet<TerraformTarget> found,
        HashSet<string> seen
    )
    {
        IReadOnlyList<(string Name, string? Key)> segments = TerraformAddress.Segments(reference);
        string second = segments.Count > 1 ? segments[1].Name : "";
        switch (segments[0].Name)
        {
            case "each" when second == "value":
                HashSet<TerraformTarget> each = [];
                Follow(path, resource?.Find("for_each_expression")?.Value, null, each, seen);
                found.UnionWith(each.Select(target => target with { IsEach = true }));
                break;
            case "var" when path.Length > 0:
                JsonObject? call = Call(path.Take(path.Length - 1), path[path.Length - 1]);
                Follow(
                    [.. path.Take(path.Length - 1)],
                    (call?.Find("expressions")?.Value as JsonObject)?.Find(second)?.Value,
                    call,
                    found,
                    seen
                );
                break;
            case "module" when segments.Count > 2:
                string[] inner = [.. path, second];
                JsonObject? outputs = Module(inner)?.Find("outputs")?.Value as JsonObject;
                JsonObject? output = outputs?.Find(segments[2].Name)?.Value as JsonObject;
                Follow(inner, output?.Find("expression")?.Value, null, found, seen);
                break;
            case "local":
                found.Add(TerraformTarget.Open);
                break;
            // The value of what these name is known, so that it is not what makes the attribute unknown.
            case "each" or "count" or "var" or "path" or "terraform" or "self" or "module":
                break;
            default:
                bool isData = segments[0].Name == "data";
                IEnumerable<string> names = segments
                    .Take(isData ? 3 : 2)
                    .Select(segment => segment.Key is null ? segment.Name : $"{segment.Name}[{segment.Key}]");
                string prefix = string.Concat(path.Select(module => $"module.{module}."));
                found.Add(new TerraformTarget(prefix + string.Join(".", names), hasSameKey));
                break;
        }
    }

    /// <summary>Whether another reference says the same and more, as <c>aws_iam_role.a.name</c> does beside <c>aws_iam_role.a</c>.</summary>
    private static bool IsPrefix(string name, string[] references) =>
        references.Any(other =>
            other.Length > name.Length && other[name.Length] is '.' or '[' && other.StartsWith(name, StringComparison.Ordinal)
        );

    private static IEnumerable<string> ReferencesIn(JsonValue? expression) =>
        expression switch
        {
            JsonArray array => array.Items.SelectMany(ReferencesIn),
            JsonObject json => json.Members.SelectMany(member =>
                member is { Name.Value: "references", Value: JsonArray references }
                    ? references.Items.OfType<JsonText>().Select(text => text.Value).Where(text => text.Length > 0)
                    : ReferencesIn(member.Value)
            ),
            _ => [],
        };

    private static IEnumerable<string> ModulesOf(string configured)
    {
        string[] names = configured.Split('.');
        for (int i = 0; i + 1 < names.Length && names[i] == "module"; i += 2)
        {
            yield return names[i + 1];
        }
    }

    private JsonObject? Module(IEnumerable<string> path) =>
        path.Aggregate(_root, (module, name) => Call(module, name)?.Find("module")?.Value as JsonObject);

    private JsonObject? Call(IEnumerable<string> path, string name) => Call(Module(path), name);

    private static JsonObject? Call(JsonObject? module, string name) =>
        (module?.Find("module_calls")?.Value as JsonObject)?.Find(name)?.Value as JsonObject;

    private JsonObject? Resource(string[] path, string configured)
    {
        string module = string.Join(".", path);
        if (!_resources.TryGetValue(module, out Dictionary<string, JsonObject>? known))
        {
            _resources[module] = known = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
            foreach (JsonObject resource in JsonItems.Of(Module(path)?.Find("resources")?.Value).OfType<JsonObject>())
            {
                known[$"{TextOf(resource, "type")}.{TextOf(resource, "name")}"] = resource;
            }
        }

        string[] names = configured.Split('.');
        return
            names.Length >= 2 && known.TryGetValue($"{names[names.Length - 2]}.{names[names.Length - 1]}", out JsonObject? found)
            ? found
            : null;
    }

    private static string TextOf(JsonObject json, string name) => (json.Find(name)?.Value as JsonText)?.Value ?? "";
}
