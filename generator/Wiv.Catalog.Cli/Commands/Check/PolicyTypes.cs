using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Cli.Commands.Check;

/// <summary>The words for what a policy is used as.</summary>
internal static class PolicyTypes
{
    private const string Description =
        "What the policies are used as; the service is that of the resource, such as s3. By default a policy with a principal in "
        + "every statement is a role's trust policy, if it has no resource or only sts actions, or else a resource policy, such "
        + "as a bucket's; any other is an identity policy.";

    private const string Resource = "resource";

    private static readonly Dictionary<string, PolicyKind> Kinds = new(StringComparer.Ordinal)
    {
        ["identity"] = PolicyKind.Identity,
        ["session"] = PolicyKind.Session,
        ["boundary"] = PolicyKind.Boundary,
        ["trust"] = PolicyKind.Trust,
        [Resource] = PolicyKind.Resource,
        ["scp"] = PolicyKind.ServiceControl,
        ["rcp"] = PolicyKind.ResourceControl,
    };

    /// <summary>Declares <c>--type</c>.</summary>
    public static Option<PolicyUsage?> Option()
    {
        var option = new Option<PolicyUsage?>("--type")
        {
            Description = Description,
            HelpName = "identity|session|boundary|trust|resource[:service]|scp|rcp",
            CustomParser = Parse,
        };
        option.CompletionSources.Add(_ =>
            Kinds
                .Keys.Concat(ResourcePolicies.Services.Select(service => $"{Resource}:{service}"))
                .Select(word => new CompletionItem(word))
        );
        return option;
    }

    private static PolicyUsage? Parse(ArgumentResult result)
    {
        string word = result.Tokens[0].Value;
        if (Kinds.TryGetValue(word, out PolicyKind kind))
        {
            return kind;
        }

        string service = word.StartsWith(Resource + ":", StringComparison.Ordinal) ? word.Substring(Resource.Length + 1) : "";
        if (service.Length > 0 && ResourcePolicies.ServiceNamed(service) is { } prefix)
        {
            return PolicyUsage.OfResource(prefix);
        }

        string known = string.Join(' ', Kinds.Keys.Append($"{Resource}:SERVICE").Select(kind => $"'{kind}'"));
        result.AddError(
            service.Length > 0
                ? $"Argument '{word}' not recognized: '{service}' is not a service of AWS. Write its prefix, such as '{Resource}:s3'."
                : $"Argument '{word}' not recognized. Must be one of: {known}"
        );
        return null;
    }
}
