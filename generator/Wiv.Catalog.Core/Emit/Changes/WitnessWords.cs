using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.Changes;

/// <summary>Says which request a change allows.</summary>
internal static class WitnessWords
{
    /// <summary>The request; nothing where there is none.</summary>
    public static IEnumerable<Phrase> Of(RowChange change)
    {
        if (change.Witness?.Witness is not { } request)
        {
            yield break;
        }

        IEnumerable<Phrase> keys = request
            .Context.Select(key => (Phrase)$"{Phrase.Code(key.Key)} = {Phrase.Code(string.Join(", ", key.Value))}")
            .Concat(
                change.Witness.Parameters.Select(parameter =>
                    (Phrase)$"{Phrase.Code("{" + parameter.Key + "}")} = {Phrase.Code(parameter.Value)}"
                )
            );
        Phrase when = Phrase.Join($" and ", keys);
        Phrase by = change.Row.IsTrust ? $" by {Phrase.Code(request.Principal?.Value ?? "anybody")}" : Phrase.Empty;
        Phrase what =
            $"Allowed now and not before, for example: {Phrase.Code(request.Action)} on {Phrase.Code(request.Resource)}{by}";
        yield return when.Pieces.Count == 0 ? what : $"{what} with {when}";
    }
}
