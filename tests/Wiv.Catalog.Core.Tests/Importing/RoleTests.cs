using Wiv.Catalog.Core.Importing;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>Of inputs with several roles one is chosen.</summary>
public sealed class RoleTests
{
    private const string Template = """
        Resources:
          Reader:
            Type: AWS::IAM::Role
            Properties:
              RoleName: shop-reader
              AssumeRolePolicyDocument: { Version: 2012-10-17, Statement: { Effect: Allow, Action: sts:AssumeRole, Principal: { AWS: "111111111111" } } }
              Policies:
                - PolicyName: ReaderInline
                  PolicyDocument: { Version: 2012-10-17, Statement: { Effect: Allow, Action: s3:GetObject, Resource: "*" } }
          Writer:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: { Version: 2012-10-17, Statement: { Effect: Allow, Action: sts:AssumeRole, Principal: { AWS: "222222222222" } } }
              Policies:
                - PolicyName: WriterInline
                  PolicyDocument: { Version: 2012-10-17, Statement: { Effect: Allow, Action: s3:PutObject, Resource: "*" } }
          ReaderAttached:
            Type: AWS::IAM::Policy
            Properties:
              PolicyName: ReaderAttached
              Roles: [!Ref Reader]
              PolicyDocument: { Version: 2012-10-17, Statement: { Effect: Allow, Action: s3:ListBucket, Resource: "*" } }
          Shared:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument: { Version: 2012-10-17, Statement: { Effect: Allow, Action: ec2:DescribeRegions, Resource: "*" } }
        """;

    private const string Source = """
        {
          "resource": {
            "aws_iam_role": {
              "reader": { "name": "shop-reader", "assume_role_policy": "TRUST1" },
              "writer": { "assume_role_policy": "TRUST2" }
            },
            "aws_iam_role_policy": {
              "ReaderAttached": { "role": "${aws_iam_role.reader.id}", "policy": "POLICY" },
              "WriterAttached": { "role": "${aws_iam_role.writer.name}", "policy": "POLICY" }
            },
            "aws_iam_policy": { "Shared": { "policy": "POLICY" } }
          }
        }
        """;

    private const string Plan = """
        {
          "format_version": "1.2",
          "planned_values": { "root_module": { "resources": [
            { "type": "aws_iam_role", "name": "reader", "values": { "name": "shop-reader", "assume_role_policy": "TRUST1" } },
            { "type": "aws_iam_role", "name": "writer", "values": { "name": "writer", "assume_role_policy": "TRUST2",
              "inline_policy": [{ "name": "WriterInline", "policy": "POLICY" }] } },
            { "type": "aws_iam_role_policy", "name": "a", "values": { "name": "ReaderAttached", "role": "shop-reader", "policy": "POLICY" } },
            { "type": "aws_iam_role_policy", "name": "b", "values": { "name": "WriterAttached", "role": "writer", "policy": "POLICY" } },
            { "type": "aws_iam_policy", "name": "s", "values": { "name": "Shared", "policy": "POLICY" } }
          ] } }
        }
        """;

    [Theory]
    [InlineData("t.yaml", "shop-reader", "111111111111", "ReaderInline, ReaderAttached, Shared")]
    [InlineData("t.yaml", "Writer", "222222222222", "WriterInline, Shared")]
    [InlineData("main.tf.json", "shop-reader", "111111111111", "ReaderAttached, Shared")]
    [InlineData("main.tf.json", "writer", "222222222222", "WriterAttached, Shared")]
    [InlineData("plan.json", "shop-reader", "111111111111", "ReaderAttached, Shared")]
    [InlineData("plan.json", "writer", "222222222222", "WriterInline, WriterAttached, Shared")]
    public void It_has_its_trust_its_policies_and_those_that_are_of_no_other(
        string file,
        string role,
        string account,
        string policies
    )
    {
        ImportResult result = Import(file, role);

        string[] lines = Imported.Lines(result);
        Assert.All(lines, line => Assert.Contains(": WIV9011: ", line));
        Assert.Single(lines, line => line.Contains("'Shared' is attached to no role, user or group"));
        Assert.Equal(lines.Length - 1, lines.Count(line => line.EndsWith("left out")));
        Assert.DoesNotContain(lines, line => line.Contains("is attached to the role") && policies.Contains(line.Split('\'')[1]));
        Assert.Equal(account, Assert.Single(result.Catalog!.Trust).Statement.Principals!.Items.Single().Value.ToString());
        Assert.Equal(
            policies.Split(", ").Order(StringComparer.Ordinal),
            result.Catalog.Policies.Select(policy => policy.Name).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("t.yaml", "choose one of 'shop-reader', 'Writer' with --role")]
    [InlineData("main.tf.json", "choose one of 'shop-reader', 'writer' with --role")]
    [InlineData("plan.json", "choose one of 'shop-reader', 'writer' with --role")]
    public void Without_a_choice_the_refusal_names_them(string file, string end)
    {
        ImportResult result = Import(file, null);

        Assert.Null(result.Catalog);
        Assert.EndsWith(end, Assert.Single(Imported.Lines(result)));
    }

    [Theory]
    [InlineData("shop-raeder", "no input has the role 'shop-raeder'; did you mean 'shop-reader'?")]
    [InlineData("Somebody", "no input has the role 'Somebody'; they have 'shop-reader', 'Writer'")]
    public void A_role_that_is_not_there_is_refused(string role, string message)
    {
        ImportResult result = Import("t.yaml", role);

        Assert.Null(result.Catalog);
        Assert.Contains(Imported.Lines(result), line => line.EndsWith(message));
    }

    [Fact]
    public void Of_very_many_roles_the_refusal_names_a_few()
    {
        string roles = string.Concat(
            Enumerable
                .Range(10, 200)
                .Select(i =>
                    $"  R{i}: {{ Type: AWS::IAM::Role, Properties: {{ AssumeRolePolicyDocument: {{ Version: 2012-10-17, Statement: {{ Effect: Allow, Action: sts:AssumeRole, Principal: {{ AWS: '{i:D12}' }} }} }} }} }}\n"
                )
        );

        ImportResult other = Import("Somebody");
        ImportResult near = Import("R1O");
        ImportResult none = Import(null);

        Assert.EndsWith(
            "they have 'R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'R16', 'R17', 'R18', 'R19' and 190 more",
            Line(other)
        );
        Assert.EndsWith("did you mean 'R10'?", Line(near));
        Assert.Contains("'R19' and 190 more with --role", Line(none));

        ImportResult Import(string? role) =>
            CatalogImporter.Import("Shop", [new ImportInput("t.yaml", "Resources:\n" + roles)], role);

        static string Line(ImportResult result) =>
            Imported.Lines(result).First(line => line.Contains("role", StringComparison.Ordinal));
    }

    private static ImportResult Import(string file, string? role)
    {
        string text = file switch
        {
            "t.yaml" => Template,
            "plan.json" => Plan,
            _ => Source,
        };
        text = text.Replace("TRUST1", Trust("111111111111")).Replace("TRUST2", Trust("222222222222"));
        text = text.Replace("POLICY", Statement("'Action': 's3:GetObject', 'Resource': '*'"));
        return CatalogImporter.Import("Shop", [new ImportInput(file, text.ReplaceLineEndings("\n"))], role);
    }

    private static string Trust(string account) =>
        Statement($"'Action': 'sts:AssumeRole', 'Principal': {{ 'AWS': '{account}' }}");

    private static string Statement(string rest) =>
        $"{{ 'Version': '2012-10-17', 'Statement': {{ 'Effect': 'Allow', {rest} }} }}".Replace("'", "\\\"");
}
