using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.Changes;

/// <summary>A change in words.</summary>
/// <param name="Place">Where it is: the policy and the group, or what else.</param>
/// <param name="What">What happened, in a word or two.</param>
/// <param name="Subject">What it happened to.</param>
/// <param name="Details">What that means, sentence by sentence.</param>
/// <param name="Why">The reason that the catalog gives; empty where it has none.</param>
/// <param name="Span">Where it stands; absent when that is not known.</param>
internal sealed record ChangeText(
    Phrase Place,
    string What,
    Phrase Subject,
    IReadOnlyList<Phrase> Details,
    string Why,
    SourceSpan? Span
)
{
    public static ChangeText Of(Change change) =>
        change switch
        {
            RowChange row => OfRow(row),
            TextChange text => OfText(text),
            _ => OfParameter((ParameterChange)change),
        };

    private static ChangeText OfRow(RowChange change)
    {
        return new(
            RowChangeWords.Place(change.Row),
            change.Row.IsDeny ? DenyWord(change.Kind) : Word(change.Kind),
            RowChangeWords.Title(change),
            RowChangeWords.Details(change).ToArray(),
            change.Row.Why,
            change.Row.Span
        );
    }

    private static ChangeText OfText(TextChange change)
    {
        Phrase finding = change.RuleId is { } id ? $"{Phrase.Text(id)}, {Phrase.Text(TitleOf(id))}: " : Phrase.Empty;
        Phrase detail =
            change.Old is null ? Quote(change.New!)
            : change.New is null ? Quote(change.Old)
            : $"{Quote(change.Old)} is now {Quote(change.New)}";
        return new(
            change.Row is { } row ? RowChangeWords.Place(row) : Phrase.Text(change.Policy ?? ""),
            Word(change.Kind),
            change.Row is { } named ? StatementWords.All(named.Statement) : $"the policy as a whole",
            [$"{finding}{detail}"],
            "",
            change.Row?.Span
        );

        static Phrase Quote(string text) => $"“{Phrase.Text(text)}”";
    }

    private static ChangeText OfParameter(ParameterChange change)
    {
        static Phrase Takes(Parameter parameter)
        {
            Phrase type = Phrase.Text(ParameterTypes.NameOf(parameter.Type));
            Phrase whole = parameter.Matches is { } pattern ? $"{type} that matches {Phrase.Code(pattern)}" : type;
            return ParameterWords.Of(parameter.Details) is { Length: > 0 } details ? $"{whole}, {Phrase.Text(details)}" : whole;
        }

        Phrase detail =
            change.Old is null ? Phrase.Of($"The customer gives one more value: {Takes(change.New!)}")
            : change.New is null ? Phrase.Of($"The customer no longer gives it")
            : $"It was {Takes(change.Old)} and is now {Takes(change.New)}";
        return new(
            $"values that the customer gives",
            Word(change.Kind),
            Phrase.Code(change.Parameter.Name),
            change.Direction is Direction.Wider or Direction.MayBeWider
                ? [detail, $"Values that were refused before may now be given, and let more in"]
                : [detail],
            change.Parameter.Why,
            null
        );
    }

    private static string TitleOf(string id) => RuleCatalog.All.FirstOrDefault(rule => rule.Id == id)?.Title ?? "";

    /// <summary>To deny more is to be narrower, which the words of other rows would say the wrong way round.</summary>
    private static string DenyWord(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Widened => "Denies less",
            ChangeKind.Narrowed => "Denies more",
            _ => Word(kind),
        };

    private static string Word(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.ReasonReworded => "Reason reworded",
            ChangeKind.FindingAccepted => "Accepted finding",
            ChangeKind.AcceptanceReworded => "Reason reworded of an accepted finding",
            ChangeKind.AcceptanceRemoved => "Finding no longer accepted",
            _ => kind.ToString(),
        };
}
