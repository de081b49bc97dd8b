using System.Globalization;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0040: text too long.</summary>
internal static class TooLong
{
    public static readonly Rule Rule = new(
        "WIV0040",
        "Text too long",
        "{0} has {1} characters, and {2} is the most; {3}",
        Severity.Error,
        new RuleHelp(
            Why: "IAM takes names of policies up to 128 characters and ARNs up to 2,048, see [the quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length). "
                + "Other texts end up in code, docs and templates, where nobody reads thousands of characters. Every such limit stands in one place, `Budgets`.",
            Fix: "Shorten the text.",
            Bad: $$"""
            catalog: Shop
            resources:
              Bucket:
                arn: arn:aws:s3:::{{new string('x', Budgets.Arn)}}
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: Bucket
                    why: Read the orders
            """,
            Good: """
            catalog: Shop
            resources:
              Bucket:
                arn: arn:aws:s3:::shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: Bucket
                    why: Read the orders
            """
        )
    );

    /// <summary>The problem of a text; <see langword="null"/> when it is short enough.</summary>
    /// <param name="what">What the text is.</param>
    /// <param name="length">How many characters it has.</param>
    /// <param name="most">How many it may have.</param>
    /// <param name="span">Where it stands.</param>
    public static Problem? Check(string what, long length, int most, SourceSpan span) =>
        length <= most ? null : Rule.At(span, what, Number(length), Number(most), "shorten it");

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
