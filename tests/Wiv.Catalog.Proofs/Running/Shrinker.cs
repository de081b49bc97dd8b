using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wiv.Catalog.Proofs.Pairs;

namespace Wiv.Catalog.Proofs.Running;

/// <summary>Makes a pair on which engine and oracle disagree as small as they still do.</summary>
internal static class Shrinker
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static (PolicyPair Pair, Finding Finding) Shrink(PolicyPair pair, Finding finding, Func<PolicyPair, Finding> check)
    {
        bool isSmaller = true;
        while (isSmaller)
        {
            isSmaller = false;
            foreach (PolicyPair smaller in Smaller(pair))
            {
                if (check(smaller) is { Outcome: Outcome.Disagreement } still)
                {
                    (pair, finding, isSmaller) = (smaller, still, true);
                    break;
                }
            }
        }

        return (pair, finding);
    }

    private static IEnumerable<PolicyPair> Smaller(PolicyPair pair) =>
        Smaller(pair.Old)
            .Select(old => pair with { Old = old })
            .Concat(Smaller(pair.New).Select(wider => pair with { New = wider }));

    /// <summary>The policy without one of its statements, items or conditions.</summary>
    private static IEnumerable<string> Smaller(string json)
    {
        int count = Cuts(JsonNode.Parse(json)!).Count();
        for (int i = 0; i < count; i++)
        {
            JsonNode policy = JsonNode.Parse(json)!;
            Cuts(policy).ElementAt(i)();
            yield return policy.ToJsonString(Readable);
        }
    }

    private static IEnumerable<Action> Cuts(JsonNode node)
    {
        if (node is JsonArray array)
        {
            for (int i = 0; i < array.Count && array.Count > 1; i++)
            {
                int at = i;
                yield return () => array.RemoveAt(at);
            }
        }

        if (node is JsonObject value && value["Condition"] is JsonObject condition)
        {
            yield return () => value.Remove("Condition");
            foreach (string name in condition.Select(test => test.Key).Where(_ => condition.Count > 1))
            {
                yield return () => condition.Remove(name);
            }

            foreach (JsonObject keys in condition.Select(test => test.Value).OfType<JsonObject>().Where(keys => keys.Count > 1))
            {
                foreach (string key in keys.Select(key => key.Key))
                {
                    yield return () => keys.Remove(key);
                }
            }
        }

        IEnumerable<JsonNode?> children = node switch
        {
            JsonArray items => items,
            JsonObject members => members.Select(member => member.Value),
            _ => [],
        };
        foreach (Action cut in children.OfType<JsonNode>().SelectMany(Cuts))
        {
            yield return cut;
        }
    }
}
