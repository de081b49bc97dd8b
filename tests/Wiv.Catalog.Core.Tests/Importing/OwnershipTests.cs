using Wiv.Catalog.Core.Importing;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>A role gets what is attached to it in a template, and nothing that is attached to somebody else.</summary>
public sealed class OwnershipTests
{
    [Theory]
    [InlineData("Users: [ci]", "the user 'ci'")]
    [InlineData("Groups: [!Ref Admins]", "the group 'Admins'")]
    [InlineData("Roles: [!Ref SomeParameter]", "the role '${SomeParameter}'")]
    [InlineData("Roles: [!ImportValue Other]", "the role '${Fn::ImportValue}'")]
    [InlineData("Roles: [!GetAtt Nested.Outputs.RoleName]", "the role '${Nested}'")]
    [InlineData("Roles: [!Ref Helper]", "the role 'Helper'")]
    [InlineData("Roles: [somebody]", "the role 'somebody'")]
    [InlineData("Roles: [!Ref Helper], Users: [ci]", "the role 'Helper', the user 'ci'")]
    [InlineData("Roles: !Ref RoleNames", "the role '${RoleNames}'")]
    [InlineData("Roles: [!Sub '${Stage}-other']", "the role '${Stage}-other'")]
    [InlineData("Roles: [!If [IsProd, !Ref Helper, !Ref AWS::NoValue]]", "the role 'Helper'")]
    public void What_is_attached_to_somebody_else_is_left_out(string attachment, string owner)
    {
        ImportResult result = Import(Template("AWS::IAM::Policy", attachment));

        Assert.Equal(["Own"], Names(result));
        Assert.Equal(
            $"(28,19): WIV9011: 'Other' is attached to {owner}, not to 'Vendor'; it is left out",
            Assert.Single(Imported.Lines(result))
        );
    }

    [Theory]
    [InlineData("AWS::CloudFormation::Stack", "Parameters: { Role: !Ref Vendor }", true)]
    [InlineData("AWS::Serverless::Application", "Parameters: { Role: !GetAtt Vendor.Arn }", true)]
    [InlineData("AWS::Serverless::Connector", "Source: { RoleName: !Sub '${Vendor}' }", true)]
    [InlineData("My::Org::IamThing::MODULE", "RoleName: !Ref Vendor", true)]
    [InlineData("AWS::Made::Up::MODULE", "RoleName: !Ref Vendor", true)]
    [InlineData("My::Org::Thing", "RoleName: !Ref Vendor", true)]
    [InlineData("Custom::AttachPolicies", "RoleName: !Ref Vendor", true)]
    [InlineData("AWS::CloudFormation::CustomResource", "Roles: [!GetAtt Vendor.Arn]", true)]
    [InlineData("AWS::CloudFormation::StackSet", "Parameters: [{ ParameterKey: Role, ParameterValue: !Ref Vendor }]", true)]
    [InlineData("Custom::AttachPolicies", "RoleName: other", false)]
    [InlineData("AWS::CloudFormation::Stack", "Parameters: { Stage: !Ref Stage }", false)]
    [InlineData("AWS::Lambda::Function", "Role: !GetAtt Vendor.Arn", false)]
    public void A_template_that_is_given_the_role_is_told(string type, string properties, bool isTold)
    {
        string[] lines = Imported.Lines(
            Import(
                $$"""
                Resources:
                  Vendor:
                    Type: AWS::IAM::Role
                    Properties:
                      AssumeRolePolicyDocument:
                        Version: "2012-10-17"
                        Statement: { Effect: Allow, Action: sts:AssumeRole, Principal: { Service: ec2.amazonaws.com } }
                  More:
                    Type: {{type}}
                    Properties: { {{properties}} }
                """
            )
        );

        Assert.Equal(
            isTold
                ?
                [
                    $"(8,3): WIV9011: 'More', which has the type {type}, is given 'Vendor' and may attach policies to it; the catalog has only the policies in the template",
                ]
                : [],
            lines
        );
    }

