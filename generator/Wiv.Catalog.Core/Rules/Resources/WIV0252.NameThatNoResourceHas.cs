using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0252: an ARN that looks right, and that no resource has.</summary>
internal sealed class NameThatNoResourceHas() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0252",
        RuleCategory.Resources,
        "ARN that no resource has",
        "'{0}' matches nothing: {1}; write '{2}'",
        Severity.Warning,
        Why: "IAM compares the ARN of a request with the one in the policy, character by character. A name that begins with a slash keeps one slash in its ARN, and Secrets Manager adds a hyphen and six characters of its own to every name. See [the ARNs of parameters](https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html), [the paths of IAM](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html) and [the ARNs of secrets](https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html).",
        Fix: "Write the ARN as AWS makes it of the name."
    );

    private const string Secret = "secret:";
    private const int AddedToSecret = 7;

    /// <summary>Services whose names may begin with a slash: of objects, topics of MQTT and paths of requests.</summary>
    private static readonly string[] WithEmptyParts =
    [
        "apigateway",
        "execute-api",
        "iot",
        "mediastore",
        "s3",
        "s3-object-lambda",
        "s3-outposts",
        "s3express",
    ];

    public override FitScope Fit => FitScope.Actions;

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            foreach (CheckedResource resource in statement.Resources?.Items ?? [])
            {
                if (resource.Arn is not { } arn)
                {
                    continue;
                }

                if (HasEmptyPart(arn))
                {
                    string right = resource.Pattern.Replace("//", "/");
                    Report(check, resource, "there is an empty name between two slashes", right);
                }
                else if (IsBareSecret(resource, arn) && !IsOnlyForCreation(statement))
                {
                    Report(
                        check,
                        resource,
                        "Secrets Manager adds a hyphen and six characters to the name",
                        resource.Pattern + "-??????"
                    );
                }
            }
        }
    }

    private static void Report(PolicyCheck check, CheckedResource resource, string reason, string right) =>
        check.ReportWithSuggestion(
            Definition,
            resource.Text.Span,
            resource.Text.Value == resource.Pattern ? right : null,
            resource.Text.Value,
            reason,
            right
        );

    /// <summary>Whether the name behind the type begins with another slash: <c>role//x</c>.</summary>
    private static bool HasEmptyPart(ArnPattern arn)
    {
        int slash = arn.Resource.IndexOf("//", StringComparison.Ordinal);
        return slash > 0
            && arn.Resource.IndexOfAny(['/', ':', '*', '?', '$']) == slash
            && !WithEmptyParts.Contains(arn.Service, StringComparer.Ordinal);
    }

    private static bool IsBareSecret(CheckedResource resource, ArnPattern arn)
    {
        if (
            arn.Service != "secretsmanager"
            || !arn.Resource.StartsWith(Secret, StringComparison.Ordinal)
            || arn.Resource.Length == Secret.Length
            || resource.EndsInParameter
        )
        {
            return false;
        }

        string name = ResourcePattern.WithoutVariables(arn.Resource.Substring(Secret.Length));
        return name.IndexOf('*') < 0 && !EndsAsAdded(name);
    }

    /// <summary>Whether it ends as Secrets Manager ends names. Six small letters are a word that somebody chose, nearly always.</summary>
    private static bool EndsAsAdded(string name)
    {
        if (name.Length < AddedToSecret + 1 || name[name.Length - AddedToSecret] != '-')
        {
            return false;
        }

        string added = name.Substring(name.Length - AddedToSecret + 1);
        return added.All(c => c == '?' || Characters.IsLetterOrDigit(c))
            && (!added.All(Characters.IsLower) || added is "abcdef" or "xxxxxx");
    }

    /// <summary>A secret that is created has no characters added to its name yet.</summary>
    private static bool IsOnlyForCreation(CheckedStatement statement) =>
        statement.Actions is { IsNot: false, Items.Count: > 0 } actions
        && actions.Items.All(action =>
            action.Text.Value.Equals("secretsmanager:CreateSecret", StringComparison.OrdinalIgnoreCase)
        );
}
