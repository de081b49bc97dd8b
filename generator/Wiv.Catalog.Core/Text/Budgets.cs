using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Text;

/// <summary>
/// How much of everything there may be, so that no input stops a build by its size: IAM's own lengths where IAM has one, and
/// elsewhere more than any policy that IAM takes can need.
/// </summary>
/// <remarks>
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length; policies are
/// counted without white space.
/// </remarks>
internal static class Budgets
{
    /// <summary>IAM: characters of the name of a policy; ours: of every other name that becomes one of C#.</summary>
    public const int Name = 128;

    /// <summary>IAM: characters of the name of a role.</summary>
    public const int RoleName = 64;

    /// <summary>IAM: characters of an ARN.</summary>
    public const int Arn = ArnForm.Longest;

    /// <summary>IAM: characters of a managed policy.</summary>
    public const int Managed = 6144;

    /// <summary>IAM: characters of a trust policy, unless the account has a higher quota.</summary>
    public const int Trust = 2048;

    /// <summary>IAM: characters of a session policy.</summary>
    public const int Session = 2048;

    /// <summary>Organizations: characters of a service control policy or a resource control policy.</summary>
    public const int OfOrganization = 5120;

    /// <summary>IAM: characters of all inline policies of a role together: more than any other identity takes, inline or managed.</summary>
    public const int InlineOfRole = 10240;

    /// <summary>IAM: managed policies of a role, unless the account has a higher quota.</summary>
    public const int ManagedOfRole = 10;

    /// <summary>IAM: characters of all inline policies of a group together.</summary>
    public const int InlineOfGroup = 5120;

    /// <summary>IAM: characters of all inline policies of a user together.</summary>
    public const int InlineOfUser = 2048;

    /// <summary>Ours: characters of a policy of a role, user or group in JSON: three times what IAM takes.</summary>
    public const int IdentityJson = 32 * 1024;

    /// <summary>Ours: characters of any other policy in JSON. The longest that a service of AWS takes has 100 KiB.</summary>
    public const int ResourceJson = 128 * 1024;

    /// <summary>Ours: characters of an action, a Sid or a value of a condition: more than the longest policy of a role has.</summary>
    public const int PolicyElement = 16 * 1024;

    /// <summary>Ours: characters of a reason, a note, a heading or a title.</summary>
    public const int Text = 4096;

    /// <summary>Ours: characters of what a message repeats of an input.</summary>
    public const int Shown = 500;

    /// <summary>Ours: characters of a message: what it says is over long before, and what follows is a list.</summary>
    public const int Message = 4000;

    /// <summary>Ours: characters of a line that is shown: more than the longest policy of IAM.</summary>
    public const int Line = 20_000;

    /// <summary>Ours: characters of all rows of a catalog, with the resources and conditions that they name written out.</summary>
    public const int WrittenOut = 4 * 1024 * 1024;

    /// <summary>Ours: how many of these characters a catalog may have whatever its length.</summary>
    public const int WrittenOutAnyway = 128 * 1024;

    /// <summary>Ours: how many more it may have for each character of its own texts, so that a short file stays cheap to render.</summary>
    public const int WrittenOutTimes = 8;

    /// <summary>Ours: characters of one file.</summary>
    public const int Length = 16 * 1024 * 1024;

    /// <summary>Ours: values of one YAML file, every alias expanded.</summary>
    public const int Values = 200_000;

    /// <summary>Ours: values of one YAML file that stand there by an alias.</summary>
    public const int AliasedValues = 20_000;

    /// <summary>Ours: mappings and lists within one another in YAML.</summary>
    public const int Depth = 32;

    /// <summary>Ours: values within one another in JSON; a policy needs six levels.</summary>
    public const int JsonDepth = 64;

    /// <summary>Ours: syntax errors of one YAML file that are told before reading stops.</summary>
    public const int SyntaxErrors = 25;

    /// <summary>Ours: characters of one YAML file that are read again behind a syntax error, to tell the next.</summary>
    public const int ReadAgain = 2 * 1024 * 1024;

    /// <summary>Ours: steps of comparing what stands in policies with one another in one check; a policy that IAM takes needs fewer.</summary>
    public const long Comparisons = InlineOfRole * InlineOfRole;

    /// <summary>Ours: steps of comparing two states of all catalogs, or the rows of all catalogs with an action.</summary>
    public const long Compared = 32_000_000;

    /// <summary>Ours: steps of proving what the rows of a comparison allow, together.</summary>
    public const long ProofOfRows = 4_000_000;

    /// <summary>Ours: steps of proving what one row allows.</summary>
    public const long ProofOfRow = 400_000;

    /// <summary>Ours: steps of looking for texts of a policy that values of its parameters make the same.</summary>
    public const long AlikeSteps = 4_000_000;

    /// <summary>Ours: pairs of such texts that a policy compares whenever it is given values; with more it is always read again.</summary>
    public const int AlikePairs = 64;

    /// <summary>Ours: lines of the text of one policy in C#, of which a longer policy has longer ones.</summary>
    public const int TextLines = 200;

    /// <summary>Ours: actions that wildcards match and one page or file lists by name.</summary>
    public const long Matches = 20_000;

    /// <summary>Ours: wildcards of one service of which C# lists what they match.</summary>
    public const long DocumentedWildcards = 500;

    /// <summary>Ours: actions that one answer of the command lists.</summary>
    public const long Listed = 200_000;

    /// <summary>Ours: steps of searching for what was probably meant; what is found wrong behind them is told without it.</summary>
    public const long Searches = 15_000_000;

    /// <summary>Ours: findings of one check of policies.</summary>
    public const int Findings = 100_000;

    /// <summary>Ours: findings of one rule in one file that the command shows as text; how many more there are is told.</summary>
    public const int FindingsShown = 50;

    /// <summary>Ours: findings of one rule in one file that the compiler reports, for an editor lists every one.</summary>
    public const int FindingsReported = 200;

    /// <summary>Ours: names that a message lists where any of them could be meant.</summary>
    public const int NamesListed = 10;
}