    [Theory]
    [InlineData("AWS::IAM::UserPolicy", "UserName: ci")]
    [InlineData("AWS::IAM::GroupPolicy", "GroupName: !Ref Admins")]
    [InlineData("AWS::IAM::RolePolicy", "RoleName: !Ref Helper")]
    [InlineData("AWS::IAM::RolePolicy", "RoleName: !Ref SomeParameter")]
    [InlineData("AWS::IAM::ManagedPolicy", "Users: [!Ref Ci]")]
    public void Whatever_resource_attaches_it(string type, string attachment)
    {
        ImportResult result = Import(Template(type, attachment));

        Assert.Equal(["Own"], Names(result));
        Assert.EndsWith("it is left out", Assert.Single(Imported.Lines(result)));
    }

    [Theory]
    [InlineData("AWS::IAM::Policy", "Roles: [!Ref Vendor]")]
    [InlineData("AWS::IAM::Policy", "Roles: [!Ref Helper, !Ref Vendor]")]
    [InlineData("AWS::IAM::RolePolicy", "RoleName: !Ref Vendor")]
    [InlineData("AWS::IAM::RolePolicy", "RoleName: !Select [1, !Split ['/', !GetAtt Vendor.Arn]]")]
    [InlineData("AWS::IAM::ManagedPolicy", "Roles: [!Sub '${Vendor}']")]
    [InlineData("AWS::IAM::Policy", "Users: [ci], Roles: [!Ref Vendor]")]
    public void What_is_attached_to_the_role_is_imported(string type, string attachment)
    {
        ImportResult result = Import(Template(type, attachment));

        Assert.Equal(["Other", "Own"], Names(result));
        Assert.Empty(Imported.Lines(result));
    }

    [Theory]
    [InlineData("Roles: [!If [IsProd, !Ref Vendor, !Ref Helper]]")]
    [InlineData("Roles: [Vendor]")]
    public void What_only_the_deployment_decides_is_an_error(string attachment)
    {
        ImportResult result = Import(Template("AWS::IAM::Policy", attachment));

        Assert.Null(result.Catalog);
        Assert.Contains(
            Imported.Lines(result),
            line => line.Contains("WIV9010: only the deployment knows whether 'Other' is attached to the role 'Vendor'")
        );
    }

    [Theory]
    [InlineData("shop-vendor", "!Sub '${Stage}-vendor'", false)]
    [InlineData("!Sub '${Stage}-vendor'", "!Sub '${Stage}-vendor'", true)]
    [InlineData("!Ref SomeParameter", "!Ref SomeParameter", true)]
    public void A_name_is_compared_as_far_as_it_is_known(string name, string attached, bool isSame)
    {
        string template = Template("AWS::IAM::Policy", $"Roles: [{attached}]")
            .Replace("    Properties: # Vendor\n", $"    Properties:\n      RoleName: {name}\n");

        ImportResult result = Import(template, name == "shop-vendor" ? name : "Vendor");

        Assert.Equal(isSame, result.Catalog is not null);
        Assert.Equal(isSame ? 0 : 1, result.Problems.Count);
    }

    [Theory]
    [InlineData("[!Ref OtherPolicy]", "Own")]
    [InlineData("[!Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/Other']", "Own")]
    [InlineData("[!If [IsProd, !Ref OtherPolicy, !Ref AWS::NoValue]]", "Own")]
    public void A_role_attaches_to_itself(string arns, string vendors)
    {
        string template = Template("AWS::IAM::ManagedPolicy", "Path: /")
            .Replace("    Properties: # Helper\n", $"    Properties:\n      ManagedPolicyArns: {arns}\n");

        Assert.Equal([vendors], Names(Import(template)));
        Assert.Equal(["Other"], Names(Import(template, "Helper")));
    }

    [Fact]
    public void What_is_attached_to_nothing_is_imported_and_told()
    {
        ImportResult result = Import(Template("AWS::IAM::ManagedPolicy", "Path: /"));

        Assert.Equal(["Other", "Own"], Names(result));
        Assert.StartsWith(
            "(28,26): WIV9011: 'Other' is attached to no role, user or group; the catalog has it for the role 'Vendor'",
            Assert.Single(Imported.Lines(result))
        );
    }

