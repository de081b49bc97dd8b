using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.SdkCalls;

/// <summary>The rules of calls of the AWS SDK.</summary>
internal static class SdkCallRules
{
    private static readonly RuleTable Table = new(RuleCategory.SdkCalls);

    public static readonly Rule UngrantedCall = Table.Add(
        "WIV1101",
        "Call not granted by the catalog",
        "'{0}' needs {1}, which {2} grants; add it to the catalog with the reason why it is needed",
        // Not an error: that a service speaks to AWS under a role of its own, which no catalog describes, cannot be seen here.
        // Where warnings are errors, as they should be in a service, the build fails all the same.
        Severity.Warning,
        why: "If the catalog does not grant an action, no customer's role does: the call fails with AccessDenied, and only in the customer's account. The rule checks calls of the AWS SDK for .NET: methods of the clients and their interfaces, of paginators and of the helpers above them, such as `TransferUtility` and `DynamoDBContext`, whether called or passed as a delegate. It knows which actions each method needs; actions that only some requests need, such as those for tags, are not required, `iam:PassRole` is where the request must have a role, and of a choice that the request makes, such as a version's, the one that it makes where it can be seen. A method that it does not know is not reported. `nameof`, expression trees (the `Setup` of a fake), the project's own types that implement a client's interface, and URLs that are signed for somebody else to use are not calls. Without a catalog, or while a catalog cannot be read, nothing is reported.\n\nIt is a warning, because a service may call AWS under a role that no catalog describes, and a build should not fail over a correct call. `dotnet_diagnostic.WIV1101.severity = error` in `.editorconfig`, or `TreatWarningsAsErrors`, makes the promise binding: removing a row from the catalog then fails the build at the call that needs it.\n\n**Calls under another role.** A service enters the role that the catalog describes by `sts:AssumeRole`, so it makes that call before it has the role, with its own credentials: if a catalog has a trust policy, the actions that it allows are granted to the caller by others, and are not reported. For other calls under the service's own role there are three ways: describe that role in its own catalog, and list its policies in the project's `WivCatalogPolicies`; suppress the rule with the reason, which the code fix writes, on a member, on a type, or with `[assembly: SuppressMessage(..., Scope = \"namespaceanddescendants\")]` for a namespace; or set its severity for a folder in `.editorconfig`.\n\n**Several roles.** `<WivCatalogPolicies>OrdersPolicy;AuditPolicy</WivCatalogPolicies>` lists the policies, or the catalogs, that a project runs under, if not all of them. **Calls that are not seen**, by reflection or in another language, are declared with `[UsesPermission(\"s3:GetObject\")]`, whose actions are checked like all others.",
        fix: "Add the permission to the catalog with the reason why it is needed, which the code fix starts; or call what is granted. Suppress the rule, with the reason, on a call that needs no grant by the catalog."
    );

    public static readonly Rule CallGrantedElsewhere = Table.Add(
        "WIV1102",
        "Call granted only elsewhere",
        "'{0}' needs {1} for {2}, which {3} grants; {4}",
        Severity.Warning,
        why: "The catalog grants the action, but on no resource that this call can act on, or under no condition that it can meet: the call fails with AccessDenied, and only in the customer's account. The rule looks at the constants in a request: arguments such as `bucketName`, and properties such as `BucketName`, `TableName` or `TopicArn`, of a request that is built in the call, or in a local that is passed only to the SDK. The placeholders in AWS's ARN formats have the names of the SDK's properties, so the resource is known as far as the request gives it. Whatever is not constant, and the partition, region and account, may be anything, and nothing that depends on them is reported. A condition on a key of the service that has the name of a property, such as `s3:prefix`, is compared with it; other conditions may hold. Further actions that a call may need are not reported.",
        fix: "Name the resource that is granted, or grant the action on this one in the catalog. If a policy of the resource itself allows the call, suppress the rule."
    );

    public static IReadOnlyList<Rule> All => Table.Rules;
}
