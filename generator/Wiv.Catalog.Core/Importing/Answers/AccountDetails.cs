using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Answers;

/// <summary>The roles, users, groups and policies of an account: <c>aws iam get-account-authorization-details</c>.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html</remarks>
internal sealed class AccountDetails(ImportContext context, AnswerDocuments documents, JsonObject account)
{
    private static readonly (OwnerKind Kind, string List, string Name, string Inline)[] Owners =
    [
        (OwnerKind.Role, "RoleDetailList", "RoleName", "RolePolicyList"),
        (OwnerKind.User, "UserDetailList", "UserName", "UserPolicyList"),
        (OwnerKind.Group, "GroupDetailList", "GroupName", "GroupPolicyList"),
    ];

    private readonly Dictionary<string, List<PolicyLink>> _attached = new(StringComparer.Ordinal);

    public static bool Is(JsonObject json) => Owners.Any(owner => json.Find(owner.List)?.Value is JsonArray);

    public IReadOnlyList<FoundPolicy> Find()
    {
        HashSet<string> known = new(
            Objects(account, "Policies").Select(policy => AnswerDocuments.TextOf(policy, "Arn")),
            StringComparer.Ordinal
        );
        FoundPolicy[] own =
        [
            .. from entry in Owners
            from owner in Objects(account, entry.List)
            from policy in OfOwner(owner, entry.Kind, entry.Name, entry.Inline, known)
            select policy,
        ];
        JsonObject[] unattached =
        [
            .. Objects(account, "Policies").Where(policy => !_attached.ContainsKey(AnswerDocuments.TextOf(policy, "Arn"))),
        ];
        if (unattached.Length > 0)
        {
            string[] names = [.. unattached.Select(policy => $"'{AnswerDocuments.NameOf(policy, "PolicyName")}'")];
            context.Warn(unattached[0].Span, $"no role, user or group has {ListedNames.Of(names)}", "left out");
        }

        return [.. own, .. Objects(account, "Policies").Except(unattached).SelectMany(Managed)];
    }

    private IEnumerable<FoundPolicy> OfOwner(
        JsonObject json,
        OwnerKind kind,
        string nameMember,
        string inlineMember,
        HashSet<string> known
    )
    {
        PositionedText name = AnswerDocuments.NameOf(json, nameMember);
        var link = PolicyLink.To(new Owner(kind, name.Value), name.Span);
        if (json.Find("AssumeRolePolicyDocument") is { } trust)
        {
            yield return documents.Policy(name, trust.Value, isTrust: true);
        }

        foreach (JsonObject inline in Objects(json, inlineMember))
        {
            if (inline.Find("PolicyDocument") is { } document)
            {
                yield return documents.Policy(AnswerDocuments.NameOf(inline, "PolicyName"), document.Value, link);
            }
        }

        foreach (JsonObject attached in Objects(json, "AttachedManagedPolicies"))
        {
            string arn = AnswerDocuments.TextOf(attached, "PolicyArn");
            _attached.TryGetValue(arn, out List<PolicyLink>? links);
            (_attached[arn] = links ?? []).Add(link);
            if (!known.Contains(arn))
            {
                context.WarnOf(
                    link,
                    attached.Span,
                    $"'{name}' has '{arn}' too, and the file has not what it says",
                    "the catalog has only the policies in the file"
                );
            }
        }

        if (json.Find("PermissionsBoundary") is { } boundary)
        {
            context.WarnOf(
                link,
                boundary.Name.Span,
                $"'{name}' has PermissionsBoundary too",
                "the catalog has only the policies that are granted"
            );
        }
    }

    /// <summary>A managed policy in the version that counts.</summary>
    private IEnumerable<FoundPolicy> Managed(JsonObject policy)
    {
        JsonObject? version = Objects(policy, "PolicyVersionList")
            .FirstOrDefault(item => item.Find("IsDefaultVersion")?.Value is JsonLiteral { Text: "true" });
        PositionedText name = AnswerDocuments.NameOf(policy, "PolicyName");
        PolicyLink[] links = [.. _attached[AnswerDocuments.TextOf(policy, "Arn")]];
        if (version?.Find("Document") is { } document)
        {
            yield return documents.Policy(name, document.Value, links);
            yield break;
        }

        FoundPolicy found = documents.Policy(name, policy, links);
        context.Apart(
            () =>
            {
                context.Refuse(
                    policy.Span,
                    $"'{name}' has no default version with a document",
                    "get the details again, all of them"
                );
                return true;
            },
            out var told
        );
        yield return found with
        {
            Document = null,
            Problems = told,
        };
    }

    private static IEnumerable<JsonObject> Objects(JsonObject json, string member) =>
        JsonItems.Of(json.Find(member)?.Value).OfType<JsonObject>();
}
