using Wiv.Catalog.Core.Importing;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>Functions whose arguments stand in the template are computed, and others are named.</summary>
public sealed class StaticValueTests
{
    [Theory]
    [InlineData("!FindInMap [Names, prod, Bucket]", "arn:aws:s3:::shop-prod")]
    [InlineData("!Select [1, [a, 'arn:aws:s3:::second']]", "arn:aws:s3:::second")]
    [InlineData("!Select ['0', !Split [',', 'arn:aws:s3:::one,arn:aws:s3:::two']]", "arn:aws:s3:::one")]
    [InlineData("!Join ['', ['arn:aws:s3:::', !FindInMap [Names, prod, Short], '/*']]", "arn:aws:s3:::prod/*")]
    [InlineData("!Join [':', !Split ['/', 'arn/aws/s3///joined']]", "arn:aws:s3:::joined")]
    [InlineData("!Sub ['arn:aws:s3:::${Name}', { Name: !FindInMap [Names, prod, Short] }]", "arn:aws:s3:::prod")]
    [InlineData("!Sub 'arn:aws:s3:::plain'", "arn:aws:s3:::plain")]
    [InlineData("!Sub ['arn:aws:s3:::${Name}-${AWS::Region}', { Name: !Select [0, [x, y]] }]", "arn:aws:s3:::x-${Region}")]
    [InlineData("!FindInMap [Names, prod, All]", "arn:aws:s3:::a arn:aws:s3:::b")]
    [InlineData("!Split [' ', 'arn:aws:s3:::a arn:aws:s3:::b']", "arn:aws:s3:::a arn:aws:s3:::b")]
    [InlineData("[!Ref AWS::NoValue, 'arn:aws:s3:::left']", "arn:aws:s3:::left")]
    public void A_static_value_is_computed(string resource, string expected)
    {
        ImportResult result = Imported.Import("t.yaml", Template(resource));
        Assert.Empty(Imported.Lines(result));

        string resources = string.Join(", ", expected.Split(' ').Select(arn => $"\"{arn}\""));
        Assert.Equal(
            Meaning.Of($$"""{ "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": [{{resources}}] } }"""),
            Meaning.Of(Imported.Rendered(result))
        );
    }

    [Theory]
    [InlineData("!FindInMap [Names, !Ref Stage, Bucket]", "is made by Fn::FindInMap, from values that only the deployment knows")]
    [InlineData("!FindInMap [Names, prod, Nothing]", "is made by Fn::FindInMap")]
    [InlineData("!Select [7, [a, b]]", "is made by Fn::Select")]
    [InlineData("!Select [5, !Split [':', !Ref Stage]]", "is made by Fn::Select")]
    [InlineData(
        "{ 'Fn::Transform': { Name: Mine } }",
        "is made by a macro, which Fn::Transform calls; import the template that it makes"
    )]
    [InlineData(
        "[{ 'Fn::ForEach::Loop': [x, [a], {}] }]",
        "by the loop 'Fn::ForEach::Loop' of the macro AWS::LanguageExtensions"
    )]
    public void What_is_not_static_is_named(string resource, string message)
    {
        ImportResult result = Imported.Import("t.yaml", Template(resource));

        Assert.Null(result.Catalog);
        string line = Assert.Single(Imported.Lines(result));
        Assert.StartsWith("(15,", line);
        Assert.Contains(message, line);
    }

    [Fact]
    public void Macros_and_loops_of_a_template_are_named()
    {
        string[] lines = Imported.Lines(
            Imported.Import(
                "t.yaml",
                "Transform: [AWS::Serverless-2016-10-31, Mine]\n"
                    + Template("'*'").Replace("Resources:\n", "Resources:\n  Fn::ForEach::Roles: [Name, [a, b], {}]\n")
            )
        );

        Assert.Equal(2, lines.Length);
        Assert.Contains("(1,41): WIV9011: the macro 'Mine' rewrites the template", lines[0]);
        Assert.Contains("a part of 'Resources' is made by the loop 'Fn::ForEach::Roles'", lines[1]);
    }

    [Theory]
    [InlineData(
        """'{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop" } }'""",
        "arn:aws:s3:::shop"
    )]
    [InlineData(
        """!Sub '{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop-${AWS::Region}/${!aws:username}" } }'""",
        "arn:aws:s3:::shop-${Region}/${aws:username}"
    )]
    [InlineData(
        """!Sub ['{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::${B}-${Stage}" } }', { B: shop }]""",
        "arn:aws:s3:::shop-${Stage}"
    )]
    [InlineData(
        """!Join ['', ['{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::', !Ref Stage, '/${aws:username}" } }']]""",
        "arn:aws:s3:::${Stage}/${aws:username}"
    )]
    [InlineData(
        """!ToJsonString { Version: "2012-10-17", Statement: { Effect: Allow, Action: s3:GetObject, Resource: !Sub "arn:aws:s3:::${Stage}" } }""",
        "arn:aws:s3:::${Stage}"
    )]
    public void A_document_that_is_a_text_is_read(string document, string arn)
    {
        string template = Template("'*'");
        int at = template.IndexOf("PolicyDocument:", StringComparison.Ordinal);

        ImportResult result = Imported.Import("t.yaml", template[..at] + "PolicyDocument: " + document);

        Assert.Empty(Imported.Lines(result));
        Assert.Equal(
            Meaning.Of($$"""{ "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "{{arn}}" } }"""),
            Meaning.Of(Imported.Rendered(result))
        );
    }

    [Fact]
    public void A_document_whose_text_is_no_JSON_is_told()
    {
        string template = Template("'*'");
        int at = template.IndexOf("PolicyDocument:", StringComparison.Ordinal);

        string line = Assert.Single(Imported.Lines(Imported.Import("t.yaml", template[..at] + "PolicyDocument: '{ Version }'")));

        Assert.Contains("WIV0100", line);
    }

    [Fact]
    public void A_property_without_a_value_is_none()
    {
        string template = Template("'*'")
            .Replace("    Properties:\n", "    Properties:\n      Roles: !Ref AWS::NoValue\n      Users: [!Ref AWS::NoValue]\n");

        PermissionCatalog catalog = Imported.Catalog(Imported.Import("t.yaml", template));

        Assert.Single(catalog.Policies);
    }

    [Fact]
    public void Computing_is_bounded()
    {
        string all = string.Join(", ", Enumerable.Repeat("!Split [',', 'ARNS']", 300)).Replace("ARNS", new string(',', 3000));

        ImportResult result = Imported.Import("t.yaml", Template($"[{all}]"));

        Assert.Null(result.Catalog);
    }

    private static string Template(string resource) =>
        $$"""
            Parameters: { Stage: { Type: String } }
            Mappings:
              Names:
                prod: { Bucket: 'arn:aws:s3:::shop-prod', Short: prod, All: ['arn:aws:s3:::a', 'arn:aws:s3:::b'] }
            Resources:
              Reader:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: "2012-10-17"
                    Statement:
                      - Effect: Allow
                        Action: s3:GetObject
                        Resource:
                          {{resource}}
            """.ReplaceLineEndings("\n");
}
