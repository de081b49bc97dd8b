using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>The statements of documents that are joined: one with a Sid takes the place of an earlier one with the same Sid.</summary>
/// <param name="context">Where problems go.</param>
/// <param name="work">How many statements may be joined.</param>
internal sealed class JoinedStatements(ImportContext context, Work work)
{
    private readonly List<JsonValue> _all = [];
    private readonly Dictionary<string, int> _bySid = new(StringComparer.Ordinal);

    /// <summary>The statements, in order.</summary>
    public JsonValue[] All => [.. _all];

    /// <summary>Adds the statements of a source, whose Sids no other source has.</summary>
    public void AddSource(JsonObject document) => Add(document, isOverride: false);

    /// <summary>Adds the statements of a document that takes the place of earlier ones.</summary>
    public void AddOverride(JsonObject document) => Add(document, isOverride: true);

    private void Add(JsonObject document, bool isOverride)
    {
        HashSet<string> own = new(StringComparer.Ordinal);
        foreach (JsonValue statement in JsonItems.Of(document.Find("Statement")?.Value))
        {
            if (!work.Spend(1))
            {
                return;
            }

            string sid = ((statement as JsonObject)?.Find("Sid")?.Value as JsonText)?.Value ?? "";
            if (sid.IndexOf("${", StringComparison.Ordinal) >= 0)
            {
                context.Refuse(
                    statement.Span,
                    $"only Terraform knows which statements the Sid '{sid}' replaces",
                    TerraformAdvice.ShowPlan
                );
            }

            if (sid.Length == 0 || !_bySid.TryGetValue(sid, out int at))
            {
                at = _all.Count;
                _all.Add(statement);
                if (sid.Length > 0)
                {
                    _bySid.Add(sid, at);
                }
            }
            else if (isOverride && !own.Contains(sid))
            {
                _all[at] = statement;
            }
            else
            {
                context.Refuse(
                    statement.Span,
                    $"two of the joined documents have the Sid '{sid}', which Terraform refuses",
                    "give one of the statements another sid"
                );
            }

            own.Add(sid);
        }
    }
}
