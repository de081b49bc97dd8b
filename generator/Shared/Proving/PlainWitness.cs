using Wiv.Catalog.Deciding;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Proving;

/// <summary>
/// Finds for a witness a resource that its action has by AWS's reference, so that it is a request that somebody could make. What
/// was found first may be on an ARN that nothing has.
/// </summary>
/// <param name="question">The question that the witness answers.</param>
/// <param name="facts">What is known of AWS.</param>
internal sealed class PlainWitness(Question question, IAwsFacts facts)
{
    /// <summary>The account of AWS's own examples.</summary>
    public const string ExampleAccount = "111122223333";

    private const long StepsPerFormat = 20_000;

    private const int MostFormats = 64;

    private const int MostAccounts = 4;

    /// <summary>The witness on the plainest resource that it can be on.</summary>
    public DecidedRequest Of(DecidedRequest witness)
    {
        // The shortest is what most know: arn:aws:s3:::bucket/key before that of an access point.
        string[] known = facts
            .ResourcesOf(question.Action)
            .OrderBy(format => format.Length)
            .ThenBy(format => format, StringComparer.Ordinal)
            .Take(MostFormats)
            .ToArray();
        ResourceFormat[] formats = Accounts(witness).SelectMany(account => ResourceFormat.Of(known, account)).ToArray();
        return formats.Select(format => On(witness, format.Example)).FirstOrDefault(question.IsShownBy)
            ?? formats
                .SelectMany(format => format.Patterns)
                .SelectMany(pattern => Resources(witness, pattern))
                .Select(resource => On(witness, resource))
                .FirstOrDefault(question.IsShownBy)
            ?? witness;
    }

    /// <summary>The accounts that stand in what the policies say of resources, and AWS's own example.</summary>
    private IEnumerable<string> Accounts(DecidedRequest witness) =>
        Patterns(witness)
            .Select(pattern => ArnForm.Split(pattern.Text))
            .Where(fields => fields.Length == ArnForm.Fields)
            .Select(fields => fields[ArnForm.Account])
            .Where(Characters.IsAccountId)
            .Append(ExampleAccount)
            .Distinct(StringComparer.Ordinal)
            .Take(MostAccounts);

    private TextPattern[] Patterns(DecidedRequest witness) =>
        question.Resources.Select(pattern => pattern.Filled(witness.Single)).OfType<TextPattern>().ToArray();

    /// <summary>Resources of a format, one for each set of patterns that can take them.</summary>
    private IEnumerable<string> Resources(DecidedRequest witness, TextPattern format)
    {
        TextPattern[] patterns = Patterns(witness);
        char other = FreshCharacters.Of(patterns.Append(format), [], 1)[0];
        return TextClasses.Of(patterns, [format], other, null, new ProofBudget(StepsPerFormat)).Select(found => found.Example);
    }

    private static DecidedRequest On(DecidedRequest witness, string resource) =>
        new(witness.Action, resource, witness.Principal, witness.Context);
}
