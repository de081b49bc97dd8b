using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.Deployment;

/// <summary>
/// The form of a parameter's value, in regular expressions that CloudFormation (Java) and Terraform (RE2) both know. It lets
/// pass no value that the runtime library's types refuse, so that what is deployed can be written in code too.
/// </summary>
/// <param name="Pattern">What the value must match.</param>
/// <param name="Shortest">How many characters it must have. RE2 counts no further than 1,000, so the pattern does not say it.</param>
/// <param name="Longest">How many characters it may have.</param>
/// <param name="Words">What is right, behind "must be".</param>
internal sealed record ParameterForm(string Pattern, int Shortest, int Longest, string Words)
{
    /// <summary>The name of a role: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html</summary>
    public static ParameterForm RoleName { get; } =
        new("^[A-Za-z0-9_+=,.@-]+$", 1, Budgets.RoleName, "1 to 64 letters, digits and _+=,.@-");

    public static ParameterForm Of(Parameter parameter) =>
        parameter.Type switch
        {
            ParameterType.AccountId => new("^[0-9]{12}$", 12, 12, "an account id: 12 digits"),
            ParameterType.Region => new("^[a-z]+(?:-[a-z]+)+-[0-9]+$", 1, 64, "the name of a Region, such as us-east-1"),
            ParameterType.ExternalId => new(
                "^[A-Za-z0-9_+=,.@:/-]+$",
                2,
                1224,
                "2 to 1,224 letters, digits and _+=,.@:/-, as an external id is"
            ),
            ParameterType.Arn => new(ArnRegex.Of(parameter.Matches), 1, 2048, $"an ARN that matches {parameter.Matches ?? "*"}"),
            _ => new("^[A-Za-z0-9+=,.@_/:-]+$", 1, 512, "1 to 512 letters, digits and +=,.@_/:-"),
        };
}
