using System.Text.Json;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Emit.Changes;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Cli.Commands.Diff;

/// <summary>A change. Lines and columns start at one.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Direction">What it means for the customer.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Where">The policy and group.</param>
/// <param name="Subject">What it happened to.</param>
/// <param name="File">The file; left out with its place where there is none.</param>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
/// <param name="Details">What it means, sentence by sentence.</param>
/// <param name="Rule">The id of an accepted finding.</param>
/// <param name="Old">The row, the parameter or the words before.</param>
/// <param name="New">The same after.</param>
/// <param name="Gained">What the row allows in addition.</param>
/// <param name="Lost">What the row no longer allows.</param>
/// <param name="Witness">A request that is allowed now and was not before.</param>
internal sealed record ChangeJson(
    string Catalog,
    string Direction,
    string Kind,
    string Where,
    string Subject,
    string? File,
    int? Line,
    int? Column,
    IEnumerable<string> Details,
    string? Rule = null,
    object? Old = null,
    object? New = null,
    GapJson? Gained = null,
    GapJson? Lost = null,
    WitnessJson? Witness = null
)
{
    public static ChangeJson Of(string catalog, Change change, ShownPaths paths)
    {
        ChangeText text = ChangeText.Of(change);
        SourceSpan? place = text.Span;
        var json = new ChangeJson(
            catalog,
            Word(change.Direction),
            JsonNamingPolicy.CamelCase.ConvertName(change.Kind.ToString()),
            text.Place.ToString(),
            text.Subject.ToString(),
            place is { } span ? paths.Of(span) : null,
            place?.StartLine + 1,
            place?.StartColumn + 1,
            text.Details.Select(detail => detail.ToString())
        );
        return change switch
        {
            RowChange row => json with
            {
                Old = ChangedRowJson.Of(row.Old),
                New = ChangedRowJson.Of(row.New),
                Gained = GapJson.Of(row.Gained),
                Lost = GapJson.Of(row.Lost),
                Witness = row.Witness is { } witness ? WitnessJson.Of(witness) : null,
            },
            TextChange words => json with { Rule = words.RuleId, Old = words.Old, New = words.New },
            ParameterChange parameter => json with
            {
                Old = ParameterJson.Of(parameter.Old),
                New = ParameterJson.Of(parameter.New),
            },
            _ => json,
        };
    }

    /// <summary>A direction as programs read it.</summary>
    public static string Word(Direction direction) =>
        direction switch
        {
            Core.Comparing.Direction.Wider => "wider",
            Core.Comparing.Direction.MayBeWider => "mayBeWider",
            Core.Comparing.Direction.Narrower => "narrower",
            _ => "other",
        };
}
