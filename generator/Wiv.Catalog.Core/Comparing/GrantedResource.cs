using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>A resource as IAM matches it: two that differ in their names alone are the same.</summary>
/// <param name="Arn">Its ARN.</param>
/// <param name="Bound">The pattern that every value matches, when the customer gives the whole ARN.</param>
internal sealed record GrantedResource(Template Arn, string? Bound)
{
    public static GrantedResource Of(Resource resource, IEnumerable<Parameter> parameters) =>
        new(
            resource.Arn,
            resource.Arn.Parts.Count == 1 && resource.Arn.Parts[0] is { IsParameter: true, Text: var name }
                ? parameters.FirstOrDefault(parameter => parameter.Name == name)?.Matches
                : null
        );
}
