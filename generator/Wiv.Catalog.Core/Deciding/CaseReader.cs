using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Deciding;

/// <summary>Reads the members of one case, and notes everything that is wrong with it.</summary>
/// <param name="name">What the file calls it.</param>
/// <param name="problems">Where what is wrong is noted.</param>
internal sealed class CaseReader(string name, List<CaseProblem> problems)
{
    /// <summary>Notes what is wrong, and gives nothing.</summary>
    public void Report(SourceSpan span, string message) =>
        problems.Add(new CaseProblem(span, $"case '{TerminalText.Value(name)}': {message}"));

    /// <summary>The object that a member has to be; <see langword="null"/>, noted, when it is something else.</summary>
    public JsonObject? Object(JsonValue? value, string what)
    {
        if (value is not null and not JsonObject)
        {
            Report(value.Span, $"{what} is an object, not {value.Kind}");
        }

        return value as JsonObject;
    }

    /// <summary>The text that a member has to be; <see langword="null"/> when it is absent, and, noted, when it is something else.</summary>
    public string? Text(JsonObject? parent, string member)
    {
        JsonValue? value = parent?.Find(member)?.Value;
        if (value is not (null or JsonText or JsonLiteral { IsNull: true }))
        {
            Report(value.Span, $"{member} is a string, not {value.Kind}");
        }

        return (value as JsonText)?.Value;
    }

    /// <summary>The items of an array; what stands alone is an array of one, and <c>null</c> is none.</summary>
    public static IReadOnlyList<JsonValue> Items(JsonValue? value) =>
        value switch
        {
            null or JsonLiteral { IsNull: true } => [],
            JsonArray array => array.Items,
            _ => [value],
        };

    /// <summary>Notes every member that nobody reads: a name that is mistyped would change the decision.</summary>
    public void OnlyKnows(JsonObject? parent, string what, params string[] known)
    {
        foreach (JsonMember member in parent?.Members ?? [])
        {
            if (!known.Contains(member.Name.Value))
            {
                Report(
                    member.Name.Span,
                    $"{what} has no '{TerminalText.Value(member.Name.Value)}'; it has {string.Join(", ", known)}"
                );
            }
        }
    }
}
