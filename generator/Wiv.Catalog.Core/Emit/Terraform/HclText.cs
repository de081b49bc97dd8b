using System.Globalization;
using System.Text;

namespace Wiv.Catalog.Core.Emit.Terraform;

/// <summary>Writes texts in Terraform's quotes: https://developer.hashicorp.com/terraform/language/expressions/strings</summary>
internal static class HclText
{
    public static string Of(string text) => Quoted(Inside(text).Replace("${", "$${"));

    /// <summary>A text of a policy document, where <c>&amp;{aws:username}</c> is what IAM has as <c>${aws:username}</c>.</summary>
    /// <remarks>https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document</remarks>
    public static string OfPolicy(string text) => Inside(text).Replace("${", "&{");

    public static string Quoted(string inside) => $"\"{inside}\"";

    private static string Inside(string text)
    {
        var inside = new StringBuilder();
        foreach (char c in text)
        {
            inside.Append(
                c is '"' or '\\' ? $"\\{c}"
                : char.IsControl(c) ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)
                : c.ToString()
            );
        }

        return inside.Replace("%{", "%%{").ToString();
    }
}
