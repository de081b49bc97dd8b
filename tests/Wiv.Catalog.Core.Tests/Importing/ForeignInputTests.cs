using Wiv.Catalog.Core.Importing;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>Whatever people have their policies in is recognised: it is read, or one line says what to do.</summary>
public sealed class ForeignInputTests
{
    private const string Policy =
        """{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" } }""";

    private const string Trust =
        """{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "ec2.amazonaws.com" } } }""";

    [Theory]
    [InlineData("main.tf", "resource \"aws_iam_role\" \"a\" {\n}\n", "this is Terraform's own language")]
    [InlineData("main.tf", "", "this is Terraform's own language")]
    [InlineData("role.txt", "# a role\ndata \"aws_iam_policy_document\" \"a\" {\n}\n", "this is Terraform's own language")]
    [InlineData("main.tofu", "locals { a = 1 }", "this is Terraform's own language")]
    [InlineData("plan.out", "PK\u0003\u0004\u0000\u0000", "this is an archive, such as a plan of Terraform")]
    public void Terraforms_own_forms_are_told_in_one_line(string file, string text, string what)
    {
        string line = Assert.Single(Imported.Lines(Imported.Import(file, text)));

        Assert.StartsWith($"(1,1): WIV9010: {what}; only the plan has the result: import what", line);
        Assert.Contains("terraform show -json plan.out", line);
    }

    [Theory]
    [InlineData("""{ "AttachedPolicies": [{ "PolicyName": "a", "PolicyArn": "arn:aws:iam::aws:policy/a" }] }""")]
    [InlineData("""{ "Policy": { "PolicyName": "a", "DefaultVersionId": "v1" } }""")]
    [InlineData("""{ "PolicyNames": ["a"] }""")]
    public void An_answer_without_a_policy_is_told_in_one_line(string text) =>
        Assert.Contains(
            "this lists policies or roles, and has no policy itself; import what 'aws iam get-account-authorization-details' writes",
            Assert.Single(Imported.Lines(Imported.Import("answer.json", text)))
        );

    [Theory]
    [InlineData("""{ "PolicyVersion": { "Document": POLICY, "VersionId": "v3", "IsDefaultVersion": true } }""", "answer")]
    [InlineData("""{ "RoleName": "vendor", "PolicyName": "inline", "PolicyDocument": POLICY }""", "inline")]
    [InlineData("""{ "UserName": "ci", "PolicyName": "inline", "PolicyDocument": POLICY }""", "inline")]
    [InlineData("""{ "GroupName": "ops", "PolicyName": "inline", "PolicyDocument": "ENCODED" }""", "inline")]
    public void The_answer_of_a_command_is_read(string text, string name)
    {
        ImportResult result = Imported.Import(
            "answer.json",
            text.Replace("POLICY", Policy).Replace("ENCODED", Uri.EscapeDataString(Policy))
        );

        Assert.Empty(Imported.Lines(result));
        Assert.Equal(name, Assert.Single(result.Catalog!.Policies).Name);
        Assert.Equal(Meaning.Of(Policy), Meaning.Of(Imported.Rendered(result)));
    }

    [Fact]
    public void An_inline_policy_of_another_role_is_left_out()
    {
        string inline = $$"""{ "RoleName": "NAME", "PolicyName": "inline", "PolicyDocument": {{Policy}} }""";
        string role = $$"""{ "Role": { "RoleName": "vendor", "AssumeRolePolicyDocument": {{Trust}} } }""";

        ImportResult own = Import(inline.Replace("NAME", "vendor"));
        ImportResult other = Import(inline.Replace("NAME", "helper"));

        Assert.Empty(Imported.Lines(own));
        Assert.Single(own.Catalog!.Policies);
        Assert.Empty(other.Catalog!.Policies);
        Assert.EndsWith("attached to the role 'helper', not to 'vendor'; it is left out", Assert.Single(Imported.Lines(other)));

        ImportResult Import(string policy) =>
            CatalogImporter.Import("Shop", [new ImportInput("role.json", role), new ImportInput("inline.json", policy)], null);
    }

