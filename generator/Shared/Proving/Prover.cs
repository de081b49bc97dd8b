using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>Proves that policies allow nothing that others do not, or finds a request that shows the contrary.</summary>
/// <param name="facts">What is known of AWS.</param>
/// <param name="steps">After how many steps it says that it does not know.</param>
internal sealed class Prover(IAwsFacts facts, long steps = Prover.UsualSteps)
{
    /// <summary>Some seconds of work.</summary>
    public const long UsualSteps = 3_000_000;

    /// <summary>So many statements are passed over in a step.</summary>
    private const int StatementsPerStep = 64;

    /// <summary>Whether everything that the new authority allows was allowed by the old one.</summary>
    /// <param name="old">The old one.</param>
    /// <param name="wider">The new one.</param>
    public ProofAnswer NoWider(Authority old, Authority wider)
    {
        var context = new ProofContext(facts, new ProofBudget(steps));
        return NoWider(old, wider, context) with { Steps = context.Budget.Spent };
    }

    private ProofAnswer NoWider(Authority old, Authority wider, ProofContext context)
    {
        DecidedStatement[] statements = [.. wider.Statements, .. old.Statements];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? gap = null;
        foreach (ActionClass action in ActionClasses.Of(statements, wider.Smallest, facts, context.Budget))
        {
            context.Budget.Spend(1 + (statements.Length / StatementsPerStep));
            var question = new Question(
                old.About(action.Statements, statements.Length - old.Statements.Count()),
                wider.About(action.Statements, 0),
                action.Example
            );
            if (!question.New.MayAllow || !seen.Add(Content(question)) || StatementCover.Holds(question))
            {
                continue;
            }

            var search = new RequestSearch(QuestionCut.Of(question), context);
            if (search.Find() is { } witness)
            {
                // The search and the evaluation must agree. Where they do not, nothing is proved.
                return question.IsShownBy(witness)
                    ? new ProofAnswer(Verdict.No, new PlainWitness(question, facts).Of(witness))
                    : new ProofAnswer(Verdict.Unknown, Reason: "a request was found that evaluation does not confirm");
            }

            gap ??= search.Gap is { } reason ? action.Example + ": " + reason : null;
        }

        gap ??= context.Budget.IsSpent ? "there are too many cases to look at" : null;
        return gap is null ? new ProofAnswer(Verdict.Yes) : new ProofAnswer(Verdict.Unknown, Reason: gap);
    }

    /// <summary>What a question asks, whatever its action.</summary>
    private static string Content(Question question)
    {
        static string Of(Authority authority) =>
            string.Join(
                "\u0005",
                authority.Layers.Select(layer =>
                    string.Join(
                        "\u0004",
                        layer.Select(StatementTexts.Content).Distinct().OrderBy(text => text, StringComparer.Ordinal)
                    )
                )
            );
        return Of(question.New) + "\u0006" + Of(question.Old);
    }
}
