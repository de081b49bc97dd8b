using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>What a deployment template replaces in a text, and cannot be told to leave alone.</summary>
/// <param name="Text">The start of it.</param>
/// <param name="Language">Whose syntax it is.</param>
/// <remarks>
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html and
/// https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
/// </remarks>
internal sealed record DeploymentSyntax(string Text, string Language)
{
    private static readonly DeploymentSyntax DynamicReference = new("{{resolve:", "CloudFormation");
    private static readonly DeploymentSyntax OpenReference = new("{{", "CloudFormation");
    private static readonly DeploymentSyntax Variable = new("&{", "Terraform");

    /// <summary>
    /// What Unicode writes as another character in its composed form, which Terraform gives every text: marks of letters, signs that
    /// stand for a letter, and compatibility ideographs. The table is ours, since normalization depends on the platform.
    /// </summary>
    /// <remarks>https://www.unicode.org/reports/tr15/ and https://developer.hashicorp.com/terraform/language/expressions/strings</remarks>
    private static readonly (int First, int Last)[] Composed =
    [
        (0x0300, 0x0345),
        (0x0374, 0x0374),
        (0x037E, 0x037E),
        (0x0387, 0x0387),
        (0x0958, 0x095F),
        (0x2000, 0x2001),
        (0x2126, 0x2126),
        (0x212A, 0x212B),
        (0x2329, 0x232A),
        (0x3099, 0x309A),
        (0xF900, 0xFAFF),
        (0xFB1D, 0xFB4E),
        (0x2F800, 0x2FA1F),
    ];

    /// <summary>What of a text that people read would be replaced; <see langword="null"/> when nothing is.</summary>
    public static DeploymentSyntax? In(string text) => text.Contains(DynamicReference.Text) ? DynamicReference : null;

    /// <summary>The same of a text of a policy, in which a parameter could also complete what is resolved.</summary>
    public static DeploymentSyntax? In(Template template)
    {
        string text = template.Render(_ => "x");
        return text.Contains(Variable.Text) ? Variable
            : template.Parameters.Any() && text.Contains(OpenReference.Text) ? OpenReference
            : In(text) ?? ComposedIn(text);
    }

    private static DeploymentSyntax? ComposedIn(string text)
    {
        foreach (CodePoint c in CodePoint.In(text))
        {
            if (Array.Exists(Composed, range => c.Value >= range.First && c.Value <= range.Last))
            {
                return new DeploymentSyntax($"U+{c.Hex}", "Terraform");
            }
        }

        return null;
    }
}
