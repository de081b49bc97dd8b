using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.CSharp;

/// <summary>The rules of actions, statements and documents in C#.</summary>
internal static class CSharpRules
{
    private static readonly RuleTable Table = new(RuleCategory.CSharp);

    public static readonly Rule UnknownAction = Table.Add(
        "WIV1001",
        "Unknown AWS action",
        "'{0}' {1}",
        Severity.Warning,
        why: "IAM accepts a policy with such a name, but the name grants nothing; the mistake shows as AccessDenied, and only in the customer's account. The rule checks strings that are used as IAM actions: arguments, properties and fields that are marked `[IamAction]` or `[StringSyntax(\"iam-action\")]`, and the actions of the AWS SDK's `ActionIdentifier`, of the CDK's `PolicyStatement` and grants, and of Pulumi's policy documents. The actions in a catalog are checked there.",
        fix: "Use AWS's name for the action; the code fix does so where it is clear what was meant. It can differ from the SDK operation: `ListObjects` needs `s3:ListBucket`."
    );

    public static readonly Rule UngrantedAction = Table.Add(
        "WIV1002",
        "Action not granted by the catalog",
        "{2} grants '{0}'{1}",
        Severity.Warning,
        why: "If the catalog does not grant an action, no customer's role does: the request fails with AccessDenied, and only in the customer's account. An action that a wildcard in the catalog matches is granted, and case is ignored, as in IAM. Actions that a statement denies or excludes need no grant. A project that runs under only some of the policies lists them in `<WivCatalogPolicies>` and is checked against those: a session gets no more than its role has.",
        fix: "Add the permission to the catalog with the reason why it is needed, which the code fix starts; or use an action that is already there."
    );

    public static readonly Rule LiteralAction = Table.Add(
        "WIV1003",
        "Use the generated constant",
        "use {1} instead of '{0}'; the constant shows the reason and stops compiling when the catalog drops the action",
        // A catalog comes to code that is full of literals, and most builds treat warnings as errors: the day it arrives must
        // not be the day nothing builds. Nothing is wrong with the literal's effect, so editors offer it and builds are quiet.
        Severity.Info,
        why: "A literal is a copy of a fact in the catalog. The constant carries the reason in its documentation, is found by 'find references', and no longer compiles when the catalog drops the action. This is a suggestion, not a warning, so that a project with `TreatWarningsAsErrors` can adopt a catalog first and clean up later; `dotnet_diagnostic.WIV1003.severity = warning` in `.editorconfig` makes it binding.",
        fix: "Use the constant; the code fix can do so for a whole solution."
    );

    public static readonly Rule PartsThatDoNotFit = Table.Add(
        "WIV1004",
        "Parts of a statement do not fit together",
        "{0}",
        Severity.Warning,
        why: "A statement whose actions do not apply to its resource, or whose condition tests a key that no request has, silently allows or denies nothing: the request fails with AccessDenied, or passes when it should not. The rule checks statements that are built with the runtime library's `PolicyStatement`, the CDK's `PolicyStatement` with its `PolicyStatementProps`, and the AWS SDK's `Statement`, by the same rules as a catalog's policies. Only constants count as known: a value that comes in at run time may fit, and nothing that depends on it is reported. Another rule checks whether an action exists. See [the resource types and condition keys of each action](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        fix: "Name a resource that the action applies to, or a key that its request has; or name the action that was meant."
    );

    public static readonly Rule DocumentOverQuota = Table.Add(
        "WIV1005",
        "Document exceeds the quota of its use",
        "the document has {0} characters without white space, more than the {1} that {2}; {3}",
        Severity.Warning,
        why: "AWS rejects the call, whatever the document says. The rule checks documents of the runtime library's `PolicyDocument` whose JSON is passed to a request of the AWS SDK that says what it is used as, such as `AssumeRoleRequest.Policy`. The size is that of the merged document. If only parts of a document are constant, these are counted, and reported if they alone are too long. See [the quotas of IAM and STS](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
        fix: "Use fewer statements, split the document, or attach or name a managed policy."
    );

    public static IReadOnlyList<Rule> All => Table.Rules;
}
