using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Compares what the customer is asked for. What took fewer values may now take one that lets more in.</summary>
internal static class ParameterComparer
{
    public static IEnumerable<ParameterChange> Compare(EquatableArray<Parameter> before, EquatableArray<Parameter> after)
    {
        Dictionary<string, Parameter> known = before.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
        foreach (Parameter parameter in after)
        {
            if (!known.TryGetValue(parameter.Name, out Parameter? old))
            {
                yield return new ParameterChange(Direction.Other, ChangeKind.Added, null, parameter);
            }
            else if (old.Type != parameter.Type || old.Matches != parameter.Matches || old.Details != parameter.Details)
            {
                yield return Changed(old, parameter);
            }

            known.Remove(parameter.Name);
        }

        foreach (Parameter gone in before.Where(parameter => known.ContainsKey(parameter.Name)))
        {
            yield return new ParameterChange(Direction.Other, ChangeKind.Removed, gone, null);
        }
    }

    private static ParameterChange Changed(Parameter old, Parameter @new) =>
        (Covers(old, @new), Covers(@new, old)) switch
        {
            (true, true) => new(Direction.Other, ChangeKind.Rewritten, old, @new),
            (true, false) => new(Direction.Narrower, ChangeKind.Narrowed, old, @new),
            (false, true) => new(Direction.Wider, ChangeKind.Widened, old, @new),
            (false, false) => new(Direction.MayBeWider, ChangeKind.Changed, old, @new),
        };

    /// <summary>Whether the one takes every value that the other takes.</summary>
    private static bool Covers(Parameter outer, Parameter inner) =>
        outer.Details.Covers(inner.Details) && CoversType(outer, inner);

    private static bool CoversType(Parameter outer, Parameter inner) =>
        outer.Type == inner.Type
            ? outer.Type != ParameterType.Arn
                || outer.Matches is not { } pattern
                || (inner.Matches is { } other && ResourcePattern.Covers(pattern, other))
            : outer.Type is ParameterType.Text or ParameterType.ExternalId
                && inner.Type is ParameterType.AccountId or ParameterType.Region;
}
