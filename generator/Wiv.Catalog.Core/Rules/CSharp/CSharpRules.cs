using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.CSharp;

/// <summary>The rules of actions, statements and documents in C#.</summary>
internal static class CSharpRules
{
    private static readonly RuleTable Table = new(RuleCategory.CSharp);

    public static readonly Rule UnknownAction = Table.Add(
        "WIV1001",
        "Action that AWS does not have",
        "'{0}' {1}",
        Severity.Warning,
        why: "IAM accepts a policy with such a name and grants nothing by it; the mistake shows as AccessDenied, and only in the customer's account. Looked at are strings that are meant as IAM actions: arguments of parameters, and values of properties and fields, marked `[IamAction]` or `[StringSyntax(\"iam-action\")]`, and the actions of the AWS SDK's `ActionIdentifier`, of the CDK's `PolicyStatement` and grants, and of Pulumi's policy documents. What a catalog names is judged in the catalog.",
        fix: "Write the name that AWS has for it; the code fix does, where it is plain what was meant. An operation of an SDK does not always give the action its name: `ListObjects` needs `s3:ListBucket`."
    );

    public static readonly Rule UngrantedAction = Table.Add(
        "WIV1002",
        "Action that the catalog does not grant",
        "{2} grants '{0}'{1}",
        Severity.Warning,
        why: "What the catalog does not grant, no customer's role grants: the request ends in AccessDenied, and only in the customer's account. An action that a wildcard of the catalog covers is granted, and case counts for nothing, as in IAM. Actions that a statement denies or excepts need no grant. A project that runs under some of the policies alone names them in `<WivCatalogPolicies>`, and is held to these: a session gets no more than its role has.",
        fix: "Add the permission to the catalog with the reason why it is needed, which the code fix begins; or use an action that is there."
    );

    public static readonly Rule LiteralAction = Table.Add(
        "WIV1003",
        "Literal instead of the generated constant",
        "write {1} instead of '{0}'; the constant shows the reason and stops compiling when the catalog drops the action",
        // A catalog comes to code that is full of literals, and most builds treat warnings as errors: the day it arrives must
        // not be the day nothing builds. Nothing is wrong with the literal's effect, so editors offer it and builds are quiet.
        Severity.Info,
        why: "A literal is a copy of a fact of the catalog. The constant carries the reason in its documentation, is found by 'find references', and no longer compiles when the catalog drops the action. It is a suggestion, not a warning, so that a project with `TreatWarningsAsErrors` can take up a catalog first and clean up afterwards; `dotnet_diagnostic.WIV1003.severity = warning` in `.editorconfig` makes it binding.",
        fix: "Use the constant; the code fix does it, for a whole solution if you like."
    );

    public static readonly Rule PartsThatDoNotFit = Table.Add(
        "WIV1004",
        "Parts of a statement that do not fit",
        "{0}",
        Severity.Warning,
        why: "A statement whose resource no action of it takes, or whose condition asks for a key that no request has, allows nothing or denies nothing, and nobody is told: the request ends in AccessDenied, or passes where it should not. Looked at are statements built by the runtime library's `PolicyStatement`, the CDK's `PolicyStatement` with its `PolicyStatementProps`, and the AWS SDK's `Statement`, with the rules that hold for policies of a catalog. Only what is constant counts as known: what comes in when the program runs may fit, and nothing is told that depends on it. Whether an action exists is another rule's to tell. See [the resource types and condition keys of each action](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        fix: "Name a resource that the action takes, or a key that its request has; or name the action that was meant."
    );

    public static readonly Rule DocumentOverQuota = Table.Add(
        "WIV1005",
        "Document over the quota of its use",
        "the document has {0} characters without white space, more than the {1} that {2}; {3}",
        Severity.Warning,
        why: "AWS rejects the call, whatever the document says. Looked at are documents of the runtime library's `PolicyDocument` whose JSON is given to a request of the AWS SDK that says what it is used as, such as `AssumeRoleRequest.Policy`. The size is that of the merged document. Of a document that is not constant in all its parts, what is known counts, and is told when it alone is too much. "
            + "See [the quotas of IAM and STS](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
        fix: "Say more with fewer statements, split the document, or attach or name a managed policy."
    );

    public static IReadOnlyList<Rule> All => Table.Rules;
}
