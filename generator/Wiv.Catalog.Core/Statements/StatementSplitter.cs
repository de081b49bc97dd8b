using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Statements;

/// <summary>Splits a statement that no policy can hold. NotAction and NotResource are kept whole: halves of them leave out less.</summary>
internal sealed class StatementSplitter(StatementSizes sizes)
{
    /// <summary>Statements that together say the same, as few as fit; the statement itself where it fits or nothing can be split.</summary>
    public IEnumerable<Statement> Split(Statement statement)
    {
        if (Fits(statement))
        {
            return [statement];
        }

        int actions = CountOf(statement.Actions);
        int resources = CountOf(statement.Resources);
        // The list whose absence makes the statement shortest is the long one.
        bool byActions =
            actions > 1
            && (resources < 2 || sizes.Of([WithActions(statement, 0, 1)]) <= sizes.Of([WithResources(statement, 0, 1)]));
        return byActions ? Split(statement, actions, WithActions)
            : resources > 1 ? Split(statement, resources, WithResources)
            : [statement];
    }

    /// <summary>Takes as many items as fit each time; one that does not fit by itself is split in its other list.</summary>
    private IEnumerable<Statement> Split(Statement statement, int count, Func<Statement, int, int, Statement> slice)
    {
        for (int start = 0, length; start < count; start += length)
        {
            int from = start;
            length = MostThatFit(items => slice(statement, from, items), count - start);
            foreach (Statement piece in Split(slice(statement, start, length)))
            {
                yield return piece;
            }
        }
    }

    /// <summary>By doubling and bisection, so that what is counted for a piece grows with the piece and not with the rest.</summary>
    private int MostThatFit(Func<int, Statement> ofLength, int count)
    {
        int most = 1;
        int tooMany = 2;
        while (tooMany <= count && Fits(ofLength(tooMany)))
        {
            most = tooMany;
            tooMany = Math.Min(2 * tooMany, count + 1);
        }

        while (most + 1 < tooMany)
        {
            int middle = (most + tooMany) / 2;
            (most, tooMany) = Fits(ofLength(middle)) ? (middle, tooMany) : (most, middle);
        }

        return most;
    }

    private bool Fits(Statement statement) => sizes.Of([statement]) <= Budgets.Managed;

    private static int CountOf<T>(Element<T>? element)
        where T : IEquatable<T> => element is { IsNot: false } ? element.Items.Count : 0;

    private static Statement WithActions(Statement statement, int start, int length) =>
        statement with
        {
            Actions = Slice(statement.Actions, start, length),
        };

    private static Statement WithResources(Statement statement, int start, int length) =>
        statement with
        {
            Resources = Slice(statement.Resources!, start, length),
        };

    private static Element<T> Slice<T>(Element<T> element, int start, int length)
        where T : IEquatable<T> => element with { Items = element.Items.Skip(start).Take(length).ToEquatableArray() };
}
