using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Rules.Grammar;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Reading;

/// <summary>How an input writes texts, and the parameters in them.</summary>
/// <param name="context">Where problems go.</param>
internal abstract class TextSource(ImportContext context)
{
    protected ImportContext Context { get; } = context;

    /// <summary>Whether the policy that is read has policy variables: they came with the version 2012-10-17.</summary>
    public bool KnowsVariables { get; set; } = true;

    /// <summary>The text of a value, or <see langword="null"/> after telling why it has no place in a catalog.</summary>
    /// <param name="what">What it is, in the words of a message.</param>
    /// <param name="value">The value; a number or boolean stands for its text.</param>
    public PositionedTemplate? Read(string what, JsonValue value)
    {
        if (value is JsonText text && IsTooLong(what, text.Value.Length, value.Span))
        {
            return null;
        }

        if (Resolve(what, value) is not { } template)
        {
            return null;
        }

        if (TemplateWriter.WhyNot(template) is { } wrong)
        {
            Context.Refuse(value.Span, $"{what} holds {wrong}", "write a text without it");
            return null;
        }

        if (!KnowsVariables && template.Parts.Any(part => !part.IsParameter && part.Text.Contains("${")))
        {
            Context.Refuse(
                value.Span,
                $"'{template}' is plain text in the policy's version, but would be a policy variable in a catalog",
                "write version 2012-10-17 if you mean a variable"
            );
            return null;
        }

        return new PositionedTemplate(template, value.Span);
    }

    /// <summary>A text without parameters, or <see langword="null"/> after telling that it is none.</summary>
    public PositionedText? ReadLiteral(string what, JsonValue value)
    {
        if (Read(what, value) is not { } text)
        {
            return null;
        }

        if (text.Template.Parameters.FirstOrDefault() is not { } parameter)
        {
            return new PositionedText(text.Template.ToString(), text.Span);
        }

        Context.Refuse(
            value.Span,
            $"{what} holds the parameter '{parameter}'",
            "a catalog has parameters only in ARNs, principals and condition values"
        );
        return null;
    }

    /// <summary>Whether a text is longer than any of a catalog, which is told.</summary>
    protected bool IsTooLong(string what, long length, SourceSpan span)
    {
        Problem? tooLong = TooLong.Check(what, length, Budgets.PolicyElement, span);
        Context.Problems.AddRange(tooLong is null ? [] : [tooLong]);
        return tooLong is not null;
    }

    /// <summary>Whether an object of that form is a text.</summary>
    public virtual bool IsText(JsonObject value) => false;

    /// <summary>The text of an object that <see cref="IsText"/> is true of.</summary>
    protected virtual Template? ResolveObject(string what, JsonObject value) => throw new InvalidOperationException(what);

    /// <summary>The parts of a text.</summary>
    protected abstract Template? ResolveText(JsonText text);

    private Template? Resolve(string what, JsonValue value)
    {
        switch (value)
        {
            case JsonText text:
                return ResolveText(text);
            case JsonLiteral { IsNull: false } literal:
                return Template.Literal(literal.Text);
            case JsonObject stand when IsText(stand):
                return ResolveObject(what, stand);
            default:
                Context.Problems.Add(DataTypeMismatch.Definition.At(value.Span, what, value.Kind, "a string"));
                return null;
        }
    }
}
