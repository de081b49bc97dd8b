namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>The rules of what the text of a catalog says, whatever AWS has.</summary>
internal static class ContentRules
{
    private static readonly RuleTable Table = new(RuleCategory.CatalogText);

    public static readonly Rule DuplicateName = Table.Add(
        "WIV0009",
        "Name declared twice",
        "{0} '{1}' is declared twice, first in {2}; rename one of them",
        Severity.Error,
        why: "A permission that uses the name could mean either. Within one file this is a repeated key, [WIV0004](WIV0004.md).",
        fix: "Rename one, or delete it."
    );

    public static readonly Rule MalformedAction = Table.Add(
        "WIV0010",
        "Malformed action",
        "'{0}' is not an IAM action; {1}",
        Severity.Error,
        why: "IAM rejects the policy or, worse, accepts an action that never matches. See the [Action element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html).",
        fix: "Write the service prefix, a colon and the name of the action: `s3:GetObject`."
    );

    public static readonly Rule MalformedArn = Table.Add(
        "WIV0011",
        "Malformed ARN",
        "'{0}' is not an ARN; {1}",
        Severity.Error,
        why: "AWS rejects a resource that is not an ARN when the policy is created, which happens in the customer's account. See [ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).",
        fix: "Write `arn:partition:service:region:account:resource`, and leave region or account empty where the service has none."
    );

    public static readonly Rule MalformedPrincipal = Table.Add(
        "WIV0012",
        "Malformed principal",
        "'{0}' is not a principal of type {1}; {2}",
        Severity.Error,
        why: "IAM rejects a trust policy with a principal that it does not know, and the wrong principal lets somebody else in. See the [Principal element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).",
        fix: "Use the form that the message gives."
    );

    public static readonly Rule UnknownConditionOperator = Table.Add(
        "WIV0013",
        "Unknown condition operator",
        "'{0}' is not a condition operator{1}",
        Severity.Error,
        why: "IAM rejects the policy. See [condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).",
        fix: "Correct the operator. It may end in `IfExists`, and begin with `ForAllValues:` or `ForAnyValue:`."
    );

    public static readonly Rule MalformedConditionKey = Table.Add(
        "WIV0014",
        "Malformed condition key",
        "'{0}' is not a condition key; {1}",
        Severity.Error,
        why: "A condition on a key that does not exist never holds or always holds, depending on the operator. See [condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
        fix: "Write the prefix, a colon and the name: `aws:SourceIp`, `s3:prefix`, `aws:ResourceTag/team`."
    );

    public static readonly Rule MalformedPlaceholder = Table.Add(
        "WIV0015",
        "Malformed placeholder",
        "'{0}' has a brace that does not belong to a parameter; {1}",
        Severity.Error,
        why: "IAM takes a brace that is left in an ARN literally, so the ARN matches nothing.",
        fix: "Write `{Parameter}`, or double the brace if you mean the character."
    );

    public static readonly Rule Undeclared = Table.Add(
        "WIV0016",
        "Not declared",
        "the catalog {0} declares no {1} '{2}'{3}",
        Severity.Error,
        why: "An undeclared name grants nothing. The row still gets its constant, so code that uses it compiles, but the policy is built without it.",
        fix: "Declare it, or correct the name. To use an ARN, declare it under `resources` and use its name."
    );

    public static readonly Rule SameIdentifier = Table.Add(
        "WIV0017",
        "Two names, one C# identifier",
        "{0} '{1}' and '{2}' both become {3}; rename one of them",
        Severity.Error,
        why: "Characters that C# does not allow in names are dropped, so two different names can become the same member, and only the first would exist. Catalogs and policies also become files, whose names must differ in more than case.",
        fix: "Rename one of the two."
    );

    public static readonly Rule Unused = Table.Add(
        "WIV0018",
        "Declared but unused",
        "{0} '{1}' is declared and never used; use it or delete it",
        Severity.Warning,
        why: "An unused name was probably meant to be used: a condition that no permission has protects nothing.",
        fix: "Use it, or delete it."
    );

    public static readonly Rule ParameterMisfit = Table.Add(
        "WIV0019",
        "Parameter does not fit here",
        "the parameter '{0}' of type {1} cannot be used in '{2}'; {3}",
        Severity.Error,
        why: "A parameter of type `arn` is a whole ARN. Inside a longer text it would give an ARN within an ARN, which matches nothing, and only a parameter that is known to be an ARN can be a whole resource. A region is not an account, and an account is not a region: if no value of the type fits, the policy matches nothing.",
        fix: "Use a parameter of the type that the message names, or let the ARN stand alone."
    );

    public static readonly Rule ActionSpelledTwice = Table.Add(
        "WIV0020",
        "One action, two spellings",
        "IAM ignores case, so '{0}' is the same action as '{1}'; spell both the same way",
        Severity.Warning,
        why: "Two spellings of one action look like two permissions to a reader, yet they share one C# constant.",
        fix: "Spell it one way, as AWS does."
    );

    public static readonly Rule ConditionClash = Table.Add(
        "WIV0021",
        "Two conditions on one row test the same key",
        "the conditions '{0}' and '{1}' both test '{2}' with {3}, which a statement can do only once; declare one condition with the values that both allow",
        Severity.Error,
        why: "All conditions of a row must hold, but a statement has one list of values per operator and key, and any of them may match. Merged, the two lists would allow whatever either of them allows. See [several keys and values](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html).",
        fix: "Declare one condition with the values that both allow, or use only one of the two on the row."
    );

    public static readonly Rule ParameterOfOtherType = Table.Add(
        "WIV0060",
        "Wrong type of parameter",
        "the parameter '{0}' of type {1} is used as {2} in '{3}'; its type should be {4}",
        Severity.Warning,
        why: "The fields of an ARN allow few values: an account is 12 digits. Where a text or an external id is used there, generated code and templates accept nothing else, so no value can move the ARN to another account. With the right type, callers see what is expected, and a wrong value is rejected where it enters.",
        fix: "Declare the parameter with the type that the message names, or use a separate parameter here."
    );

    public static readonly Rule MissingReason = Table.Add(
        "WIV0301",
        "No reason",
        "{0} has no reason; say {1}, in one sentence that the customer will read",
        Severity.Error,
        why: "The customer's reviewer decides by the reason. Do not ask for a permission that nobody can give a reason for.",
        fix: "Write the reason. Placeholders such as `TODO` do not count."
    );

    public static IReadOnlyList<Rule> All => Table.Rules;
}
