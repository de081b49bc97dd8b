using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>What a wildcard, or all but some actions, stands for today.</summary>
internal static class ActionExpansion
{
    private static readonly Lazy<IReadOnlyList<Element<string>>> All = new(() =>
        AwsReference.Services.SelectMany(service => AwsReference.Find(service)!.Actions).Select(Single).ToArray()
    );

    /// <summary>Every action of AWS's reference that the element takes in; itself when there is none.</summary>
    /// <param name="actions">One action, or all but some.</param>
    /// <param name="comparison">Compares actions.</param>
    public static IEnumerable<Element<string>> Of(Element<string> actions, GrantComparison comparison)
    {
        if (actions.IsNot || actions.Items.Any(item => item.IndexOf(':') < 0))
        {
            return All.Value.Where(action => comparison.Actions.Covers(actions, action));
        }

        string action = actions.Items[0];
        return ActionGrammar.IsPattern(action)
            ? AwsReference.Lookup(action).Actions.Select(Single).DefaultIfEmpty(actions)
            : [actions];
    }

    private static Element<string> Single(AwsAction action) => new(false, new EquatableArray<string>([action.FullName]));
}
