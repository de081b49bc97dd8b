using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Reading;

/// <summary>Reads actions and resources, and those that are left out.</summary>
internal sealed class ImportedElementReader(ImportContext context, TextSource texts)
{
    private const string Everything = "*";

    public ElementList<CheckedAction>? Actions(JsonMember member) => Read(member, Action);

    public ElementList<CheckedResource>? Resources(JsonMember member)
    {
        if (Read(member, Resource) is not { } read)
        {
            return null;
        }

        CheckedResource? all = read.Items.FirstOrDefault(item => item.IsEverything);
        if (all is null || read.IsNot || read.Items.Count == 1)
        {
            return read;
        }

        context.Warn(all.Text.Span, "'*' is every resource", "the rest of the list is left out");
        return read with { Items = [all] };
    }

    /// <summary>Whether it is every resource: <c>*</c>.</summary>
    public static bool IsEverything(Template resource) => resource == Template.Literal(Everything);

    private CheckedAction? Action(string what, JsonValue value, bool isNot)
    {
        if (texts.ReadLiteral(what, value) is not { } action || (isNot && IsAll(action.Value, action.Span, "action")))
        {
            return null;
        }

        if (ActionGrammar.Check(action.Value) is { } wrong)
        {
            context.Problems.Add(ContentRules.MalformedAction.At(action.Span, action.Value, wrong));
            return null;
        }

        return new CheckedAction(action);
    }

    private CheckedResource? Resource(string what, JsonValue value, bool isNot)
    {
        if (texts.Read(what, value) is not { } resource)
        {
            return null;
        }

        string text = TemplateWriter.Write(resource.Template);
        if (TooLong.Check(what, text.Length, Budgets.Arn, resource.Span) is { } tooLong)
        {
            context.Problems.Add(tooLong);
            return null;
        }

        bool isParameter = resource.Template.Parts.Count == 1 && resource.Template.Parts[0].IsParameter;
        if (IsEverything(resource.Template))
        {
            return isNot && IsAll(text, resource.Span, "resource") ? null : Checked(resource);
        }

        if (isParameter || ArnGrammar.CheckResource(text) is not { } wrong)
        {
            return Checked(resource);
        }

        context.Problems.Add(ContentRules.MalformedArn.At(resource.Span, text, wrong));
        return null;
    }

    private bool IsAll(string text, SourceSpan span, string what)
    {
        if (text == Everything)
        {
            context.Refuse(span, $"leaving out every {what} leaves none", $"name the {what}s that are left out");
        }

        return text == Everything;
    }

    private static CheckedResource Checked(PositionedTemplate resource) => new(resource.Text, null, resource.Template);

    private ElementList<T>? Read<T>(JsonMember member, Func<string, JsonValue, bool, T?> read)
        where T : class
    {
        bool isNot = member.Name.Value.StartsWith("Not", StringComparison.Ordinal);
        IReadOnlyList<JsonValue> values = JsonItems.Of(member.Value);
        if (values.Count == 0)
        {
            context.Refuse(
                member.Value.Span,
                $"'{member.Name.Value}' is an empty list",
                "name at least one, or leave the statement out"
            );
            return null;
        }

        string what = $"an item of '{member.Name.Value}'";
        T[] items = values.Select(value => read(what, value, isNot)).OfType<T>().ToArray();
        return items.Length == values.Count ? new ElementList<T>(isNot, items, member.Name.Span) : null;
    }
}
