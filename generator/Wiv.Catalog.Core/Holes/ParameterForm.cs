using System.Globalization;
using System.Text.RegularExpressions;
using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Holes;

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
    private const string NotInArn = "*?\"'\\`{";

    /// <summary>The name of a role: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html</summary>
    public static ParameterForm RoleName { get; } =
        new("^[A-Za-z0-9_+=,.@-]+$", 1, Budgets.RoleName, "1 to 64 letters, digits and _+=,.@-");

    /// <summary>Whether a value of the type need not have the form, so that the type alone does not hold it to that.</summary>
    public static bool IsNarrowed(Parameter parameter) =>
        parameter.Hole != Hole.Value || LongestOf(parameter) < ParameterTypes.LongestOf(parameter.Type);

    /// <summary>The ARN pattern that decides of an ARN, which no regular expression has to.</summary>
    private string? Matches { get; init; }

    public static ParameterForm Of(Parameter parameter) =>
        parameter.Type switch
        {
            ParameterType.AccountId => Of(parameter, HoleForm.Of(Hole.Account)!),
            ParameterType.Region => Of(parameter, HoleForm.Of(Hole.Region)!),
            ParameterType.Arn => new(
                ArnRegex.Of(parameter.Matches, isPrincipal: parameter.Hole != Hole.Value),
                Math.Max(1, parameter.Details.Shortest),
                Math.Min(ParameterTypes.LongestOf(ParameterType.Arn), parameter.Details.Longest),
                $"an ARN that matches {parameter.Matches ?? "*"}"
            )
            {
                Matches = parameter.Matches ?? "*",
            },
            ParameterType.ExternalId => OfText(parameter, 2, "_+=,.@:/-", ", as an external id is"),
            _ => OfText(parameter, 1, "+=,.@_/:-", ""),
        };

    /// <summary>Whether a template takes the value.</summary>
    public bool Takes(string value) =>
        value.Length >= Shortest
        && value.Length <= Longest
        && (
            Matches is { } arn
                ? value.All(c => c is > ' ' and < '\x7f' && NotInArn.IndexOf(c) < 0)
                    && ArnGrammar.Check(value) is null
                    && ResourcePattern.Covers(arn, value)
                : Regex.IsMatch(value, Pattern, RegexOptions.CultureInvariant)
        );

    private static ParameterForm Of(Parameter parameter, HoleForm form) =>
        new(
            form.Pattern,
            Math.Max(form.Shortest, parameter.Details.Shortest),
            Math.Min(form.Longest, parameter.Details.Longest),
            form.Words
        );

    private static int LongestOf(Parameter parameter) => Math.Min(parameter.Room, parameter.Details.Longest);

    private static ParameterForm OfText(Parameter parameter, int shortest, string signs, string like)
    {
        int longest = Math.Min(LongestOf(parameter), ParameterTypes.LongestOf(parameter.Type));
        shortest = Math.Max(shortest, parameter.Details.Shortest);
        if (HoleForm.Of(parameter.Hole) is { } form)
        {
            return new(form.Pattern, Math.Max(shortest, form.Shortest), Math.Min(longest, form.Longest), form.Words);
        }

        string left = HoleForm.SignsOf(parameter.Hole, signs);
        string count = longest.ToString("N0", CultureInfo.InvariantCulture);
        return new($"^[A-Za-z0-9{left}]+$", shortest, longest, $"{shortest} to {count} letters, digits and {left}{like}");
    }
}
