using CsCheck;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Emit.CatalogYaml;
using Wiv.Catalog.Core.Importing;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>Whatever an input looks like, it is read to the end, and gives a catalog without errors or none.</summary>
public sealed class DamagedInputTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "",
        ":",
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        "\\",
        "\\u00",
        "\n",
        " ",
        "null",
        "7",
        "*",
        "${",
        "${x}",
        "${!",
        "!Sub",
        "!If [a]",
        "!Ref ",
        "&a ",
        "*a",
        "- ",
        "{ \"Fn::Join\": [] }",
        "$${",
        "%{if x}",
        "&{",
        "\u2028",
        "\uD800",
        "[]",
        "{}",
        "\"Statement\": 1,"
    );

    [Fact]
    public void A_template_with_a_piece_put_anywhere_is_read() => AssertRead("shop.yaml", CloudFormationTests.Template);

    [Fact]
    public void A_source_of_Terraform_with_a_piece_put_anywhere_is_read() => AssertRead("shop.tf.json", TerraformTests.Source);

    [Fact]
    public void A_plan_with_a_piece_put_anywhere_is_read() =>
        AssertRead(
            "plan.json",
            """
            { "planned_values": { "root_module": { "resources": [
              { "mode": "managed", "type": "aws_iam_role", "name": "a", "values": { "name": "a", "inline_policy": [{ "name": "b", "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}" }],
                "assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\",\"Principal\":{\"Service\":\"ec2.amazonaws.com\"}}]}" } },
              { "mode": "data", "type": "aws_iam_policy_document", "name": "d", "values": { "json": "{\"Statement\":{\"Effect\":\"Deny\",\"NotAction\":\"s3:*\",\"Resource\":\"*\"}}" } }
            ] } } }
            """
        );

    private static void AssertRead(string file, string text)
    {
        int imported = 0;

        Gen.Select(Gen.Double[0, 1], Gen.Int[0, 6], Piece)
            .Sample(
                (where, length, piece) =>
                {
                    int at = (int)(where * text.Length);
                    ImportResult result = Imported.Import(file, text[..at] + piece + text[Math.Min(text.Length, at + length)..]);
                    bool hasErrors = result.Problems.Any(problem => problem.Rule.Severity == Severity.Error);
                    if (result.Catalog is { } catalog)
                    {
                        Interlocked.Increment(ref imported);
                        return !hasErrors && Errors(catalog).Length == 0;
                    }

                    return hasErrors;
                },
                iter: 1_500
            );

        Assert.InRange(imported, 20, 1_499);
    }

    private static string[] Errors(PermissionCatalog catalog) =>
        [
            .. Catalogs
                .Link(CatalogYamlFile.Write(catalog))
                .Problems.Where(problem => problem.Rule.Severity == Severity.Error && problem.Rule.Id != "WIV0301")
                .Select(problem => problem.Message),
        ];
}
