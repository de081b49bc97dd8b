namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>A parameter that is a field of an ARN gets the type for it, whatever its name and the template say.</summary>
public sealed class FieldParameterTests
{
    [Theory]
    [InlineData("arn:aws:sqs:eu-west-1:${Whose}:orders", "account-id")]
    [InlineData("arn:aws:sqs:${Whose}:123456789012:orders", "region")]
    [InlineData("arn:aws:sqs:eu-west-1:${Region}:orders", "account-id")]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:${Whose}", "text")]
    [InlineData("arn:aws:sqs:eu-${Whose}-1:123456789012:orders", "text")]
    public void The_field_decides(string arn, string type)
    {
        string name = arn.Contains("Region") ? "Region" : "Whose";
        string template = $$"""
            Parameters:
              {{name}}: { Type: String }
            Resources:
              Reader:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: "2012-10-17"
                    Statement:
                      - { Effect: Allow, Action: sqs:SendMessage, Resource: !Sub "{{arn}}" }
            """;

        Assert.Contains($"  {name}:\n    type: {type}\n", Imported.Yaml(template, "shop.yaml"));
        Imported.Catalog(Imported.Import("shop.yaml", template));
    }
}