    [Fact]
    public void Only_what_is_chosen_is_spoken_of()
    {
        string template = Template("AWS::IAM::Policy", "Roles: [!Ref Helper]")
            .Replace("Resource: '*' } # Other", "Resource: !GetAtt Bucket.Arn }")
            .Replace(
                "    Properties: # Helper\n",
                "    Properties:\n      ManagedPolicyArns: [arn:aws:iam::aws:policy/ReadOnlyAccess]\n      PermissionsBoundary: !Ref SomeParameter\n"
            );

        Assert.EndsWith("it is left out", Assert.Single(Imported.Lines(Import(template))));
        Assert.Equal(
            ["WIV9011", "WIV9011", "WIV9011", "WIV9010"],
            Imported.Lines(Import(template, "Helper")).Select(line => line.Split(": ")[1])
        );
    }

    [Theory]
    [InlineData("                - PolicyName: Own\n", "                - !If [IsProd, *own, !Ref AWS::NoValue]\n")]
    public void A_policy_under_a_condition_is_told(string text, string other)
    {
        string template = Template("AWS::IAM::Policy", "Users: [ci]");
        string own =
            "Own: &own { PolicyName: Own, PolicyDocument: { Version: 2012-10-17, Statement: { Effect: Allow, Action: s3:Get*, Resource: '*' } } }\n";
        int at = template.IndexOf(text.TrimStart(), StringComparison.Ordinal);
        int end = template.IndexOf("  OtherPolicy:", StringComparison.Ordinal);

        ImportResult result = Import(
            $"Metadata: {{ {own.TrimEnd()} }}\n"
                + template[..at].TrimEnd(' ')
                + other.TrimStart().Insert(0, "        ")
                + template[end..]
        );

        Assert.Equal(["Own"], Names(result));
        Assert.Contains(Imported.Lines(result), line => line.Contains("'Own' is created only under a condition"));
    }

    [Fact]
    public void Roles_that_trust_the_same_are_told_to_be_joined() =>
        Assert.Contains(
            Imported.Lines(Import(Template("AWS::IAM::ManagedPolicy", "Path: /"), null)),
            line => line.Contains("'Helper', 'Vendor' trust the same, and the catalog joins what all of them are granted")
        );

    [Fact]
    public void A_policy_is_left_out_for_the_only_role_too()
    {
        string template = Template("AWS::IAM::Policy", "Users: [ci]")
            .Replace("Type: AWS::IAM::Role # Helper", "Type: AWS::SQS::Queue");

        ImportResult result = Import(template, null);

        Assert.Equal(["Own"], Names(result));
        Assert.EndsWith("it is left out", Assert.Single(Imported.Lines(result)));
    }

    private static ImportResult Import(string template, string? role = "Vendor") =>
        CatalogImporter.Import("Shop", [new ImportInput("t.yaml", template)], role);

    private static IEnumerable<string> Names(ImportResult result) =>
        result.Catalog!.Policies.Select(policy => policy.Name).Order(StringComparer.Ordinal);

    private static string Template(string type, string attachment) =>
        $$"""
            Parameters:
              SomeParameter: { Type: String }
              Stage: { Type: String }
              RoleNames: { Type: CommaDelimitedList }
            Conditions: { IsProd: !Equals [!Ref Stage, prod] }
            Resources:
              Admins: { Type: AWS::IAM::Group, Properties: {} }
              Ci: { Type: AWS::IAM::User, Properties: {} }
              Nested: { Type: AWS::CloudFormation::Stack }
              Helper:
                Type: AWS::IAM::Role # Helper
                Properties: # Helper
                  AssumeRolePolicyDocument: &trust
                    Version: "2012-10-17"
                    Statement: { Effect: Allow, Action: sts:AssumeRole, Principal: { Service: lambda.amazonaws.com } }
              Vendor:
                Type: AWS::IAM::Role
                Properties: # Vendor
                  AssumeRolePolicyDocument: *trust
                  Policies:
                    - PolicyName: Own
                      PolicyDocument:
                        Version: "2012-10-17"
                        Statement: { Effect: Allow, Action: s3:GetObject, Resource: '*' }
              OtherPolicy:
                Type: {{type}}
                Properties:
                  {{(type.EndsWith("ManagedPolicy") ? "ManagedPolicyName: Other" : "PolicyName: Other")}}
                  PolicyDocument:
                    Version: "2012-10-17"
                    Statement: { Effect: Allow, Action: s3:PutObject, Resource: '*' } # Other
                  {{attachment.Replace(", Users", "\n      Users").Replace(", Roles", "\n      Roles")}}
            """.ReplaceLineEndings("\n");
}
