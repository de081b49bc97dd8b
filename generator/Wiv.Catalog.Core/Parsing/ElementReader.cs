using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads elements that come in two forms: <c>action</c> names actions, <c>not-action</c> those that are left out of all.</summary>
/// <param name="reader">The row.</param>
/// <param name="what">What the row is, in the words of a message.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class ElementReader(MappingReader reader, string what, List<Problem> problems)
{
    private const string Everything = "*";

    /// <summary>The key that names what is left out of all that <paramref name="key"/> could name.</summary>
    public static string NotKey(string key) => "not-" + key;

    /// <summary>The actions.</summary>
    /// <param name="advice">What to write where there are none; they may be missing without one.</param>
    public ElementDeclaration<PositionedText>? Actions(string? advice) =>
        Read(
            "action",
            advice,
            (action, isNot, _) => isNot && IsEverything(action, isNot) ? null : ActionReader.Read(action, problems)
        );

    /// <summary>The names of resources, or <c>*</c>.</summary>
    /// <param name="advice">What to write where there are none; they may be missing without one.</param>
    public ElementDeclaration<PositionedText>? Resources(string? advice) =>
        Read("resource", advice, (name, isNot, isAlone) => (isNot || !isAlone) && IsEverything(name, isNot) ? null : name);

    private ElementDeclaration<PositionedText>? Read(
        string key,
        string? advice,
        Func<PositionedText, bool, bool, PositionedText?> read
    )
    {
        if (reader.OneOf(key, NotKey(key), advice) is not ({ } found, { } node))
        {
            return null;
        }

        string where = $"'{found}' of {what}";
        bool isNot = found != key;
        IReadOnlyList<YamlNode> nodes = TextListReader.Items(where, node, problems);
        PositionedText[] items = nodes
            .Select(item => TextReader.OneLine(where, item, problems, Budgets.PolicyElement))
            .OfType<PositionedText>()
            .Select(item => read(item, isNot, node is YamlScalar))
            .OfType<PositionedText>()
            .ToArray();
        bool isWhole = items.Length > 0 && items.Length == nodes.Count;
        return new ElementDeclaration<PositionedText>(isNot, new EquatableArray<PositionedText>(items), isWhole, node.Span);
    }

    /// <summary>Whether it is <c>*</c>, which is told: it can neither be left out nor stand in a list of names.</summary>
    private bool IsEverything(PositionedText item, bool isNot)
    {
        if (item.Value != Everything)
        {
            return false;
        }

        (string kind, string advice) = isNot
            ? ("a name that can be left out", "leaving out everything leaves nothing; name what is left out")
            : ("a name in a list", "it means everything, and cannot be in a list");
        problems.Add(FormRules.InvalidValue.At(item.Span, item.Value, kind, advice));
        return true;
    }
}
