using Wiv.Catalog.Core.Emit;

namespace Wiv.Catalog.Core.Tests.Emit.Deployment;

/// <summary>What a customer sees and relies on in the templates, beside the policies.</summary>
public sealed class TemplateTests
{
    private const string Shop = """
        catalog: Shop
        parameters:
          Count: { type: text, why: "How many: \"some\"" }
          Role: { type: account-id }
          Unused: { type: region }
        resources:
          Orders: { arn: "arn:aws:s3:::{Count}/*" }
          Theirs: { arn: "arn:aws:s3:us-east-1:111122223333:accesspoint/{Count}" }
          Own: { arn: "arn:aws:iam::{Role}:role/ShopAccessRole" }
        trust:
          - principal: { AWS: "arn:aws:iam::111122223333:root" }
            why: Runs the shop
        policies:
          ShopPolicy:
            why: What the shop needs
            permissions:
              - { action: s3:GetObject, resource: [Orders, Theirs], why: Read them }
              - { action: iam:GetRole, resource: Own, why: Read itself }
        """;

    private static string CloudFormation => File("cloudformation.yaml", Shop);
    private static string Terraform => File("main.tf", Shop);

    [Fact]
    public void A_parameter_keeps_its_name_and_what_is_added_gets_another()
    {
        var template = new CloudFormationReader(
            CloudFormation,
            new Dictionary<string, string> { ["Count"] = "a", ["Role"] = "123456789012" }
        );

        Assert.Equal(["Count", "Role", "RoleName"], template.Parameters.Select(parameter => parameter.Key));
        Assert.Equal("How many: \"some\"", (string?)template.Parameters["Count"]!["Description"]);
        Assert.Contains("\n  Role2:\n    Type: AWS::IAM::Role\n", CloudFormation);
        Assert.Contains("    Value: !GetAtt Role2.Arn\n", CloudFormation);
    }

    [Fact]
    public void A_variable_is_not_called_what_Terraform_keeps_for_itself() =>
        Assert.Equal(
            ["count2", "role", "role_name"],
            new TerraformReader(Terraform, new Dictionary<string, string> { ["count2"] = "a", ["role"] = "b" }).Variables.Select(
                variable => variable.Type[1]
            )
        );

    [Fact]
    public void The_customer_is_told_when_policies_name_the_role() =>
        Assert.All(
            [CloudFormation, Terraform],
            text => Assert.Contains("The policies grant access to the role ShopAccessRole by name", text)
        );

    [Fact]
    public void An_ARN_of_an_account_that_is_named_stays_in_its_partition()
    {
        Assert.Contains("AWS: arn:aws:iam::111122223333:root\n", CloudFormation);
        Assert.Contains("!Sub 'arn:aws:s3:us-east-1:111122223333:accesspoint/${Count}'\n", CloudFormation);
        Assert.Contains("!Sub 'arn:${AWS::Partition}:s3:::${Count}/*'\n", CloudFormation);
        Assert.Contains("\"arn:aws:iam::111122223333:root\"", Terraform);
        Assert.Contains("\"arn:aws:s3:us-east-1:111122223333:accesspoint/${var.count2}\"", Terraform);
        Assert.Contains("\"arn:${data.aws_partition.current.partition}:s3:::${var.count2}/*\"", Terraform);
    }

    [Fact]
    public void What_is_declared_of_values_is_in_the_templates()
    {
        string text = Shop.Replace(
            "Count: { type: text,",
            "Count: { type: text, values: [dev, prod], default: dev, secret: true, min-length: 3, max-length: 9,"
        );

        Assert.Contains(
            """
                Default: dev
                NoEcho: true
                AllowedValues:
                  - dev
                  - prod
                AllowedPattern: '^[A-Za-z0-9+=,.@_-]+$'
                MinLength: 3
                MaxLength: 9

            """.ReplaceLineEndings("\n"),
            File("cloudformation.yaml", text)
        );
        string module = File("main.tf", text);
        Assert.Contains("  default     = \"dev\"\n  sensitive   = true\n", module);
        Assert.Contains("    condition     = contains([\"dev\", \"prod\"], var.count2)\n", module);
        Assert.Contains("    error_message = \"The value of count2 must be one of dev, prod.\"\n", module);
        Assert.Contains("length(var.count2) >= 3 && length(var.count2) <= 9 && ", module);
    }

    [Fact]
    public void Policies_that_are_too_long_together_are_attached_and_not_inline()
    {
        string text = Shop.Replace("s3:GetObject", $"s3:{new string('x', 5500)}, s3:{new string('y', 5500)}")
            .Replace("action: s3:x", "action: [s3:x")
            .Replace(", resource: [Orders", "], resource: [Orders");

        Assert.DoesNotContain("AWS::IAM::ManagedPolicy", CloudFormation);
        Assert.Contains("ManagedPolicyName: ShopPolicy-2\n", File("cloudformation.yaml", text));
        Assert.Contains(
            """
                  ManagedPolicyArns:
                    - !Ref ShopPolicy1
                    - !Ref ShopPolicy2
            """,
            File("cloudformation.yaml", text)
        );
        Assert.Contains("resource \"aws_iam_role_policy_attachment\" \"shop_policy_2\"", File("main.tf", text));
        Assert.Contains("published in 2 parts, `ShopPolicy-1`, `ShopPolicy-2`", File("permissions.md", text));
    }

    [Fact]
    public void A_description_that_IAM_refuses_is_left_out()
    {
        Assert.Contains("\n      Description: 'It''s Größe'\n", File("cloudformation.yaml", "title: It’s Größe\n" + Shop));
        Assert.DoesNotContain("\n      Description: '日本'\n", File("cloudformation.yaml", "title: 日本\n" + Shop));
    }

    [Theory]
    [InlineData("AthenaARN", "athena_arn")]
    [InlineData("ARNOfX", "arn_of_x")]
    [InlineData("External.Id-2", "external_id_2")]
    [InlineData("3rd+Party", "_3rd_party")]
    [InlineData("--", "_")]
    public void Terraform_s_names_are_small_words(string name, string snake) =>
        Assert.Equal(snake, Core.Emit.Terraform.SnakeName.Of(name));

    private static string File(string name, string catalog) =>
        Assert.Single(Artifacts.Of(Assert.Single(Catalogs.Link(catalog).Catalogs)), file => file.FileName == name).Text;
}
