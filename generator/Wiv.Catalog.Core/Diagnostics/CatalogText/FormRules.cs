namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>The rules of how the text of a catalog is written.</summary>
internal static class FormRules
{
    private static readonly RuleTable Table = new(RuleCategory.CatalogText);

    public static readonly Rule YamlSyntax = Table.Add(
        "WIV0001",
        "The file is not YAML",
        "{0}",
        Severity.Error,
        why: "A file that cannot be read grants nothing. All syntax errors are reported at once, and everything else in the file still compiles, so one slip does not remove every constant.",
        fix: "Correct the line as the message says."
    );

    public static readonly Rule UnknownKey = Table.Add(
        "WIV0002",
        "Unknown key",
        "'{0}' is not a key of {1}{2}",
        Severity.Error,
        why: "A key that nobody reads has no effect: a mistyped `condition` would grant the permission without its condition.",
        fix: "Correct the key. The message names the closest match, or every key that is allowed."
    );

    public static readonly Rule MissingKey = Table.Add(
        "WIV0003",
        "Missing key",
        "{0} has no '{1}'; {2}",
        Severity.Error,
        why: "A permission without a resource, or a parameter without a type, could mean several things, and the widest of them does the damage.",
        fix: "Add the key that the message names."
    );

    public static readonly Rule RepeatedKey = Table.Add(
        "WIV0004",
        "Repeated key",
        "'{0}' appears twice in {1}, first on line {2}; keep only one of the two",
        Severity.Error,
        why: "YAML readers disagree on which of two equal keys counts, and a person who reads the file may see the other one.",
        fix: "Delete one of the two, or give the second its own name."
    );

    public static readonly Rule WrongKind = Table.Add(
        "WIV0005",
        "Wrong kind of value",
        "{0} must be {1}, not {2}",
        Severity.Error,
        why: "A list where a single text belongs, or a text where a mapping belongs, is usually an indentation slip that moved part of the catalog elsewhere.",
        fix: "Write the kind of value that the message asks for."
    );

    public static readonly Rule InvalidValue = Table.Add(
        "WIV0006",
        "Value not allowed",
        "'{0}' is not {1}; {2}",
        Severity.Error,
        why: "Names become C# identifiers, file names and headings, and types decide how a value is checked. Neither can be guessed.",
        fix: "Write a value in the form that the message gives."
    );

    public static readonly Rule TooLarge = Table.Add(
        "WIV0007",
        "The file is too large",
        "{0}; split it into several files of the same catalog",
        Severity.Error,
        why: "A build must finish. A file of aliases to aliases can hold billions of values in twenty lines.",
        fix: "Split the catalog into several files with the same `catalog` name."
    );

    public static readonly Rule NotSupported = Table.Add(
        "WIV0008",
        "Not supported in a catalog",
        "{0} is not supported in a catalog; {1}",
        Severity.Error,
        why: "Tags, merge keys, multiple documents and keys that are not text have no meaning here. Silently ignoring them would lose what they say.",
        fix: "Use plain mappings, lists and texts."
    );

    public static readonly Rule HiddenCharacter = Table.Add(
        "WIV0022",
        "Hidden character",
        "{0} contains {1}; {2}",
        Severity.Error,
        why: "Reviewers cannot see such a character, or they see the text in another order than a computer reads it ([Trojan Source](https://trojansource.codes)). Some of them end a line in one program and not in the next. The text of a catalog becomes C#, templates and policies, so it must say what a reader sees. Names, ARNs and condition values may not contain any of them; a reason may contain the joiners that scripts and emoji need.",
        fix: "Delete the character, or write the one that was meant. It usually comes with text copied from a web page or a document."
    );

    public static readonly Rule TemplateSyntax = Table.Add(
        "WIV0023",
        "Deployment template syntax",
        "'{0}' contains '{1}', which {2} replaces when the role is deployed; write it differently",
        Severity.Error,
        why: "CloudFormation replaces `{{resolve:...}}` in every text of a template with a [value from Systems Manager or Secrets Manager](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html), and Terraform reads `&{` in a policy document as [`${`](https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document). Terraform also writes every text in Unicode's composed form, where a letter and its mark are one character. None of this can be escaped, so the deployed policy would differ from the catalog.",
        fix: "Remove the braces, and write composed characters. Policy variables are written `${aws:username}`, parameters `{Name}`."
    );

    public static readonly Rule TooLong = Table.Add(
        "WIV0040",
        "Text too long",
        "{0} has {1} characters, but the limit is {2}; {3}",
        Severity.Error,
        why: "IAM allows 128 characters in the name of a policy and 2,048 in an ARN, see [the quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length). Other texts end up in code, docs and templates, where nobody reads thousands of characters. All of these limits are in one place, `Budgets`.",
        fix: "Shorten the text."
    );

    public static readonly Rule TooManyAliased = Table.Add(
        "WIV0041",
        "Aliases expand to too many values",
        "with {0} the aliases in this file expand to more than {1} values; write a row once, with several actions, resources or conditions",
        Severity.Error,
        why: "An alias of two characters can expand to a list of thousands. A few lines of them would fill the build's memory.",
        fix: "Combine rows: one row takes lists of actions, resources and conditions."
    );

    public static readonly Rule TooLongWrittenOut = Table.Add(
        "WIV0042",
        "Too long when expanded",
        "from here on the catalog exceeds {0} characters once resources and conditions are expanded; no role can hold that much, so name fewer of them",
        Severity.Error,
        why: "A row names its resources and conditions, and the policies spell them out: a name of one letter can expand to a thousand values, on every row again. A role can have ten managed policies of 6,144 characters, see [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).",
        fix: "Name fewer resources or conditions, or fewer values in them."
    );

    public static IReadOnlyList<Rule> All => Table.Rules;
}
