using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>Texts of Terraform's JSON, in which <c>${var.name}</c> is filled in and <c>$${aws:username}</c> stands for itself.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/expressions/strings</remarks>
/// <param name="context">Where problems go.</param>
/// <param name="names">What expressions stand for.</param>
/// <param name="hasAmpersands">Whether <c>&amp;{aws:username}</c> is a policy variable, as in policy documents.</param>
internal sealed class TerraformTexts(ImportContext context, TerraformNames names, bool hasAmpersands) : TextSource(context)
{
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

            Template? value =
                sign == '$' ? names.Resolve(inside.Trim(), text.Span) : names.Refuse("%{" + inside + "}", text.Span);
            if (value is null)
            {
                return null;
            }

            template.Add(value);
        }

        return template.Text(rest).Build();
    }
}
