using Wiv.Catalog.Core.Importing.Naming;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Declares resources and conditions where they are first met: one ARN is one resource, one block one condition.</summary>
internal sealed class DeclaredTexts
{
    private readonly NameMaker _names = new();
    private readonly Dictionary<Template, Resource> _resources = [];
    private readonly Dictionary<EquatableArray<KeyTest>, Condition> _conditions = [];
    private readonly List<Resource> _resourceOrder = [];
    private readonly List<Condition> _conditionOrder = [];

    /// <param name="taken">The names of parameters, which no other declaration gets.</param>
    public DeclaredTexts(IEnumerable<string> taken)
    {
        foreach (string name in taken)
        {
            _names.Take(name);
        }
    }

    public IReadOnlyList<Resource> Resources => _resourceOrder;

    public IReadOnlyList<Condition> Conditions => _conditionOrder;

    public Resource Resource(Template arn)
    {
        if (ImportedElementReader.IsEverything(arn))
        {
            return Model.Resource.Any;
        }

        if (!_resources.TryGetValue(arn, out Resource? resource))
        {
            resource = new Resource(_names.Make(ResourceNames.Of(arn)), arn, null, "");
            _resources.Add(arn, resource);
            _resourceOrder.Add(resource);
        }

        return resource;
    }

    /// <summary>The condition of a block, in which the order of tests and of values counts for nothing.</summary>
    public Condition Condition(IEnumerable<KeyTest> tests)
    {
        KeyTest[] written = tests.ToArray();
        EquatableArray<KeyTest> key = written
            .Select(test =>
                test with
                {
                    Key = test.Key.ToLowerInvariant(),
                    Values = test.Values.Distinct().OrderBy(value => value.ToString(), StringComparer.Ordinal).ToEquatableArray(),
                }
            )
            .OrderBy(test => test.Operator, StringComparer.Ordinal)
            .ThenBy(test => test.Key, StringComparer.Ordinal)
            .ToEquatableArray();
        if (!_conditions.TryGetValue(key, out Condition? condition))
        {
            condition = new Condition(_names.Make(ConditionNames.Of(written)), written.ToEquatableArray(), null, "");
            _conditions.Add(key, condition);
            _conditionOrder.Add(condition);
        }

        return condition;
    }
}
