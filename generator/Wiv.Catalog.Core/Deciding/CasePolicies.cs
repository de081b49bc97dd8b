using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Core.Deciding;

/// <summary>Reads the policies of a case.</summary>
/// <param name="reader">The case.</param>
internal sealed class CasePolicies(CaseReader reader)
{
    private const string Organizations = "is an array of levels, each an array of policies";

    public DecidedSet Read(JsonObject? policies)
    {
        reader.OnlyKnows(policies, "policies", "identity", "resource", "boundary", "session", "scp", "rcp");
        return new DecidedSet
        {
            Identity = List(policies, "identity", PolicyKind.Identity),
            Resource = List(policies, "resource", PolicyKind.Resource, isOne: true),
            Boundary = List(policies, "boundary", PolicyKind.Boundary),
            Session = List(policies, "session", PolicyKind.Session),
            ServiceControl = Levels(policies, "scp", PolicyKind.ServiceControl),
            ResourceControl = Levels(policies, "rcp", PolicyKind.ResourceControl),
        };
    }

    private DecidedPolicy[] List(JsonObject? policies, string member, PolicyKind kind, bool isOne = false)
    {
        JsonValue? value = policies?.Find(member)?.Value;
        IReadOnlyList<JsonValue> items = CaseReader.Items(value);
        if (isOne && items.Count > 1)
        {
            reader.Report(value!.Span, $"{member} is one policy, because a resource has one");
        }

        return items
            .Select((item, index) => Policy(item, isOne ? member : $"{member}[{Numbers.Text(index)}]", kind))
            .OfType<DecidedPolicy>()
            .ToArray();
    }

    private DecidedPolicy[][] Levels(JsonObject? policies, string member, PolicyKind kind)
    {
        JsonValue? value = policies?.Find(member)?.Value;
        IReadOnlyList<JsonValue> levels = CaseReader.Items(value);
        var read = new List<DecidedPolicy[]>();
        for (int i = 0; i < levels.Count; i++)
        {
            if (value is not JsonArray || levels[i] is not JsonArray level)
            {
                reader.Report(levels[i].Span, $"{member} {Organizations}");
                continue;
            }

            string name = $"{member}[{Numbers.Text(i)}]";
            read.Add(
                level
                    .Items.Select((item, index) => Policy(item, $"{name}[{Numbers.Text(index)}]", kind))
                    .OfType<DecidedPolicy>()
                    .ToArray()
            );
        }

        return [.. read];
    }

    private DecidedPolicy? Policy(JsonValue value, string name, PolicyKind kind)
    {
        JsonValue? root = value;
        if (value is JsonText text)
        {
            root = JsonReader.Read(text.Value, new OnePlace(text.Span), out JsonFailure? failure);
            if (failure is not null)
            {
                reader.Report(value.Span, $"{name} is not JSON: {failure.Message}");
                return null;
            }
        }

        if (reader.Object(root, name) is not { } policy)
        {
            return null;
        }

        new PolicyRefusals(kind, (span, message) => reader.Report(span, $"{name}: {message}")).Find(policy);
        return PolicyMeaning.Of(PolicyJsonReader.Read(policy, kind));
    }
}
