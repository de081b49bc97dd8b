using System.Text.Json;

namespace Wiv.Catalog;

/// <content>Statements.</content>
internal ref partial struct PolicyReader
{
    private static readonly string[] StatementMembers =
    [
        "Sid",
        "Effect",
        "Principal",
        "NotPrincipal",
        "Action",
        "NotAction",
        "Resource",
        "NotResource",
        "Condition",
    ];

    private PolicyStatement ReadStatement(HashSet<string> sids)
    {
        int start = Here;
        Expect(JsonTokenType.StartObject, "A statement is an object");
        var names = new HashSet<string>(StringComparer.Ordinal);
        string? sid = null;
        PolicyEffect effect = PolicyEffect.Allow;
        ValueList<string> actions = ValueList<string>.Empty;
        ValueList<string> notActions = ValueList<string>.Empty;
        ValueList<PolicyResource> resources = ValueList<PolicyResource>.Empty;
        ValueList<PolicyResource> notResources = ValueList<PolicyResource>.Empty;
        ValueList<PolicyPrincipal> principals = ValueList<PolicyPrincipal>.Empty;
        ValueList<PolicyPrincipal> notPrincipals = ValueList<PolicyPrincipal>.Empty;
        ConditionBlock condition = ConditionBlock.Empty;
        while (NextMember(names, out string name))
        {
            CheckAlone(names, name);
            switch (name)
            {
                case "Sid":
                    sid = ReadSid(sids);
                    break;
                case "Effect":
                    effect = ReadEffect();
                    break;
                case "Principal":
                    principals = ReadPrincipals(name);
                    break;
                case "NotPrincipal":
                    notPrincipals = ReadPrincipals(name);
                    break;
                case "Action":
                    actions = ReadTexts(name, "an action", ActionText.Flaw);
                    break;
                case "NotAction":
                    notActions = ReadTexts(name, "an action", ActionText.Flaw);
                    break;
                case "Resource":
                    resources = ReadResources(name);
                    break;
                case "NotResource":
                    notResources = ReadResources(name);
                    break;
                case "Condition":
                    condition = ReadCondition();
                    break;
                default:
                    throw Unknown(name, "A statement", StatementMembers);
            }
        }
        CheckComplete(start, names);
        return new PolicyStatement(effect, actions, notActions)
            .WithParts(resources, notResources, principals, notPrincipals, condition)
            .WithCheckedSid(sid);
    }

    /// <summary>An element and its opposite exclude each other.</summary>
    private void CheckAlone(HashSet<string> names, string name)
    {
        string opposite = name.StartsWith("Not", StringComparison.Ordinal) ? name.Substring(3) : "Not" + name;
        if (names.Contains(opposite))
        {
            throw Error($"The statement has {opposite} and cannot have {name} too; write two statements.");
        }
    }

    private void CheckComplete(int start, HashSet<string> names)
    {
        if (!names.Contains("Effect"))
        {
            throw Error(start, "The statement has no Effect; add \"Effect\": \"Allow\" or \"Effect\": \"Deny\".");
        }
        if (!names.Contains("Action") && !names.Contains("NotAction"))
        {
            throw Error(start, "The statement has neither Action nor NotAction; add one of them.");
        }
        if (!names.Overlaps(["Resource", "NotResource", "Principal", "NotPrincipal"]))
        {
            throw Error(
                start,
                "The statement has neither Resource nor Principal; add \"Resource\" in an identity policy, \"Principal\" in a trust policy."
            );
        }
    }

    // Services other than IAM let blanks and more stand in a Sid, and an empty one counts as none.
    private string ReadSid(HashSet<string> sids)
    {
        string sid = ReadText("Sid is a text");
        return sid.Length == 0 || sids.Add(sid)
            ? sid
            : throw Error($"Another statement has the Sid {Quoted.Show(sid)}; a Sid is unique.");
    }

    private PolicyEffect ReadEffect()
    {
        const string Right = "Effect is \"Allow\" or \"Deny\"";
        return ReadText(Right) switch
        {
            "Allow" => PolicyEffect.Allow,
            "Deny" => PolicyEffect.Deny,
            string other => throw Error($"{Quoted.Show(other)} is no effect; {Right}, in this case."),
        };
    }

    private ValueList<PolicyResource> ReadResources(string element)
    {
        ValueList<string> texts = ReadTexts(element, "a policy resource", PolicyResource.Flaw);
        return new ValueList<PolicyResource>(texts.Select(PolicyResource.Parse).ToArray());
    }
}