    [Fact]
    public void Of_an_account_a_role_has_what_is_attached_to_it()
    {
        string account = $$"""
            {
              "UserDetailList": [{ "UserName": "ci", "UserPolicyList": [{ "PolicyName": "ci", "PolicyDocument": {{Policy}} }], "AttachedManagedPolicies": [] }],
              "GroupDetailList": [],
              "RoleDetailList": [
                { "RoleName": "vendor", "AssumeRolePolicyDocument": {{Trust}},
                  "RolePolicyList": [{ "PolicyName": "inline", "PolicyDocument": {{Policy}} }],
                  "AttachedManagedPolicies": [{ "PolicyName": "Mine", "PolicyArn": "arn:aws:iam::123456789012:policy/Mine" }, { "PolicyName": "Gone", "PolicyArn": "arn:aws:iam::aws:policy/Gone" }] },
                { "RoleName": "helper", "AssumeRolePolicyDocument": {{Trust}}, "RolePolicyList": [],
                  "AttachedManagedPolicies": [{ "PolicyName": "Theirs", "PolicyArn": "arn:aws:iam::123456789012:policy/Theirs" }] }],
              "Policies": [
                { "PolicyName": "Mine", "Arn": "arn:aws:iam::123456789012:policy/Mine", "PolicyVersionList": [
                  { "Document": {{Trust}}, "IsDefaultVersion": false }, { "Document": {{Policy}}, "IsDefaultVersion": true }] },
                { "PolicyName": "Theirs", "Arn": "arn:aws:iam::123456789012:policy/Theirs", "PolicyVersionList": [{ "Document": {{Policy}}, "IsDefaultVersion": true }] },
                { "PolicyName": "Nobodys", "Arn": "arn:aws:iam::123456789012:policy/Nobodys", "PolicyVersionList": [] }]
            }
            """;

        ImportResult result = CatalogImporter.Import("Shop", [new ImportInput("account.json", account)], "vendor");

        Assert.Equal(["inline", "Mine"], result.Catalog!.Policies.Select(policy => policy.Name));
        string[] lines = Imported.Lines(result);
        Assert.Equal(4, lines.Length);
        Assert.Contains(lines, line => line.Contains("'vendor' has 'arn:aws:iam::aws:policy/Gone' too"));
        Assert.Contains(lines, line => line.Contains("'Theirs' is attached to the role 'helper', not to 'vendor'"));
        Assert.Contains(lines, line => line.Contains("'ci' is attached to the user 'ci', not to 'vendor'"));
        Assert.Contains(lines, line => line.Contains("no role, user or group has 'Nobodys'; left out"));
    }

    [Fact]
    public void A_state_file_is_read()
    {
        string state = """
            { "version": 4, "terraform_version": "1.9.0", "lineage": "x", "resources": [
              { "mode": "managed", "type": "aws_iam_role", "name": "vendor", "instances": [{ "attributes": { "name": "vendor", "assume_role_policy": "TRUST", "managed_policy_arns": ["arn:aws:iam::123456789012:policy/own"] } }] },
              { "mode": "managed", "type": "aws_iam_policy", "name": "own", "instances": [{ "index_key": 0, "attributes": { "name": "own", "arn": "arn:aws:iam::123456789012:policy/own", "policy": "POLICY" } }] },
              { "module": "module.m", "mode": "managed", "type": "aws_iam_user_policy", "name": "ci", "instances": [{ "attributes": { "name": "ci", "user": "ci", "policy": "POLICY" } }] }
            ] }
            """.Replace("TRUST", Trust.Replace("\"", "\\\"")).Replace("POLICY", Policy.Replace("\"", "\\\""));

        ImportResult result = Imported.Import("terraform.tfstate", state);

        Assert.Equal(["own"], result.Catalog!.Policies.Select(policy => policy.Name));
        Assert.EndsWith(
            "'ci' is attached to the user 'ci', not to 'vendor'; it is left out",
            Assert.Single(Imported.Lines(result))
        );
    }

    [Theory]
    [InlineData(
        "'policy': '${jsonencode({ Version = \"2012-10-17\" })}'",
        "is an expression that only Terraform computes; only the plan has"
    )]
    [InlineData("'policy': '${local.policy}'", "is an expression that only Terraform computes; only the plan has")]
    [InlineData(
        "'policy': '${data.aws_iam_policy_document.joined.json}'",
        "'source_policy_documents' joins documents, as only Terraform does; only the plan has"
    )]
    [InlineData("'policy': '${data.aws_iam_policy_document.over.json}'", "'override_policy_documents' joins documents")]
    [InlineData(
        "'policy': '${data.aws_iam_policy_document.made.json}'",
        "'dynamic' makes blocks of values that only Terraform computes"
    )]
    public void What_only_Terraform_computes_is_one_line(string policy, string message)
    {
        ImportResult result = Imported.Import("main.tf.json", Source(policy));

        Assert.Null(result.Catalog);
        Assert.Contains(message, Assert.Single(Imported.Lines(result), line => line.Contains("WIV9010")));
    }

    [Fact]
    public void A_document_that_is_repeated_is_read()
    {
        ImportResult result = Imported.Import("main.tf.json", Source("'policy': '${data.aws_iam_policy_document.some[0].json}'"));

        Assert.Contains("'some' has count, and is created", Assert.Single(Imported.Lines(result)));
        Assert.Equal(Meaning.Of(Policy), Meaning.Of(Imported.Rendered(result)));
    }

    private static string Source(string policy)
    {
        const string statement = "'statement': { 'actions': ['s3:GetObject'], 'resources': ['*'] }";
        string own = policy.Contains("aws_iam_policy_document") ? policy.Split('.')[2].Split('[')[0] : "";
        string[] documents =
        [
            $"'some': {{ 'count': 1, 'provider': 'aws.x', {statement} }}",
            $"'joined': {{ 'source_policy_documents': ['x'], {statement} }}",
            $"'over': {{ 'override_policy_documents': ['x'], {statement} }}",
            $"'made': {{ 'dynamic': {{ 'statement': {{}} }}, {statement} }}",
        ];
        string used = string.Join(", ", documents.Where(document => document.StartsWith($"'{own}'", StringComparison.Ordinal)));
        string text =
            $"{{ 'data': {{ 'aws_iam_policy_document': {{ {used} }} }}, 'resource': {{ 'aws_iam_policy': {{ 'shop': {{ 'name': 'shop', POLICY }} }} }} }}";
        return text.Replace('\'', '"').Replace("POLICY", Value(policy));
    }

    private static string Value(string policy) => policy.Replace("\"", "\\\"").Replace('\'', '"');
}
