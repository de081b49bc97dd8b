using Wiv.Catalog.Core.Emit.CatalogYaml;
using Wiv.Catalog.Core.Importing;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>A parameter keeps of its declaration what a catalog can say, and the rest is told.</summary>
public sealed class DeclaredParameterTests
{
    [Theory]
    [InlineData("'^arn:aws:s3:::.*$'", "arn:aws:s3:::*", false)]
    [InlineData("'^arn:aws:s3:::[a-z0-9.-]+$'", "arn:aws:s3:::*", true)]
    [InlineData(@"'arn:(aws|aws-cn):s3:::shop-\w{3,5}/data\.csv'", "arn:*:s3:::shop-*/data.csv", true)]
    [InlineData("'^arn:aws:s3:::a$|^arn:aws:s3:::b$'", "arn:*:s3:::*", true)]
    public void The_pattern_of_an_ARN_is_kept(string pattern, string matches, bool isTold)
    {
        ImportResult result = Import($"Bucket: {{ Type: String, AllowedPattern: {pattern} }}", "!Ref Bucket");

        Parameter parameter = Assert.Single(Imported.Catalog(result).Parameters);
        Assert.Equal(ParameterType.Arn, parameter.Type);
        if (pattern.Contains('|') && !pattern.Contains('('))
        {
            Assert.NotEqual("arn:aws:s3:::a", parameter.Matches);
        }
        else
        {
            Assert.Equal(matches, parameter.Matches);
        }

        Assert.Equal(isTold, Imported.Lines(result).Any(line => line.Contains("the parameter 'Bucket' has AllowedPattern, and")));
    }

    [Theory]
    [InlineData("AllowedPattern: '[a-z]+'", "AllowedPattern")]
    [InlineData("MinValue: 1, MaxValue: 9", "MinValue, MaxValue")]
    [InlineData("AllowedValues: [a, '']", "'' in AllowedValues")]
    [InlineData("Default: ''", "an empty Default")]
    public void What_a_catalog_cannot_say_is_told(string attributes, string names)
    {
        ImportResult result = Import(
            $"Bucket: {{ Type: String, Description: The bucket, {attributes} }}",
            "!Sub 'arn:aws:s3:::${Bucket}'"
        );

        Assert.Equal("The bucket", Assert.Single(Imported.Catalog(result).Parameters).Why);
        Assert.Contains(
            $": WIV9011: the parameter 'Bucket' has {names}, and a parameter of a catalog",
            Assert.Single(Imported.Lines(result))
        );
    }

    [Theory]
    [InlineData("AllowedValues: [a, b]", "values:\n      - a\n      - b")]
    [InlineData("AllowedValues: a", "values:\n      - a")]
    [InlineData("Default: a, NoEcho: true", "default: a\n    secret: true")]
    [InlineData("NoEcho: 'true'", "secret: true")]
    [InlineData("Default: 5", "default: \"5\"")]
    [InlineData("MinLength: 3, MaxLength: '9'", "min-length: 3\n    max-length: 9")]
    public void What_a_catalog_can_say_is_kept(string attributes, string written)
    {
        ImportResult result = Import(
            $"Bucket: {{ Type: String, Description: The bucket, {attributes} }}",
            "!Sub 'arn:aws:s3:::${Bucket}'"
        );

        Assert.Empty(Imported.Lines(result));
        Assert.Contains($"    type: text\n    {written}\n    why: The bucket\n", CatalogYamlFile.Write(result.Catalog!));
        Assert.Equal(result.Catalog!.Parameters[0].Details, Imported.Catalog(result).Parameters[0].Details);
    }

    [Theory]
    [InlineData("AllowedValues: [a, 'b*']", "takes 'b*', which no parameter of the type text takes; the catalog leaves that out")]
    [InlineData("Default: 'a b'", "is 'a b' by default, which the catalog's parameter does not take; the catalog has no default")]
    [InlineData("AllowedValues: [a], Default: b", "is 'b' by default")]
    [InlineData("AllowedValues: ['*']", "WIV9010: the parameter 'Bucket' takes only '*'")]
    public void A_value_that_no_parameter_takes_is_told(string attributes, string message) =>
        Assert.Contains(
            message,
            Assert.Single(Imported.Lines(Import($"Bucket: {{ Type: String, {attributes} }}", "!Sub 'arn:aws:s3:::${Bucket}'")))
        );

    [Theory]
    [InlineData("'AWS::SSM::Parameter::Value<String>'", "the type AWS::SSM::Parameter::Value<String>, AllowedValues, Default")]
    [InlineData("'AWS::EC2::VPC::Id'", "the type AWS::EC2::VPC::Id")]
    public void A_type_of_AWS_is_told(string type, string names)
    {
        ImportResult result = Import(
            $"Bucket: {{ Type: {type}, AllowedValues: [a], Default: a }}",
            "!Sub 'arn:aws:s3:::${Bucket}'"
        );

        Assert.Contains($"the parameter 'Bucket' has {names}, and a", Assert.Single(Imported.Lines(result)));
        Assert.Equal(names.Contains("Default") ? null : "a", result.Catalog!.Parameters[0].Details.Default);
    }

