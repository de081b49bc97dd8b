using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Reading;

/// <summary>Reads the principals of a trust policy.</summary>
internal sealed class ImportedPrincipalReader(ImportContext context, TextSource texts)
{
    private const string Anyone = "*";

    public ElementList<CheckedPrincipal>? Read(JsonMember member)
    {
        bool isNot = member.Name.Value.StartsWith("Not", StringComparison.Ordinal);
        if (member.Value is not JsonObject types || texts.IsText(types))
        {
            return ReadAnyone(member, isNot);
        }

        JsonItems.CheckNames(types, "principal", PrincipalGrammar.Kinds, context);
        if (types.Members.Count == 0)
        {
            context.Refuse(
                types.Span,
                $"'{member.Name.Value}' names nobody",
                "name a principal, such as { \"Service\": \"events.amazonaws.com\" }"
            );
        }

        List<CheckedPrincipal> principals = [];
        bool isWhole = types.Members.Count > 0;
        foreach (JsonMember type in types.Members.Where(type => PrincipalGrammar.Kinds.Contains(type.Name.Value)))
        {
            IReadOnlyList<JsonValue> values = JsonItems.Of(type.Value);
            if (values.Count == 0)
            {
                context.Refuse(type.Value.Span, $"'{type.Name.Value}' is an empty list", "name at least one principal");
            }

            CheckedPrincipal[] read = values.Select(value => ReadOne(type.Name, value)).OfType<CheckedPrincipal>().ToArray();
            isWhole &= values.Count > 0 && read.Length == values.Count;
            principals.AddRange(read);
        }

        return isWhole ? Element(isNot, principals, member) : null;
    }

    private ElementList<CheckedPrincipal>? ReadAnyone(JsonMember member, bool isNot)
    {
        if (texts.ReadLiteral($"'{member.Name.Value}'", member.Value) is not { } text)
        {
            return null;
        }

        if (text.Value != Anyone || isNot)
        {
            context.Refuse(
                text.Span,
                $"'{text}' is not a principal of '{member.Name.Value}'",
                "write its type first, such as { \"AWS\": \"123456789012\" }"
            );
            return null;
        }

        return Element(false, [new CheckedPrincipal(text, text, text.Value)], member);
    }

    private CheckedPrincipal? ReadOne(JsonText type, JsonValue value)
    {
        if (texts.Read($"a principal of '{type.Value}'", value) is not { } read)
        {
            return null;
        }

        string text = TemplateWriter.Write(read.Template);
        if (TooLong.Check($"a principal of '{type.Value}'", text.Length, Budgets.Arn, read.Span) is { } tooLong)
        {
            context.Problems.Add(tooLong);
            return null;
        }

        if (PrincipalGrammar.Check(type.Value, text) is { } wrong)
        {
            context.Problems.Add(ContentRules.MalformedPrincipal.At(read.Span, text, type.Value, wrong));
            return null;
        }

        return new CheckedPrincipal(new PositionedText(type.Value, type.Span), read.Text, read.Text.Value)
        {
            Template = read.Template,
        };
    }

    private static ElementList<CheckedPrincipal> Element(
        bool isNot,
        IReadOnlyList<CheckedPrincipal> principals,
        JsonMember member
    ) => new(isNot, principals, member.Name.Span);
}
