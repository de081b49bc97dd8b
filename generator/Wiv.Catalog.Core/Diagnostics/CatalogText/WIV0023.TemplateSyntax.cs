namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0023: syntax of a deployment template.</summary>
internal static class TemplateSyntax
{
    public static readonly Rule Rule = new(
        "WIV0023",
        "Syntax of a deployment template",
        "'{0}' contains '{1}', which {2} replaces when the role is deployed; write it differently",
        Severity.Error,
        new RuleHelp(
            Why: "CloudFormation replaces `{{resolve:...}}` in every text of a template with a [value from Systems Manager or Secrets Manager](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html), and Terraform reads `&{` in a policy document as [`${`](https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document). Terraform also writes every text in Unicode's composed form, where a letter and its mark are one character. None of this can be escaped, so the deployed policy would differ from the catalog.",
            Fix: "Leave the braces out, and write the composed character. A policy variable is written `${aws:username}`, a parameter `{Name}`.",
            Bad: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: "*"
                    why: "Read the orders of {{resolve:ssm:/shop}}"
            """,
            Good: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: "*"
                    why: Read the orders of the shop
            """
        )
    );
}
