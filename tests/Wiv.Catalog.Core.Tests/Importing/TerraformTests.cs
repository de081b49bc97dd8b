using System.Text.Json;
using Wiv.Catalog.Core.Importing;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Statements;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>The roles and policies of a plan, or of Terraform's own JSON, become a catalog.</summary>
public sealed class TerraformTests
{
    private const string Policy =
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::shop" }] }""";

    private const string Trust =
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "ec2.amazonaws.com" } }] }""";

    internal const string Source = """
        {
          "variable": { "account_id": { "type": "string", "description": "Of the shop" }, "external_id": {}, "names": { "type": "list(string)" } },
          "data": { "aws_iam_policy_document": {
            "trust": { "statement": [{
              "actions": ["sts:AssumeRole"],
              "principals": [{ "type": "AWS", "identifiers": ["arn:aws:iam::${var.account_id}:root"] }, { "type": "Service", "identifiers": ["ec2.amazonaws.com"] }],
              "condition": [{ "test": "StringEquals", "variable": "sts:ExternalId", "values": ["${var.external_id}"] }]
            }] },
            "orders": { "statement": {
              "sid": "Orders", "effect": "Deny", "not_actions": ["s3:Get*"],
              "resources": ["arn:aws:s3:::shop/&{aws:username}/$${aws:userid}/*"]
            } }
          } },
          "resource": {
            "aws_iam_role": { "shop": { "name": "shop", "assume_role_policy": "${data.aws_iam_policy_document.trust.json}" } },
            "aws_iam_policy": { "shop": { "name": "Shop", "policy": "${jsonencode({\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:Get*\", \"Resource\": \"arn:aws:s3:::shop-${var.account_id}\"}]})}" } }
          }
        }
        """;

    [Fact]
    public void A_plan_gives_its_policies_and_its_trust()
    {
        ImportResult result = Imported.Import(
            "plan.json",
            Plan(
                Resource("aws_iam_policy", "shop", "policy", Policy),
                Resource("aws_iam_role", "role", "assume_role_policy", Trust)
            )
        );
        Assert.Contains("WIV9011: 'shop' is attached to no role, user or group", Assert.Single(Imported.Lines(result)));
        PermissionCatalog catalog = Imported.Catalog(result);

        Assert.Equal(["shop"], catalog.Policies.Select(policy => policy.Name));
        Assert.Equal(Meaning.Of(Policy), Meaning.Of(PolicyJsonFile.Write(catalog.Policies[0])));
        Assert.Equal(Meaning.Of(Trust), Meaning.Of(PolicyJsonFile.Write(catalog.Trust)));
    }

    [Fact]
    public void A_mistake_in_the_text_of_a_policy_is_told_at_its_place()
    {
        string plan = Plan(Resource("aws_iam_policy", "shop", "policy", Policy.Replace("s3:Get*", "s3-Get")));

        string line = Assert.Single(Imported.Lines(Imported.Import("plan.json", plan)));

        int at = plan.IndexOf("\\u0022s3-Get", StringComparison.Ordinal);
        Assert.StartsWith($"(1,{at + 1}): WIV0010: 's3-Get' is not an IAM action", line);
    }

    [Fact]
    public void A_policy_that_the_plan_does_not_know_yet_is_refused() =>
        Assert.Contains(
            "the policy of 'shop' is not in the plan",
            Assert.Single(
                Imported.Lines(
                    Imported.Import(
                        "plan.json",
                        Plan("""{ "mode": "managed", "type": "aws_iam_policy", "name": "shop", "values": { "name": "shop" } }""")
                    )
                )
            )
        );

    [Fact]
    public void A_document_counts_once_with_the_policy_that_has_it()
    {
        string document =
            $$"""{ "mode": "data", "type": "aws_iam_policy_document", "name": "same", "values": { "json": {{JsonSerializer.Serialize(Policy)}} } }""";

        PermissionCatalog both = Imported.Catalog(
            Imported.Import("plan.json", Plan(document, Resource("aws_iam_policy", "shop", "policy", Policy)))
        );
        PermissionCatalog alone = Imported.Catalog(Imported.Import("plan.json", Plan(document)));

        Assert.Equal(["shop"], both.Policies.Select(policy => policy.Name));
        Assert.Equal(["same"], alone.Policies.Select(policy => policy.Name));
    }

    [Fact]
    public void Changes_are_read_where_a_plan_has_nothing_else() =>
        Assert.Contains(
            "action: s3:Get*\n",
            Imported.Yaml(
                $$"""{ "resource_changes": [{ "mode": "managed", "type": "aws_iam_policy", "name": "shop", "change": { "after": { "policy": {{JsonSerializer.Serialize(Policy)}} } } }] }""",
                "plan.json"
            )
        );

    [Fact]
    public void Variables_of_the_source_are_parameters()
    {
        ImportResult result = Imported.Import("shop.tf.json", Source);
        Assert.Equal(
            ["'orders' is attached to no role, user or group", "'Shop' is attached to no role, user or group"],
            Imported.Lines(result).Select(line => line.Split(": ")[2].Split(';')[0])
        );
        PermissionCatalog catalog = Imported.Catalog(result);

        Assert.Equal(
            [
                new Parameter("AccountId", ParameterType.AccountId, null, "Of the shop"),
                new Parameter("ExternalId", ParameterType.ExternalId, null, ""),
            ],
            catalog.Parameters
        );
        Assert.Equal(["Shop", "orders"], catalog.Policies.Select(policy => policy.Name));
        Assert.Equal(
            Meaning.Of(
                """{ "Statement": { "Sid": "Orders", "Effect": "Deny", "NotAction": "s3:Get*", "Resource": "arn:aws:s3:::shop/${aws:username}/${aws:userid}/*" } }"""
            ),
            Meaning.Of(PolicyJsonFile.Write(catalog.Policies[1]))
        );
        Assert.Equal(
            Meaning.Of(
                """
                { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "${ExternalId}" } },
                  "Principal": { "AWS": "arn:aws:iam::${AccountId}:root", "Service": "ec2.amazonaws.com" } } }
                """
            ),
            Meaning.Of(PolicyJsonFile.Write(catalog.Trust))
        );
    }

    [Theory]
    [InlineData(""" "name": "shop" """, "arn:aws:s3:::shop-x")]
    [InlineData(""" "name": "${local.of}-${var.stage}", "of": "our" """, "arn:aws:s3:::our-{Stage}-x")]
    [InlineData(""" "name": "${local.name}" """, null)]
    [InlineData(""" "name": "${local.other}", "other": "${upper(var.stage)}" """, null)]
    public void A_local_value_is_what_is_written_there(string locals, string? arn)
    {
        ImportResult result = Imported.Import(
            "shop.tf.json",
            $$$"""
            { "locals": { {{{locals}}} },
              "data": { "aws_iam_policy_document": { "p": { "statement": { "actions": ["s3:GetObject"], "resources": ["arn:aws:s3:::${local.name}-x"] } } } } }
            """
        );

        Assert.Equal(arn, result.Catalog is { } catalog ? TemplateWriter.Write(catalog.Resources[0].Arn) : null);
        Assert.Equal(arn is null, Imported.Lines(result).Any(line => line.Contains("'local.name' is known only on deployment")));
    }

    [Fact]
    public void Local_values_that_double_come_to_an_end()
    {
        string locals = string.Join(
            ", ",
            Enumerable.Range(1, 60).Select(i => $"\"l{i}\": \"${{local.l{i - 1}}}${{local.l{i - 1}}}\"")
        );
        ImportResult result = Imported.Import(
            "shop.tf.json",
            $$"""{ "locals": { "l0": "ab", {{locals}} }, "data": { "aws_iam_policy_document": { "p": { "statement": { "actions": ["s3:GetObject"], "resources": ["arn:aws:s3:::${local.l60}"] } } } } }"""
        );

        Assert.Null(result.Catalog);
    }

    [Theory]
    [InlineData("shop-${var.account_id}", "shop-${local.name}", "(16,", "'local.name' is known only on deployment")]
    [InlineData("shop-${var.account_id}", "shop-${var.names}", "(16,", "'var.names' is a list(string)")]
    [InlineData(
        "shop-${var.account_id}",
        "shop-${upper(var.account_id)}",
        "(16,",
        "'upper(var.account_id)' is known only on deployment"
    )]
    [InlineData(
        "aws_iam_policy_document.trust.json",
        "aws_iam_policy_document.other.json",
        "(15,",
        "the policy document 'other' is not in the file"
    )]
    [InlineData("\"not_actions\"", "\"not_action\"", "(10,", "did you mean 'not_actions'?")]
    public void An_expression_that_only_the_deployment_knows_is_refused(string text, string other, string place, string message)
    {
        ImportResult result = Imported.Import("shop.tf.json", Source.Replace(text, other));

        Assert.Null(result.Catalog);
        Assert.Contains(Imported.Lines(result), line => line.StartsWith(place) && line.Contains(message));
    }

    private static string Resource(string type, string name, string attribute, string policy) =>
        $$"""{ "mode": "managed", "type": "{{type}}", "name": "{{name}}", "values": { "name": "{{name}}", "{{attribute}}": {{JsonSerializer.Serialize(policy)}} } }""";

    private static string Plan(params string[] resources) =>
        $$"""{ "planned_values": { "root_module": { "child_modules": [{ "resources": [{{string.Join(", ", resources)}}] }] } } }""";
}
