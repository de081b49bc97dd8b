using System.Globalization;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0042: too long, with everything that is named written out.</summary>
internal static class TooLongWrittenOut
{
    public static readonly Rule Rule = new(
        "WIV0042",
        "Too long written out",
        "with this row the catalog has more than {0} characters, its resources and conditions written out; no role takes so much, so name fewer of them",
        Severity.Error,
        new RuleHelp(
            Why: "A row names its resources and conditions, and the policies spell them out: a name of one letter can stand for a thousand values, in every row anew. "
                + "A role takes ten managed policies of 6,144 characters, see [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).",
            Fix: "Name fewer resources or conditions, or fewer values in them.",
            Bad: $$"""
            catalog: Shop
            conditions:
              Known: { StringEquals: { aws:PrincipalArn: [&v {{new string('x', Budgets.PolicyElement)}}, {{Aliases}}] } }
            policies:
              ShopPolicy:
                permissions:
                  - { action: s3:GetObject, resource: "*", condition: Known, why: Read the orders }
                  - { action: s3:PutObject, resource: "*", condition: Known, why: Write the orders }
                  - { action: s3:ListBucket, resource: "*", condition: Known, why: Find the orders }
                  - { action: s3:DeleteObject, resource: "*", condition: Known, why: Delete the orders }
                  - { action: s3:GetObjectTagging, resource: "*", condition: Known, why: Sort the orders }
            """,
            Good: """
            catalog: Shop
            conditions:
              Known: { StringEquals: { aws:PrincipalArn: "arn:aws:iam::123456789012:role/Shop" } }
            policies:
              ShopPolicy:
                permissions:
                  - { action: s3:GetObject, resource: "*", condition: Known, why: Read the orders }
            """
        )
    );

    public static Problem At(SourceSpan span, long most) => Rule.At(span, most.ToString("N0", CultureInfo.InvariantCulture));

    private static string Aliases => string.Join(", ", Enumerable.Repeat("*v", 63));
}
