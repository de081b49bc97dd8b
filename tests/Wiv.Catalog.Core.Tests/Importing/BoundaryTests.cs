using System.Text.Json;
using Wiv.Catalog.Core.Importing;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>A permissions boundary limits what others grant; a policy that is nothing else is never granted.</summary>
public sealed class BoundaryTests
{
    private const string Policy = """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}""";

    private const string Trust =
        """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"ec2.amazonaws.com"}}}""";

    [Theory]
    [InlineData("Vendor", "PermissionsBoundary: !Ref Limit", "the role 'Vendor'")]
    [InlineData("Vendor", "PermissionsBoundary: !GetAtt Limit.PolicyArn", "the role 'Vendor'")]
    [InlineData("Vendor", "PermissionsBoundary: arn:aws:iam::123456789012:policy/limit", "the role 'Vendor'")]
    [InlineData(
        "Vendor",
        "PermissionsBoundary: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/limit'",
        "the role 'Vendor'"
    )]
    [InlineData("Vendor", "PermissionsBoundary: !If [IsProd, !Ref Limit, !Ref AWS::NoValue]", "the role 'Vendor'")]
    [InlineData("Helper", "PermissionsBoundary: !Ref Limit", "the role 'Helper'")]
    [InlineData("Person", "PermissionsBoundary: !Ref Limit", "the user 'Person'")]
    public void A_boundary_of_a_template_is_left_out(string id, string property, string owner)
    {
        ImportResult result = Template((id, property));

        Assert.Empty(result.Catalog!.Policies);
        Assert.Contains(
            Imported.Lines(result),
            line =>
                line.EndsWith(
                    $"WIV9011: 'limit' is the permissions boundary of {owner}, which grants nothing; it is left out",
                    StringComparison.Ordinal
                )
        );
        Assert.DoesNotContain(Imported.Lines(result), line => line.Contains("attached to no", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PermissionsBoundary: !Ref Limit, ManagedPolicyArns: [!Ref Limit]", true)]
    [InlineData("PermissionsBoundary: arn:aws:iam::aws:policy/limit", true)]
    [InlineData("PermissionsBoundary: arn:aws:iam::123456789012:policy/other", true)]
    [InlineData("PermissionsBoundary: !Ref BoundaryArn", true)]
    [InlineData("PermissionsBoundary: !If [IsProd, arn:aws:iam::123456789012:policy/limit, !Ref AWS::NoValue]", false)]
    public void What_is_attached_too_is_granted_and_another_boundary_is_no_reason(string property, bool isGranted) =>
        Assert.Equal(isGranted ? ["limit"] : [], Template(("Vendor", property)).Catalog!.Policies.Select(policy => policy.Name));

    [Theory]
    [InlineData(
        "Helper",
        "PermissionsBoundary: !Sub 'arn:aws:iam::123456789012:policy/${Stage}mit'",
        "the permissions boundary of"
    )]
    [InlineData("Helper", "PermissionsBoundary: !Select [!Ref Index, [!Ref Limit, !Ref More]]", "the permissions boundary of")]
    [InlineData("Helper", "ManagedPolicyArns: [!Sub 'arn:aws:iam::123456789012:policy/l${Rest}']", "attached to")]
    [InlineData("Helper", "ManagedPolicyArns: [!Select [!Ref Index, [!Ref Limit, !Ref More]]]", "attached to")]
    public void What_a_template_leaves_open_is_an_error(string id, string property, string use)
    {
        ImportResult result = Template((id, property));

        Assert.Null(result.Catalog);
        string[] lines = Imported.Lines(result);
        Assert.Contains(
            lines,
            line =>
                line.Contains(
                    $"WIV9010: only the deployment knows whether 'limit' is {use} the role 'Helper'; ",
                    StringComparison.Ordinal
                )
        );
        Assert.DoesNotContain(lines, line => line.Contains("'limit' is attached to no", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ManagedPolicyArns: [!Sub 'arn:aws:iam::123456789012:policy/l${Rest}']", "'Limit'")]
    [InlineData("ManagedPolicyArns: [!Select [!Ref Index, [!Ref Limit, !Ref More]]]", "'Limit', 'More'")]
    public void What_a_template_leaves_open_of_the_role_itself_is_an_error(string property, string policies)
    {
        ImportResult result = Template(("Vendor", property));

        Assert.Null(result.Catalog);
        Assert.Contains(
            Imported.Lines(result),
            line =>
                line.Contains($"only the deployment knows whether 'Vendor' attaches {policies} here", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("vendor", "'permissions_boundary': 'arn:aws:iam::123456789012:policy/limit'", "", "the role 'vendor'")]
    [InlineData("vendor", "", "aws_iam_policy.limit.arn", "the role 'vendor'")]
    [InlineData("helper", "", "aws_iam_policy.limit.arn", "the role 'helper'")]
    [InlineData("person", "", "aws_iam_policy.limit.arn", "the user 'person'")]
    public void A_boundary_of_a_plan_is_left_out(string name, string value, string reference, string owner)
    {
        ImportResult result = Plan(name, value, "permissions_boundary", reference);

        Assert.Empty(result.Catalog!.Policies);
        Assert.Contains(
            Imported.Lines(result),
            line =>
                line.EndsWith(
                    $"'limit' is the permissions boundary of {owner}, which grants nothing; it is left out",
                    StringComparison.Ordinal
                )
        );
    }

    [Theory]
    [InlineData("'permissions_boundary': null", "var.boundary")]
    [InlineData("'permissions_boundary': ''", "local.boundary")]
    [InlineData("", "data.aws_iam_policy.elsewhere.arn")]
    public void A_boundary_elsewhere_is_none_of_the_plans_policies(string value, string reference) =>
        Assert.Equal(
            ["limit"],
            Plan("helper", value, "permissions_boundary", reference).Catalog!.Policies.Select(policy => policy.Name)
        );

    [Fact]
    public void A_boundary_that_the_plan_does_not_tell_is_an_error()
    {
        ImportResult result = Plan("helper", "", "permissions_boundary", "local.boundary");

        Assert.Null(result.Catalog);
        Assert.Contains(
            "WIV9010: only the deployment knows whether 'limit' is the permissions boundary of the role 'helper'",
            Assert.Single(Imported.Lines(result))
        );
    }

    [Theory]
    [InlineData("aws_iam_role_policy_attachment", "'role': 'helper'", "policy_arn", "local.arn", "the role 'helper'")]
    [InlineData("aws_iam_role_policy_attachment", "'role': 'helper'", "policy_arn", "module.none.arn", "the role 'helper'")]
    [InlineData("aws_iam_user_policy_attachment", "'user': 'ci'", "policy_arn", "local.arn", "the user 'ci'")]
    [InlineData("aws_iam_policy_attachment", "'groups': ['ops']", "policy_arn", "local.arn", "the group 'ops'")]
    [InlineData(
        "aws_iam_role_policy_attachments_exclusive",
        "'role_name': 'helper'",
        "policy_arns",
        "local.arns",
        "the role 'helper'"
    )]
    public void A_policy_that_may_be_what_another_attaches_is_an_error(
        string type,
        string values,
        string attribute,
        string reference,
        string owner
    )
    {
        ImportResult result = Plan("link", values, attribute, reference, type);

        Assert.Null(result.Catalog);
        Assert.Contains(
            $"WIV9010: only the deployment knows whether 'limit' is attached to {owner}; ",
            Assert.Single(Imported.Lines(result))
        );
    }

    [Fact]
    public void A_policy_that_is_attached_needs_no_other_attachment_to_be_known()
    {
        const string own =
            "{ 'type': 'aws_iam_role_policy_attachment', 'name': 'own', 'values': { 'role': 'vendor', 'policy_arn': 'arn:aws:iam::123456789012:policy/limit' } }, ";

        ImportResult result = Plan("link", "'role': 'helper'", "policy_arn", "local.arn", "aws_iam_role_policy_attachment", own);

        Assert.Equal(["limit"], result.Catalog!.Policies.Select(policy => policy.Name));
        Assert.Empty(Imported.Lines(result));
    }

    [Theory]
    [InlineData("${aws_iam_policy.limit.arn}", true)]
    [InlineData("${local.boundary}", true)]
    [InlineData("arn:aws:iam::123456789012:policy/limit", true)]
    [InlineData("${var.boundary}", false)]
    public void A_boundary_of_a_source_is_left_out(string boundary, bool isOwn)
    {
        ImportResult result = Imported.Import(
            "main.tf.json",
            $$$"""
            { "locals": { "boundary": "${aws_iam_policy.limit.arn}" }, "resource": {
                "aws_iam_role": { "vendor": { "name": "vendor", "assume_role_policy": {{{Text(
                Trust
            )}}}, "permissions_boundary": "{{{boundary}}}" } },
                "aws_iam_policy": { "limit": { "name": "limit", "policy": {{{Text(Policy)}}} } } } }
            """
        );

        Assert.Equal(isOwn ? [] : ["limit"], result.Catalog!.Policies.Select(policy => policy.Name));
        Assert.Equal(
            isOwn,
            Imported
                .Lines(result)
                .Any(line => line.Contains("is the permissions boundary of the role 'vendor'", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_boundary_of_a_state_is_left_out_whatever_its_name_is()
    {
        ImportResult result = Imported.Import(
            "terraform.tfstate",
            $$"""
            { "version": 4, "terraform_version": "1.9.0", "resources": [
              { "mode": "managed", "type": "aws_iam_role", "name": "v", "instances": [{ "attributes": {
                "name": "v", "assume_role_policy": {{Text(
                Trust
            )}}, "permissions_boundary": "arn:aws:iam::123456789012:policy/a/limit" } }] },
              { "mode": "managed", "type": "aws_iam_policy", "name": "p", "instances": [{ "attributes": {
                "arn": "arn:aws:iam::123456789012:policy/a/limit", "policy": {{Text(Policy)}} } }] } ] }
            """
        );

        Assert.Empty(result.Catalog!.Policies);
        Assert.Contains(Imported.Lines(result), line => line.Contains("'p' is the permissions boundary of the role 'v'"));
    }

    private static ImportResult Template((string Id, string Property) added)
    {
        string trust = $"AssumeRolePolicyDocument: {Trust}";
        string properties = added.Property.Replace(", ManagedPolicyArns", "\n      ManagedPolicyArns");
        string Of(string id) => id == added.Id ? "\n      " + properties : "";
        return CatalogImporter.Import(
            "Shop",
            [
                new ImportInput(
                    "t.yaml",
                    $$"""
                    Parameters:
                      Stage: { Type: String }
                      Rest: { Type: String }
                      Index: { Type: String }
                      BoundaryArn: { Type: String }
                    Resources:
                      Vendor:
                        Type: AWS::IAM::Role
                        Properties:
                          {{trust}}{{Of("Vendor")}}
                      Helper:
                        Type: AWS::IAM::Role
                        Properties:
                          {{trust}}{{Of("Helper")}}
                      Person:
                        Type: AWS::IAM::User
                        Properties:
                          Path: /{{Of("Person")}}
                      Limit:
                        Type: AWS::IAM::ManagedPolicy
                        Properties:
                          ManagedPolicyName: limit
                          PolicyDocument: {{Policy}}
                    {{(added.Property.Contains("More") ? More : "")}}
                    """.ReplaceLineEndings("\n")
                ),
            ],
            "Vendor"
        );
    }

    private const string More = $"""
          More:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument: {Policy}
        """;

    private static ImportResult Plan(
        string name,
        string values,
        string attribute,
        string reference,
        string type = "",
        string more = ""
    )
    {
        string Of(string owner) => owner == name && values.Length > 0 ? ", " + values : "";
        string configured =
            type.Length > 0 ? type
            : name == "person" ? "aws_iam_user"
            : "aws_iam_role";
        string link = type.Length > 0 ? $"{{ 'type': '{type}', 'name': '{name}', 'values': {{ {values} }} }}, " : "";
        string references = reference.Length > 0 ? $"'{attribute}': {{ 'references': ['{reference}'] }}" : "";
        string text = $$"""
            { 'planned_values': { 'root_module': { 'resources': [ {{link}}{{more}}
              { 'type': 'aws_iam_role', 'name': 'vendor', 'values': { 'name': 'vendor', 'assume_role_policy': TRUST{{Of(
                "vendor"
            )}} } },
              { 'type': 'aws_iam_role', 'name': 'helper', 'values': { 'name': 'helper', 'assume_role_policy': TRUST{{Of(
                "helper"
            )}} } },
              { 'type': 'aws_iam_user', 'name': 'person', 'values': { 'name': 'person'{{Of("person")}} } },
              { 'type': 'aws_iam_policy', 'name': 'limit', 'values': { 'name': 'limit', 'policy': POLICY } } ] } },
              'configuration': { 'root_module': { 'resources': [
                { 'type': '{{configured}}', 'name': '{{name}}', 'expressions': { {{references}} } }] } } }
            """;
        string json = text.Replace('\'', '"').Replace("TRUST", Text(Trust)).Replace("POLICY", Text(Policy));
        json = System.Text.RegularExpressions.Regex.Replace(
            json,
            "\"type\": \"(aws_iam_\\w+)\", \"name\": \"(\\w+)\", \"values\"",
            "\"address\": \"$1.$2\", \"type\": \"$1\", \"name\": \"$2\", \"values\""
        );
        return CatalogImporter.Import("Shop", [new ImportInput("plan.json", json)], "vendor");
    }

    private static string Text(string text) => JsonSerializer.Serialize(text);
}
