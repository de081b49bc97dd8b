using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>
/// Leaves out of a question the statements that make no difference to its answer: what is allowed now and was seen to be allowed
/// before, and what is about other resources.
/// </summary>
internal static class QuestionCut
{
    public static Question Of(Question question) => WithoutOthers(WithoutCovered(question));

    /// <summary>
    /// Without what an old statement allows as well. That holds where the old policies are one layer, and deny nothing that the
    /// new ones do not.
    /// </summary>
    private static Question WithoutCovered(Question question)
    {
        bool isDeniedStill = question.Old.Denials.All(denial =>
            question.New.Denials.Any(wider => StatementCover.Covers(wider, denial))
        );
        if (question.Old.Layers.Count != 1 || !isDeniedStill)
        {
            return question;
        }

        DecidedStatement[] old = question.Old.Statements.Where(statement => !statement.IsDeny).ToArray();
        return new Question(
            question.Old,
            question.New.Where(statement =>
                statement.IsDeny || !Array.Exists(old, wider => StatementCover.Covers(wider, statement))
            ),
            question.Action
        );
    }

    /// <summary>Without the statements about resources that the smallest layer of what is allowed now is not about.</summary>
    private static Question WithoutOthers(Question question)
    {
        IReadOnlyList<DecidedStatement> smallest = question.New.Smallest;
        if (smallest.Any(statement => statement.Resources is not { IsNot: false }))
        {
            return question;
        }

        TextPattern[] allowed = smallest.SelectMany(StatementTexts.Resources).ToArray();
        return new Question(
            question.Old.Where(statement => MayMeet(statement, allowed)),
            question.New.Where(statement => MayMeet(statement, allowed)),
            question.Action
        );
    }

    private static bool MayMeet(DecidedStatement statement, TextPattern[] allowed) =>
        statement.Resources is not { IsNot: false }
        || StatementTexts.Resources(statement).Any(pattern => Array.Exists(allowed, other => MayMeet(pattern, other)));

    /// <summary>Whether what stands before the first wildcards does not differ.</summary>
    private static bool MayMeet(TextPattern left, TextPattern right)
    {
        for (int i = 0; i < left.Items.Count && i < right.Items.Count; i++)
        {
            if (left.Items[i].Kind != PatternItemKind.Literal || right.Items[i].Kind != PatternItemKind.Literal)
            {
                return true;
            }

            if (left.Items[i].Character != right.Items[i].Character)
            {
                return false;
            }
        }

        return true;
    }
}
