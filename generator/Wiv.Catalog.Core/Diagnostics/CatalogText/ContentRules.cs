namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>The rules of what the text of a catalog says, whatever AWS has.</summary>
internal static class ContentRules
{
    private static readonly RuleTable Table = new(RuleCategory.CatalogText);

    public static readonly Rule DuplicateName = Table.Add(
        "WIV0009",
        "Name declared twice",
        "{0} '{1}' is declared twice, first in {2}; give one of the two another name",
        Severity.Error,
        why: "A permission that names it could mean either. Within one file the same slip is a repeated key, [WIV0004](WIV0004.md).",
        fix: "Rename one, or delete it."
    );

    public static readonly Rule MalformedAction = Table.Add(
        "WIV0010",
        "Malformed action",
        "'{0}' is not an IAM action; {1}",
        Severity.Error,
        why: "IAM rejects the policy, or, worse, accepts an action that never matches. See the [Action element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html).",
        fix: "Write the service prefix, one colon, and the name of the action: `s3:GetObject`."
    );

    public static readonly Rule MalformedArn = Table.Add(
        "WIV0011",
        "Malformed ARN",
        "'{0}' is not an ARN; {1}",
        Severity.Error,
        why: "A resource that is no ARN is rejected when the policy is created, which happens in the customer's account. See [ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).",
        fix: "Write `arn:partition:service:region:account:resource`, leaving region or account empty where the service has none."
    );

    public static readonly Rule MalformedPrincipal = Table.Add(
        "WIV0012",
        "Malformed principal",
        "'{0}' is not a principal of the type {1}; {2}",
        Severity.Error,
        why: "A trust policy with a principal that IAM does not know is rejected, and one with the wrong principal lets somebody else in. See the [Principal element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).",
        fix: "Write the form that the message names."
    );

    public static readonly Rule UnknownConditionOperator = Table.Add(
        "WIV0013",
        "Unknown condition operator",
        "'{0}' is not a condition operator{1}",
        Severity.Error,
        why: "IAM rejects the policy. See [condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).",
        fix: "Correct the operator. `IfExists` may stand behind it, `ForAllValues:` or `ForAnyValue:` before it."
    );

    public static readonly Rule MalformedConditionKey = Table.Add(
        "WIV0014",
        "Malformed condition key",
        "'{0}' is not a condition key; {1}",
        Severity.Error,
        why: "A condition on a key that does not exist never holds, or always does, depending on the operator. See [condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
        fix: "Write the prefix, one colon and the name: `aws:SourceIp`, `s3:prefix`, `aws:ResourceTag/team`."
    );

    public static readonly Rule MalformedPlaceholder = Table.Add(
        "WIV0015",
        "Malformed placeholder",
        "'{0}' holds a brace that opens or closes no parameter; {1}",
        Severity.Error,
        why: "A brace that is left in an ARN is taken literally by IAM, and matches nothing.",
        fix: "Write `{Parameter}`, or write the brace twice where a brace is meant."
    );

    public static readonly Rule Undeclared = Table.Add(
        "WIV0016",
        "Not declared",
        "the catalog {0} declares no {1} '{2}'{3}",
        Severity.Error,
        why: "A name that means nothing grants nothing. The row still gives its constant, so that the code which uses it compiles; the policy is built without it.",
        fix: "Declare it, or correct the name. In place of an ARN, declare a resource under `resources` and name it."
    );

    public static readonly Rule SameIdentifier = Table.Add(
        "WIV0017",
        "Two names, one C# identifier",
        "{0} '{1}' and '{2}' both become {3}; rename one of them",
        Severity.Error,
        why: "Letters that C# does not allow in a name are left out, so that two different names can become the same member. Only the first would exist. Catalogs and policies become files too, whose names must differ in more than case.",
        fix: "Rename one of the two."
    );

    public static readonly Rule Unused = Table.Add(
        "WIV0018",
        "Declared but unused",
        "{0} '{1}' is declared and never used; use it or delete it",
        Severity.Warning,
        why: "A name that nothing uses was probably meant to be used: a condition that no permission carries protects nothing.",
        fix: "Use it, or delete it."
    );

    public static readonly Rule ParameterMisfit = Table.Add(
        "WIV0019",
        "Parameter does not fit here",
        "the parameter '{0}' of the type {1} cannot stand in '{2}'; {3}",
        Severity.Error,
        why: "A parameter of the type `arn` is a whole ARN. Inside a longer text it would give an ARN within an ARN, which matches nothing; and a whole resource can only be a parameter that is known to be an ARN. "
            + "A Region is no account and an account no Region: where no value of the type fits, the policy would match nothing.",
        fix: "Use a parameter of the type that is named, or let the ARN stand alone."
    );

    public static readonly Rule ActionSpelledTwice = Table.Add(
        "WIV0020",
        "One action, two spellings",
        "'{0}' is the same action as '{1}' to IAM, which ignores case; write it the same way in both places",
        Severity.Warning,
        why: "IAM matches actions without regard to case. Two spellings of one action look like two permissions to a person, and share one C# constant.",
        fix: "Spell it one way, as AWS does."
    );

    public static readonly Rule ConditionClash = Table.Add(
        "WIV0021",
        "Two conditions of one row test the same",
        "the conditions '{0}' and '{1}' both test '{2}' with {3}, which a statement can say once; declare one condition with the values that both let pass",
        Severity.Error,
        why: "All conditions of a row must hold. A statement has one list of values for an operator and a key, of which any may match: "
            + "put together, the two lists would let pass what either lets pass. See [several keys and values](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html).",
        fix: "Declare one condition with the values that both let pass, or give the row one of the two."
    );

    public static readonly Rule ParameterOfOtherType = Table.Add(
        "WIV0060",
        "Another type is meant here",
        "the parameter '{0}' of the type {1} stands as {2} in '{3}'; the type for it is {4}",
        Severity.Warning,
        why: "The fields of an ARN take few values: an account is 12 digits. Of a text or an external id that stands there, generated code and "
            + "templates take nothing else, so that no value can move the ARN to another account. With the type that is meant, the one who "
            + "calls the code sees what is wanted, and a wrong value is refused where it enters.",
        fix: "Declare the parameter with the type that is named, or use a parameter of its own here."
    );

    public static readonly Rule MissingReason = Table.Add(
        "WIV0301",
        "No reason",
        "{0} has no reason; say {1}, in one sentence that the customer will read",
        Severity.Error,
        why: "The reason is what the customer's reviewer decides by. A permission that nobody can give a reason for should not be asked for.",
        fix: "Write the reason. `TODO` and its like do not count."
    );

    public static IReadOnlyList<Rule> All => Table.Rules;
}