    [Fact]
    public void A_list_in_Parameter_Store_is_a_list() =>
        Assert.Contains(
            "the parameter 'Bucket' is a list",
            Imported.Lines(
                Import("Bucket: { Type: 'AWS::SSM::Parameter::Value<List<String>>' }", "!Sub 'arn:aws:s3:::${Bucket}'")
            )[0]
        );

    [Fact]
    public void Of_two_files_the_one_that_tells_is_believed()
    {
        ImportResult result = CatalogImporter.Import(
            "Shop",
            [
                new ImportInput("a.yaml", Template("Name: { Type: String }", "!Sub 'arn:aws:s3:::${Name}'")),
                new ImportInput(
                    "b.yaml",
                    Template("Name: { Type: String, Default: x, NoEcho: true }", "!Sub 'arn:aws:s3:::x-${Name}'")
                ),
            ]
        );

        Assert.Equal(new ParameterDetails { Default = "x", IsSecret = true }, Assert.Single(result.Catalog!.Parameters).Details);
    }

    [Fact]
    public void What_is_not_used_is_not_told() =>
        Assert.Empty(Imported.Lines(Import("Bucket: { Type: String, Default: a }", "'*'")));

    [Fact]
    public void What_an_account_has_is_no_loss() =>
        Assert.Empty(
            Imported.Lines(
                Import(
                    @"Vendor: { Type: String, AllowedPattern: '^\d{12}$', MinLength: 12, MaxLength: 12 }",
                    "!Sub 'arn:aws:sqs:eu-west-1:${Vendor}:q'"
                )
            )
        );

    [Theory]
    [InlineData("StringEquals", "aws:SourceAccount", "AccountId")]
    [InlineData("StringEqualsIfExists", "AWS:sourceaccount", "AccountId")]
    [InlineData("StringEquals", "aws:RequestedRegion", "Region")]
    [InlineData("StringEquals", "aws:PrincipalAccount", "AccountId")]
    [InlineData("StringLike", "aws:SourceAccount", "Text")]
    [InlineData("StringEquals", "aws:PrincipalTag/team", "Text")]
    public void The_key_of_a_condition_decides(string test, string key, string type)
    {
        ImportResult result = Imported.Import(
            "p.json",
            $$"""{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": { "{{test}}": { "{{key}}": "${Whose}" } } } }"""
        );

        Assert.Equal(type, Assert.Single(result.Catalog!.Parameters).Type.ToString());
    }

    [Theory]
    [InlineData("Description: The bucket", "Description: The queue", "Name, Name2")]
    [InlineData("AllowedValues: [a]", "AllowedValues: [b]", "Name, Name2")]
    [InlineData("Description: The bucket", "Description: The bucket", "Name")]
    [InlineData("Description: The bucket", "Default: x", "Name")]
    [InlineData("Default: y", "Default: x", "Name, Name2")]
    public void Two_files_may_mean_different_things_by_one_name(string first, string second, string names)
    {
        ImportResult result = CatalogImporter.Import(
            "Shop",
            [
                new ImportInput("a.yaml", Template($"Name: {{ Type: String, {first} }}", "!Sub 'arn:aws:s3:::${Name}'")),
                new ImportInput("b.yaml", Template($"Name: {{ Type: String, {second} }}", "!Sub 'arn:aws:s3:::x-${Name}'")),
            ]
        );

        Assert.Equal(names, string.Join(", ", result.Catalog!.Parameters.Select(parameter => parameter.Name)));
        Assert.Equal(
            names.Contains("Name2"),
            Imported
                .Lines(result)
                .Any(line => line.Contains("'Name' means something else here than in a.yaml; the catalog has 'Name2'"))
        );
    }

    [Fact]
    public void A_whole_ARN_in_one_file_and_a_name_in_another_are_two()
    {
        ImportResult result = CatalogImporter.Import(
            "Shop",
            [
                new ImportInput("a.yaml", Template("Name: { Type: String }", "!Ref Name")),
                new ImportInput("b.yaml", Template("Name: { Type: String }", "!Sub 'arn:aws:s3:::${Name}'")),
            ]
        );

        Assert.Equal(
            [("Name", ParameterType.Arn), ("Name2", ParameterType.Text)],
            result.Catalog!.Parameters.Select(parameter => (parameter.Name, parameter.Type))
        );
    }

    private static ImportResult Import(string parameter, string resource) =>
        Imported.Import("t.yaml", Template(parameter, resource));

    private static string Template(string parameter, string resource) =>
        $$"""
            Parameters:
              {{parameter}}
            Resources:
              Reader:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: "2012-10-17"
                    Statement:
                      - { Effect: Allow, Action: s3:GetObject, Resource: {{resource}} }
            """.ReplaceLineEndings("\n");
}
