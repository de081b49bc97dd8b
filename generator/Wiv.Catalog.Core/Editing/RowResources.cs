using Wiv.Catalog.Core.Checking;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Editing;

/// <summary>Finds the resource of a new row among those of rows beside it.</summary>
/// <param name="scope">What the catalog declares.</param>
internal sealed class RowResources(CatalogScope scope)
{
    private const string Everything = "*";

    private readonly ParameterExamples _examples = new(scope.Parameters.Values);
    private readonly ResourceFit _fits = new();

    /// <summary>The first of the resources that the action can act on; <c>*</c> where it takes none of them.</summary>
    public string For(CheckedAction action, IEnumerable<string> names) =>
        names.FirstOrDefault(name => Fits(action, name)) ?? Everything;

    private bool Fits(CheckedAction action, string name) =>
        name == Everything || (scope.Resources.Find(name) is { } resource && Takes(action, name, _examples.Fill(resource.Arn)));

    private bool Takes(CheckedAction action, string name, string pattern)
    {
        var resource = new CheckedResource(new PositionedText(name, default), pattern);
        return _fits.IsTaken(action, resource) && (resource.Arn is not { } arn || TakesNearest(action, arn));
    }

    /// <summary>
    /// Whether the action takes the type that the resource is nearest to: <c>shop/*</c> could be a bucket's name, for a hole of
    /// a format may be anything, but is meant as objects.
    /// </summary>
    private static bool TakesNearest(CheckedAction action, ArnPattern arn)
    {
        int Nearness(ArnFormat format) => Math.Min(Slashes(format.Text), Slashes(arn.Resource));
        int nearest = ResourceArns.Fitting(arn).Select(Nearness).DefaultIfEmpty().Max();
        return action
            .Matches.SelectMany(match => match.ResourceTypes)
            .SelectMany(type => ArnFormat.Of(type.Type))
            .Any(format => format.CanMatch(arn) && Nearness(format) >= nearest);
    }

    private static int Slashes(string text) => text.Count(c => c == '/');
}
