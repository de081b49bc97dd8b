using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>The texts of a template, its functions called where what they give is known or a parameter.</summary>
internal sealed class TemplateTexts(ImportContext context, TemplateParameters parameters) : TextSource(context)
{
    public override bool IsText(JsonObject value) => IntrinsicFunction.NameOf(value) is not null;

    protected override Template? ResolveObject(string what, JsonObject value)
    {
        string function = value.Members[0].Name.Value;
        JsonValue argument = value.Members[0].Value;
        switch (function)
        {
            case IntrinsicFunction.Ref when argument is JsonText name:
                return parameters.Resolve(name.Value, value.Span);
            case IntrinsicFunction.Sub when argument is JsonText text:
                return Substitute(what, text, null);
            case IntrinsicFunction.Sub when argument is JsonArray { Items: { Count: 2 } items } && items[0] is JsonText text:
                return items[1] is JsonObject values ? Substitute(what, text, values) : Mismatch(function, items[1]);
            case IntrinsicFunction.Join
                when argument is JsonArray { Items: { Count: 2 } items } && items[0] is JsonText separator:
                return items[1] is JsonArray list ? Join(what, separator.Value, list) : Mismatch(function, items[1]);
            case IntrinsicFunction.Ref or IntrinsicFunction.Sub or IntrinsicFunction.Join:
                return Mismatch(function, argument);
            default:
                IntrinsicFunction.Refuse(what, function, value.Span, Context);
                return null;
        }
    }

    protected override Template? ResolveText(JsonText text)
    {
        if (SubstitutedName.First(text.Value) is not { } name || name.IndexOf(':') > 0 || name.Length < 2)
        {
            return new TemplateBuilder().Text(text.Value).Build();
        }

        Context.Refuse(
            text.Span,
            $"'${{{name}}}' is filled in only by {IntrinsicFunction.Sub}",
            $"put {IntrinsicFunction.Sub} before the text"
        );
        return null;
    }

    private Template? Join(string what, string separator, JsonArray list)
    {
        var joined = new TemplateBuilder();
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (Read(what, list.Items[i]) is not { } item)
            {
                return null;
            }

            joined.Text(i == 0 ? "" : separator).Add(item.Template);
            if (IsTooLong(what, joined.Length, list.Span))
            {
                return null;
            }
        }

        return joined.Build();
    }

    /// <summary>Fills in <c>${Name}</c>; <c>${!Name}</c> stands for <c>${Name}</c> itself.</summary>
    private Template? Substitute(string what, JsonText text, JsonObject? values)
    {
        var filled = new TemplateBuilder();
        Dictionary<string, Template?> known = new(StringComparer.Ordinal);
        int from = 0;
        while (SubstitutedName.First(text.Value, from) is { } name)
        {
            int start = text.Value.IndexOf("${", from, StringComparison.Ordinal);
            filled.Text(text.Value.Substring(from, start - from));
            from = start + name.Length + 3;
            if (name.StartsWith("!", StringComparison.Ordinal))
            {
                filled.Text("${" + name.Substring(1) + "}");
                continue;
            }

            // What a name stands for is read once, however often it is filled in: it may be a text with names of its own.
            if (!known.TryGetValue(name, out Template? value))
            {
                value = values?.Find(name) is { } member
                    ? Read(what, member.Value)?.Template
                    : parameters.Resolve(name, text.Span);
                known.Add(name, value);
            }

            if (value is null || IsTooLong(what, filled.Add(value).Length, text.Span))
            {
                return null;
            }
        }

        return filled.Text(text.Value.Substring(from)).Build();
    }

    private Template? Mismatch(string function, JsonValue argument)
    {
        Context.Problems.Add(
            DataTypeMismatch.Definition.At(
                argument.Span,
                $"the argument of {function}",
                argument.Kind,
                "of the form that it takes"
            )
        );
        return null;
    }
}
