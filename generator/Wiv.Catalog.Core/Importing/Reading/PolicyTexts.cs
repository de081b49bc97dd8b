using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;

namespace Wiv.Catalog.Core.Importing.Reading;

/// <summary>
/// The texts of a policy's JSON. A <c>${Name}</c> without a colon is no policy variable but a place that is filled later, as
/// the policies are rendered: a parameter.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html</remarks>
internal sealed class PolicyTexts(ImportContext context) : TextSource(context)
{
    protected override Template ResolveText(JsonText text) => Resolve(text.Value);

    private static Template Resolve(string text)
    {
        var template = new TemplateBuilder();
        int from = 0;
        int at;
        while ((at = text.IndexOf("${", from, StringComparison.Ordinal)) >= 0 && text.IndexOf('}', at) is > 0 and var end)
        {
            string name = text.Substring(at + 2, end - at - 2);
            template.Text(text.Substring(from, at - from));
            _ = NameReader.IsName(name) ? template.Parameter(name) : template.Text(text.Substring(at, end + 1 - at));
            from = end + 1;
        }

        return template.Text(text.Substring(from)).Build();
    }
}
