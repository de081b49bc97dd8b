using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.SdkCalls;

/// <summary>The rules of calls of the AWS SDK.</summary>
internal static class SdkCallRules
{
    private static readonly RuleTable Table = new(RuleCategory.SdkCalls);

    public static readonly Rule UngrantedCall = Table.Add(
        "WIV1101",
        "Call that the catalog does not grant",
        "'{0}' needs {1}, which {2} grants; add it to the catalog with the reason why it is needed",
        // Not an error: that a service speaks to AWS under a role of its own, which no catalog describes, cannot be seen here.
        // Where warnings are errors, as they should be in a service, the build fails all the same.
        Severity.Warning,
        why: "What the catalog does not grant, no customer's role grants: the call ends in AccessDenied, and only in the customer's account. Looked at are calls of the AWS SDK for .NET: methods of the clients and their interfaces, of paginators and of the helpers above them, such as `TransferUtility` and `DynamoDBContext`, called or handed on as a delegate. Which actions a method needs is known for each; what only some requests need, such as `iam:PassRole`, is not asked for, and of a method of which nothing is known nothing is told. `nameof`, expression trees (the `Setup` of a fake), types of the project's own that implement a client's interface, and URLs that are signed for somebody else to use are no calls. Without a catalog, and while a catalog cannot be read, nothing is told.\n\n"
            + "It is a warning, because a service may speak to AWS under a role that no catalog describes, and a build should not stop over a call that is right. `dotnet_diagnostic.WIV1101.severity = error` in `.editorconfig`, or `TreatWarningsAsErrors`, makes the promise binding: a row that is taken out of the catalog then fails the build at the call that needs it.\n\n"
            + "**Calls under another role.** `sts:AssumeRole` is how a service enters the role that the catalog describes, so the service makes the call before it has the role, with its own credentials: where a catalog has a trust policy, the actions that it allows are granted to the caller by others, and are not told. For other calls under the service's own role there are three ways: describe that role in a catalog of its own, and name its policies in the project's `WivCatalogPolicies`; suppress the rule with the reason, which the code fix writes, on a member, on a type, or by `[assembly: SuppressMessage(..., Scope = \"namespaceanddescendants\")]` for a namespace; or set its severity for a folder in `.editorconfig`.\n\n"
            + "**Several roles.** `<WivCatalogPolicies>OrdersPolicy;AuditPolicy</WivCatalogPolicies>` in a project names the policies, or the catalogs, that it runs under, if not under all. **Calls that are not seen**, by reflection or in another language, are declared by `[UsesPermission(\"s3:GetObject\")]`, whose actions are checked as all others are.",
        fix: "Add the permission to the catalog with the reason why it is needed, which the code fix begins; or call what is granted. A call that needs no grant by the catalog is suppressed with the reason."
    );

    public static readonly Rule CallGrantedElsewhere = Table.Add(
        "WIV1102",
        "Call that the catalog grants elsewhere",
        "'{0}' needs {1} for {2}, where {3} grants it; {4}",
        Severity.Warning,
        why: "The catalog grants the action, but on no resource that this call can act on, or under no condition that it can fulfil: the call ends in AccessDenied, and only in the customer's account. Looked at are the constants of a request: arguments such as `bucketName`, and properties such as `BucketName`, `TableName` or `TopicArn`, of a request that is built in the call, or in a local that is given to nothing but the SDK. AWS names the holes of its ARN formats as the SDK names the properties, so the resource is known as far as the request tells it; what is not constant, the partition, the region and the account may be anything, and nothing is told that depends on them. A condition on a key of the service that is named as a property is, such as `s3:prefix`, is compared with it; other conditions may hold. Of the actions that a call may need beside its own nothing is told.",
        fix: "Name the resource that is granted, or grant the action on this one in the catalog. A policy of the resource itself that allows the call is a reason to suppress the rule."
    );

    public static IReadOnlyList<Rule> All => Table.Rules;
}
