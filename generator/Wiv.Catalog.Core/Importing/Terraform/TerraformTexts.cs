using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>Texts of Terraform's JSON, in which <c>${var.name}</c> is filled in and <c>$${aws:username}</c> stands for itself.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/expressions/strings</remarks>
/// <param name="context">Where problems go.</param>
/// <param name="names">What expressions stand for.</param>
/// <param name="hasAmpersands">Whether <c>&amp;{aws:username}</c> is a policy variable, as in policy documents.</param>
internal sealed class TerraformTexts(ImportContext context, TerraformNames names, bool hasAmpersands) : TextSource(context)
{
    /// <summary>The local values that are being read, or were; one that needs itself is none.</summary>
    private readonly Dictionary<string, Template?> _locals = new(StringComparer.Ordinal);

    private int _depth;

    protected override Template? ResolveText(JsonText text)
    {
        var template = new TemplateBuilder();
        string rest = text.Value;
        while (rest.IndexOf('{') is >= 0 and var brace)
        {
            char sign = brace > 0 ? rest[brace - 1] : ' ';
            int end = rest.IndexOf('}', brace);
            bool isEscaped = brace > 1 && sign is '$' or '%' && rest[brace - 2] == sign;
            if (end < 0 || !(sign is '$' or '%' || (sign == '&' && hasAmpersands)))
            {
                template.Text(rest.Substring(0, brace + 1));
                rest = rest.Substring(brace + 1);
                continue;
            }

            string inside = rest.Substring(brace + 1, end - brace - 1);
            template.Text(rest.Substring(0, brace - (isEscaped ? 2 : 1)));
            rest = rest.Substring(end + 1);
            if (isEscaped || sign == '&')
            {
                template.Text((sign == '%' ? "%{" : "${") + inside + "}");
                continue;
            }

            Template? value = sign == '$' ? Resolve(inside.Trim(), text.Span) : names.Refuse("%{" + inside + "}", text.Span);
            if (value is null)
            {
                return null;
            }

            template.Add(value);
        }

        return IsTooLong("a text", template.Text(rest).Length, text.Span) ? null : template.Build();
    }

    /// <summary>What an expression stands for; a local value is what is written there.</summary>
    private Template? Resolve(string expression, SourceSpan span)
    {
        if (names.Local(expression) is not { } written)
        {
            return names.Resolve(expression, span);
        }

        if (!_locals.TryGetValue(expression, out Template? known))
        {
            _locals[expression] = null;
            _depth++;
            known = _locals[expression] = _depth > Budgets.Depth ? null : ResolveText(new JsonText(written, span));
            _depth--;
        }

        return known ?? names.Refuse(expression, span);
    }
}
