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
        why: "A file that cannot be read grants nothing. Every such line is told at once, and what stands in the other lines is still compiled, so that one slip does not make all constants disappear.",
        fix: "Mend the line as the message says."
    );

    public static readonly Rule UnknownKey = Table.Add(
        "WIV0002",
        "Unknown key",
        "'{0}' is not a key of {1}{2}",
        Severity.Error,
        why: "A key that nobody reads is a statement that nobody makes: a mistyped `condition` would grant the permission without its condition.",
        fix: "Correct the key. The message names the nearest one, or all that are allowed."
    );

    public static readonly Rule MissingKey = Table.Add(
        "WIV0003",
        "Missing key",
        "{0} has no '{1}'; {2}",
        Severity.Error,
        why: "A permission without a resource, or a parameter without a type, can mean several things, and the widest of them is the one that hurts.",
        fix: "Add the key that the message names."
    );

    public static readonly Rule RepeatedKey = Table.Add(
        "WIV0004",
        "Repeated key",
        "'{0}' stands twice in {1}, first in line {2}; only one of the two can be meant",
        Severity.Error,
        why: "YAML readers disagree on which of two equal keys counts. A person who reads the file sees the other one.",
        fix: "Delete one of the two, or give the second its own name."
    );

    public static readonly Rule WrongKind = Table.Add(
        "WIV0005",
        "Wrong kind of value",
        "{0} must be {1}, not {2}",
        Severity.Error,
        why: "A list where one text belongs, or a text where a mapping belongs, is usually an indentation slip that moved a part of the catalog elsewhere.",
        fix: "Write the kind of value that the message names."
    );

    public static readonly Rule InvalidValue = Table.Add(
        "WIV0006",
        "Value not allowed",
        "'{0}' is not {1}; {2}",
        Severity.Error,
        why: "Names become C# identifiers, file names and headings; types decide how a value is checked. Neither can be guessed.",
        fix: "Write a value of the form that the message gives."
    );

    public static readonly Rule TooLarge = Table.Add(
        "WIV0007",
        "The file is too large",
        "{0}; split it into several files of the same catalog",
        Severity.Error,
        why: "A build must end. A file of aliases to aliases holds billions of values in twenty lines.",
        fix: "Split the catalog into several files with the same `catalog` name."
    );

    public static readonly Rule NotSupported = Table.Add(
        "WIV0008",
        "Not supported in a catalog",
        "{0} is not supported in a catalog; {1}",
        Severity.Error,
        why: "Tags, merge keys, texts of several documents and keys that are not texts have no meaning here. Passing over them in silence would lose what they say.",
        fix: "Write what is meant in plain mappings, lists and texts."
    );

    public static readonly Rule HiddenCharacter = Table.Add(
        "WIV0022",
        "Hidden character",
        "{0} contains {1}; {2}",
        Severity.Error,
        why: "A reviewer does not see such a character, or sees the text in another order than a computer reads it ([Trojan Source](https://trojansource.codes)). Some of them end a line for one program and not for the next. The text of a catalog becomes C#, templates and policies, so what it says must be what a reader sees. Names, ARNs and values of conditions may contain none of them; a reason may contain the joiners of scripts and emoji.",
        fix: "Delete the character, or write the one that was meant. It often comes along with text that is copied from a web page or a document."
    );

    public static readonly Rule TemplateSyntax = Table.Add(
        "WIV0023",
        "Syntax of a deployment template",
        "'{0}' contains '{1}', which {2} replaces when the role is deployed; write it differently",
        Severity.Error,
        why: "CloudFormation replaces `{{resolve:...}}` in every text of a template with a [value from Systems Manager or Secrets Manager](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html), and Terraform reads `&{` in a policy document as [`${`](https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document). Terraform also writes every text in Unicode's composed form, where a letter and its mark are one character. None of this can be escaped, so the deployed policy would differ from the catalog.",
        fix: "Leave the braces out, and write the composed character. A policy variable is written `${aws:username}`, a parameter `{Name}`."
    );

    public static readonly Rule TooLong = Table.Add(
        "WIV0040",
        "Text too long",
        "{0} has {1} characters, and {2} is the most; {3}",
        Severity.Error,
        why: "IAM takes names of policies up to 128 characters and ARNs up to 2,048, see [the quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length). "
            + "Other texts end up in code, docs and templates, where nobody reads thousands of characters. Every such limit stands in one place, `Budgets`.",
        fix: "Shorten the text."
    );

    public static readonly Rule TooManyAliased = Table.Add(
        "WIV0041",
        "Aliases stand for too many values",
        "with {0} the aliases of this file stand for more than {1} values; write a row once, with several actions, resources or conditions",
        Severity.Error,
        why: "An alias of two characters can stand for a list of thousands. A few lines of them would fill the memory of the build.",
        fix: "Say once what holds for several: a row takes lists of actions, resources and conditions."
    );

    public static readonly Rule TooLongWrittenOut = Table.Add(
        "WIV0042",
        "Too long written out",
        "with this row the catalog has more than {0} characters, its resources and conditions written out; no role takes so much, so name fewer of them",
        Severity.Error,
        why: "A row names its resources and conditions, and the policies spell them out: a name of one letter can stand for a thousand values, in every row anew. "
            + "A role takes ten managed policies of 6,144 characters, see [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).",
        fix: "Name fewer resources or conditions, or fewer values in them."
    );

    public static IReadOnlyList<Rule> All => Table.Rules;
}
