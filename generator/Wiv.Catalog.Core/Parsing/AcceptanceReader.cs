using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads <c>accept</c>: a mapping from the ids of rules to the reasons why their findings are right here.</summary>
internal static class AcceptanceReader
{
    public const string Key = "accept";

    public static EquatableArray<AcceptanceDeclaration> Read(MappingReader reader, string what, List<Problem> problems)
    {
        string where = $"'{Key}' of {what}";
        YamlMapping? mapping = NodeReader.Expect<YamlMapping>(
            where,
            reader.Node(Key),
            "a mapping from rules to reasons",
            problems
        );
        if (mapping is null)
        {
            return default;
        }

        MappingReader.ReportRepeatedKeys(mapping, where, problems);
        return mapping
            .Entries.Select(entry => Read(entry.Key, entry.Value, what, problems))
            .OfType<AcceptanceDeclaration>()
            .ToEquatableArray();
    }

    private static AcceptanceDeclaration? Read(YamlScalar id, YamlNode why, string what, List<Problem> problems)
    {
        if (!IsAcceptable(id.Value))
        {
            const string Advice = "write the id of a finding about AWS, security or reasons, such as WIV0240";
            problems.Add(FormRules.InvalidValue.At(id.Span, id.Value, "a rule whose findings can be accepted", Advice));
            return null;
        }

        string acceptance = $"the acceptance of {id.Value} by {what}";
        if (why is YamlScalar scalar && ReasonReader.IsStandIn(scalar))
        {
            problems.Add(ContentRules.MissingReason.At(why.Span, acceptance, MissingReason.OfAcceptance));
            return null;
        }

        return TextReader.OneLine(acceptance, why, problems) is { } reason
            ? new AcceptanceDeclaration(new PositionedText(id.Value, id.Span), reason.Value)
            : null;
    }

    /// <summary>Advice can be accepted; a text that cannot be read or a reason that is not there cannot.</summary>
    private static bool IsAcceptable(string id) =>
        id.Length == 7
        && id.Substring(0, 5) is "WIV01" or "WIV02" or "WIV03"
        && id.Substring(5).All(Characters.IsDigit)
        && id != ContentRules.MissingReason.Id;
}
