using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Answers;

/// <summary>Finds the policies in what <c>aws iam get-...</c> writes.</summary>
/// <remarks>https://docs.aws.amazon.com/cli/latest/reference/iam/</remarks>
internal sealed class CommandAnswer(ImportContext context, JsonObject answer)
{
    private static readonly (OwnerKind Kind, string Name)[] Owners =
    [
        (OwnerKind.Role, "RoleName"),
        (OwnerKind.User, "UserName"),
        (OwnerKind.Group, "GroupName"),
    ];

    /// <summary>What commands write that list policies, and have none of them.</summary>
    private static readonly string[] Lists = ["AttachedPolicies", "PolicyNames", "Policy", "Policies", "Roles", "Versions"];

    private readonly AnswerDocuments _documents = new(context);

    /// <summary>Whether it is an answer of a command.</summary>
    public static bool Is(JsonObject json) =>
        json.Find("Statement") is null
        && (
            IsVersion(json)
            || IsInline(json)
            || IsRole(json)
            || AccountDetails.Is(json)
            || json.Members.Any(member => Lists.Contains(member.Name.Value) && member.Value is JsonArray or JsonObject)
        );

    /// <param name="file">What a policy is called whose answer has no name.</param>
    public IReadOnlyList<FoundPolicy> Find(PositionedText file)
    {
        if (AccountDetails.Is(answer))
        {
            return new AccountDetails(context, _documents, answer).Find();
        }

        if (IsVersion(answer))
        {
            JsonValue? document = ((JsonObject)answer.Find("PolicyVersion")!.Value).Find("Document")!.Value;
            FoundPolicy found = _documents.Policy(file, document, isTrust: false);
            bool isTrust = found.Document is JsonObject policy && PolicyForm.KindOf(policy) == PolicyKind.Trust;
            return [found with { IsTrust = isTrust }];
        }

        if (IsInline(answer))
        {
            (OwnerKind kind, string member) = Owners.First(owner => answer.Find(owner.Name) is not null);
            JsonMember owner = answer.Find(member)!;
            var link = PolicyLink.To(new Owner(kind, AnswerDocuments.TextOf(answer, member)), owner.Value.Span);
            return [_documents.Policy(AnswerDocuments.NameOf(answer, "PolicyName"), answer.Find("PolicyDocument")!.Value, link)];
        }

        if (IsRole(answer))
        {
            var role = (JsonObject)answer.Find("Role")!.Value;
            return
            [
                _documents.Policy(
                    AnswerDocuments.NameOf(role, "RoleName"),
                    role.Find("AssumeRolePolicyDocument")!.Value,
                    isTrust: true
                ),
            ];
        }

        context.Refuse(
            answer.Span,
            "this lists policies or roles, and has no policy itself",
            "import what 'aws iam get-account-authorization-details' writes, or 'aws iam get-policy-version' for one policy"
        );
        return [];
    }

    private static bool IsVersion(JsonObject json) =>
        json.Find("PolicyVersion")?.Value is JsonObject version && version.Find("Document") is not null;

    private static bool IsInline(JsonObject json) =>
        json.Find("PolicyDocument") is not null && Owners.Any(owner => json.Find(owner.Name) is not null);

    private static bool IsRole(JsonObject json) =>
        json.Find("Role")?.Value is JsonObject role && role.Find("AssumeRolePolicyDocument") is not null;
}
