using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Benchmarks;

/// <summary>A catalog of one policy with as many rows as are wanted, each of another action.</summary>
internal static class LargeCatalog
{
    public static AdditionalText Of(int rows)
    {
        var text = new StringBuilder("catalog: Large\npolicies:\n  LargePolicy:\n    permissions:\n");
        foreach ((AwsAction action, int number) in Actions().Take(rows).Select((action, number) => (action, number)))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"      - {{ action: \"{action.Service}:{action.Name}\", resource: \"*\", why: Row {number} of a large catalog }}\n"
            );
        }

        return Project.Text(text.ToString());
    }

    private static IEnumerable<AwsAction> Actions() =>
        AwsReference.Services.SelectMany(prefix => AwsReference.Find(prefix)!.Actions);
}
