using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Core.Deciding;

/// <summary>Why IAM would refuse a policy as malformed. What it takes and Access Analyzer warns of is none of these.</summary>
/// <param name="kind">What the policy is used as.</param>
/// <param name="report">Takes a place and what is wrong.</param>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html</remarks>
internal sealed class PolicyRefusals(PolicyKind kind, Action<SourceSpan, string> report)
{
    private const PolicyKind WithoutPrincipal = PolicyKind.OfPrincipal | PolicyKind.ServiceControl;

    private const PolicyKind WithResource = WithoutPrincipal | PolicyKind.ResourceControl;

    public void Find(JsonObject policy)
    {
        FindRepeated(policy, "the policy", StringComparer.Ordinal);
        if (policy.Find("Version")?.Value is { } version && version is not JsonText { Value: "2012-10-17" or "2008-10-17" })
        {
            report(version.Span, "the Version is 2012-10-17 or 2008-10-17");
        }

        if (policy.Find("Statement") is not { } statements)
        {
            report(policy.Span, "the policy has no Statement");
            return;
        }

        IReadOnlyList<JsonValue> items = CaseReader.Items(statements.Value);
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is JsonObject statement)
            {
                Find(statement, $"statement {Numbers.Text(i + 1)}");
            }
            else
            {
                report(items[i].Span, $"statement {Numbers.Text(i + 1)} is an object, not {items[i].Kind}");
            }
        }
    }

    /// <summary>IAM takes no element twice in a block.</summary>
    private void FindRepeated(JsonObject block, string name, StringComparer comparer)
    {
        var seen = new HashSet<string>(comparer);
        foreach (JsonMember member in block.Members.Where(member => !seen.Add(member.Name.Value)))
        {
            report(member.Name.Span, $"{name} has '{TerminalText.Value(member.Name.Value)}' twice; IAM takes it once");
        }
    }

    private void Find(JsonObject statement, string name)
    {
        FindRepeated(statement, name, StringComparer.Ordinal);
        if (statement.Find("Effect")?.Value is not JsonText { Value: "Allow" or "Deny" })
        {
            report(statement.Find("Effect")?.Value.Span ?? statement.Span, $"the Effect of {name} is Allow or Deny");
        }

        FindTexts(statement, "Action", name, isNeeded: true);
        FindTexts(statement, "Resource", name, isNeeded: (kind & WithResource) != 0);
        FindPrincipal(statement, name);
        FindConditions(statement, name);
    }

    private void FindTexts(JsonObject statement, string element, string name, bool isNeeded)
    {
        JsonMember? positive = statement.Find(element);
        JsonMember? negative = statement.Find("Not" + element);
        if (positive is not null && negative is not null)
        {
            report(negative.Name.Span, $"{name} has {element} and Not{element}; it can have one of them");
        }

        if (isNeeded && positive is null && negative is null)
        {
            report(statement.Span, $"{name} has neither {element} nor Not{element}");
        }

        foreach (JsonMember member in new[] { positive, negative }.OfType<JsonMember>())
        {
            foreach (JsonValue item in CaseReader.Items(member.Value))
            {
                if (item is not JsonText text)
                {
                    report(item.Span, $"{member.Name.Value} of {name} is made of strings, not of {item.Kind}");
                }
                else if (element == "Action" && text.Value != "*" && text.Value.IndexOf(':') < 0)
                {
                    report(
                        item.Span,
                        $"the action '{TerminalText.Value(text.Value)}' of {name} has no service before a colon, as s3:GetObject has"
                    );
                }
            }
        }
    }

    private void FindPrincipal(JsonObject statement, string name)
    {
        JsonMember? positive = statement.Find("Principal");
        JsonMember? negative = statement.Find("NotPrincipal");
        if ((positive ?? negative) is not { } principal)
        {
            if ((kind & PolicyKind.WithPrincipals) != 0)
            {
                report(statement.Span, $"{name} has neither Principal nor NotPrincipal");
            }

            return;
        }

        if ((kind & WithoutPrincipal) != 0)
        {
            report(principal.Name.Span, $"{name} has {principal.Name.Value}, which this kind of policy cannot have");
        }
        else if (positive is not null && negative is not null)
        {
            report(negative.Name.Span, $"{name} has Principal and NotPrincipal; it can have one of them");
        }
        else if (principal.Value is not (JsonObject { Members.Count: > 0 } or JsonText { Value: "*" }))
        {
            report(
                principal.Value.Span,
                $"the {principal.Name.Value} of {name} is \"*\" or an object, such as {{\"AWS\": \"*\"}}"
            );
        }
    }

    private void FindConditions(JsonObject statement, string name)
    {
        JsonValue? block = statement.Find("Condition")?.Value;
        if (block is not (null or JsonObject))
        {
            report(block.Span, $"the Condition of {name} is an object, not {block.Kind}");
        }

        if (block is JsonObject tests)
        {
            FindRepeated(tests, $"the Condition of {name}", StringComparer.OrdinalIgnoreCase);
        }

        foreach (JsonMember test in (block as JsonObject)?.Members ?? [])
        {
            if (DecidedOperator.Find(test.Name.Value) is null)
            {
                report(
                    test.Name.Span,
                    $"{name} has the condition operator '{TerminalText.Value(test.Name.Value)}', which IAM does not know"
                );
            }

            if (test.Value is not JsonObject keys)
            {
                report(
                    test.Value.Span,
                    $"{TerminalText.Value(test.Name.Value)} of {name} is an object of keys, not {test.Value.Kind}"
                );
                continue;
            }

            FindRepeated(keys, $"{TerminalText.Value(test.Name.Value)} of {name}", StringComparer.OrdinalIgnoreCase);
            foreach (JsonValue value in keys.Members.SelectMany(key => key.Value is JsonArray list ? list.Items : [key.Value]))
            {
                if (value is JsonObject or JsonArray or JsonLiteral { IsNull: true })
                {
                    report(
                        value.Span,
                        $"a value of the Condition of {name} is a string, a number or a boolean, not {value.Kind}"
                    );
                }
            }
        }
    }
}
