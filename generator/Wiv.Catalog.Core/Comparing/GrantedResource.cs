using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>A resource as IAM matches it: two that differ in their names alone are the same.</summary>
/// <param name="Arn">Its ARN.</param>
/// <param name="Open">A pattern that matches all that it matches, whatever the customer gives and a request fills in.</param>
internal sealed record GrantedResource(Template Arn, string Open)
{
    private const string AnyAccountId = "????????????";

    public static GrantedResource Of(Resource resource, IReadOnlyList<Parameter> parameters) =>
        new(
            resource.Arn,
            ResourcePattern.WithoutVariables(
                resource.Arn.Render(name => Any(parameters.FirstOrDefault(parameter => parameter.Name == name)))
            )
        );

    private static string Any(Parameter? parameter) =>
        parameter?.Type switch
        {
            ParameterType.AccountId => AnyAccountId,
            ParameterType.Arn => parameter.Matches ?? "*",
            _ => "*",
        };
}
