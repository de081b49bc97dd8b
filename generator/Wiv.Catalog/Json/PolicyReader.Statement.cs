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

    // The places of these members.
    private const int Effect = 1;
    private const int Principal = 2;
    private const int NotPrincipal = 3;
    private const int Action = 4;
    private const int NotAction = 5;
    private const int Resource = 6;
    private const int NotResource = 7;

    private PolicyStatement ReadStatement(ref NameSet sids)
    {
        int start = Here;
        Expect(JsonTokenType.StartObject, "A statement is an object");
        string? sid = null;
        PolicyEffect effect = PolicyEffect.Allow;
        ValueList<string> actions = ValueList<string>.Empty;
        ValueList<string> notActions = ValueList<string>.Empty;
        ValueList<PolicyResource> resources = ValueList<PolicyResource>.Empty;
        ValueList<PolicyResource> notResources = ValueList<PolicyResource>.Empty;
        ValueList<PolicyPrincipal> principals = ValueList<PolicyPrincipal>.Empty;
        ValueList<PolicyPrincipal> notPrincipals = ValueList<PolicyPrincipal>.Empty;
        ConditionBlock condition = ConditionBlock.Empty;
        int seen = 0;
        while (NextMember("A statement", StatementMembers, ref seen, out int member))
        {
            CheckAlone(seen, member);
            string name = StatementMembers[member];
            switch (name)
            {
                case "Sid":
                    sid = ReadSid(ref sids);
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
                default:
                    condition = ReadCondition();
                    break;
            }
        }
        CheckComplete(start, seen);
        return new PolicyStatement(effect, actions, notActions)
            .WithParts(resources, notResources, principals, notPrincipals, condition)
            .WithCheckedSid(sid);
    }

    /// <summary>An element and its opposite, which stand side by side among the members, exclude each other.</summary>
    private void CheckAlone(int seen, int member)
    {
        int opposite = member ^ 1;
        if (member is >= Principal and <= NotResource && Has(seen, opposite))
        {
            throw Error(
                $"The statement has {StatementMembers[opposite]} and cannot have {StatementMembers[member]} too; write two statements."
            );
        }
    }

    private void CheckComplete(int start, int seen)
    {
        if (!Has(seen, Effect))
        {
            throw Error(start, "The statement has no Effect; add \"Effect\": \"Allow\" or \"Effect\": \"Deny\".");
        }
        if (!Has(seen, Action) && !Has(seen, NotAction))
        {
            throw Error(start, "The statement has neither Action nor NotAction; add one of them.");
        }
        if (!Has(seen, Resource) && !Has(seen, NotResource) && !Has(seen, Principal) && !Has(seen, NotPrincipal))
        {
            throw Error(
                start,
                "The statement has neither Resource nor Principal; add \"Resource\" in an identity policy, \"Principal\" in a trust policy."
            );
        }
    }

    // Services other than IAM let blanks and more stand in a Sid, and an empty one counts as none.
    private string ReadSid(ref NameSet sids)
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
        return new ValueList<PolicyResource>(texts.Select(PolicyResource.Checked).ToArray());
    }
}
