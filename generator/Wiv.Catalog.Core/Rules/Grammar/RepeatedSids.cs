using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>Finds statements that are named like one before them. An empty Sid names nothing, and case counts.</summary>
internal static class RepeatedSids
{
    public static IEnumerable<(PositionedText Sid, PositionedText First)> Of(PolicyCheck check)
    {
        var firsts = new Dictionary<string, PositionedText>(StringComparer.Ordinal);
        foreach (PositionedText sid in check.Statements.Select(statement => statement.Sid).OfType<PositionedText>())
        {
            if (sid.Value.Length == 0)
            {
                continue;
            }

            if (firsts.TryGetValue(sid.Value, out PositionedText first))
            {
                yield return (sid, first);
            }
            else
            {
                firsts.Add(sid.Value, sid);
            }
        }
    }
}
