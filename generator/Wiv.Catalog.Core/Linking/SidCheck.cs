using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Linking;

/// <summary>Tells two rows of one policy that have the same Sid, of which the policy document takes one.</summary>
internal static class SidCheck
{
    public static void Check(IEnumerable<StatementDeclaration> rows, List<Problem> problems)
    {
        Dictionary<string, PositionedText> first = new(StringComparer.Ordinal);
        foreach (PositionedText sid in rows.Select(row => row.Sid).OfType<PositionedText>())
        {
            if (first.TryGetValue(sid.Value, out PositionedText earlier))
            {
                problems.Add(ContentRules.DuplicateName.At(sid.Span, "the Sid", sid.Value, Places.Of(earlier.Span, sid.Span)));
            }
            else
            {
                first.Add(sid.Value, sid);
            }
        }
    }
}
