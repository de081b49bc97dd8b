using Wiv.Catalog.Core.Model;

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
    private static readonly DeploymentSyntax Variable = new("&{", "Terraform");

    /// <summary>What of a text that people read would be replaced; <see langword="null"/> when nothing is.</summary>
    public static DeploymentSyntax? In(string text) => text.Contains(DynamicReference.Text) ? DynamicReference : null;

    /// <summary>The same of a text of a policy, in which a parameter could also be what is resolved.</summary>
    public static DeploymentSyntax? In(Template template)
    {
        string text = template.Render(_ => "resolve:");
        return text.Contains(Variable.Text) ? Variable : In(text);
    }
}
