using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Compares reasons, and the findings that are accepted.</summary>
internal static class TextComparer
{
    /// <summary>The words on rows. A row that is added or removed has its words with it, but for what is accepted.</summary>
    public static IEnumerable<TextChange> Compare(RowPair pair)
    {
        Row row = (pair.New ?? pair.Old)!;
        if (pair is { Old: { } old, New: { } @new } && old.Why != @new.Why)
        {
            yield return new TextChange(ChangeKind.ReasonReworded, row.Policy, row, null, old.Why, @new.Why);
        }

        if (pair.New is not null)
        {
            foreach (TextChange change in Compare(row.Policy, row, pair.Old?.Accepted ?? default, pair.New.Accepted))
            {
                yield return change;
            }
        }
    }

    /// <summary>What is accepted of policies as a whole.</summary>
    public static IEnumerable<TextChange> Compare(EquatableArray<Policy> before, EquatableArray<Policy> after) =>
        after.SelectMany(policy =>
            Compare(
                policy.Name,
                null,
                before.FirstOrDefault(old => old.Name == policy.Name)?.Accepted ?? default,
                policy.Accepted
            )
        );

    private static IEnumerable<TextChange> Compare(
        string? policy,
        Row? row,
        EquatableArray<Acceptance> before,
        EquatableArray<Acceptance> after
    )
    {
        foreach (Acceptance acceptance in after)
        {
            string? old = before.FirstOrDefault(other => other.RuleId == acceptance.RuleId)?.Why;
            if (old != acceptance.Why)
            {
                ChangeKind kind = old is null ? ChangeKind.FindingAccepted : ChangeKind.AcceptanceReworded;
                yield return new TextChange(kind, policy, row, acceptance.RuleId, old, acceptance.Why);
            }
        }

        foreach (Acceptance gone in before.Where(old => after.All(acceptance => acceptance.RuleId != old.RuleId)))
        {
            yield return new TextChange(ChangeKind.AcceptanceRemoved, policy, row, gone.RuleId, gone.Why, null);
        }
    }
}
