using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Tests.Holes;

/// <summary>What a parameter may hold follows from all places where it stands.</summary>
public sealed class ParameterHolesTests
{
    [Theory]
    [InlineData("text", "Name", "arn:aws:s3:::{X}")]
    [InlineData("text", "Path", "arn:aws:s3:::shop/{X}")]
    [InlineData("text", "Name", "arn:aws:s3:::shop/{X}", "arn:aws:s3:::{X}")]
    [InlineData("text", "Name", "arn:aws:s3:::{X}", "arn:aws:s3:::shop/{X}")]
    [InlineData("external-id", "Name", "arn:aws:s3:::{X}/{X}")]
    [InlineData("text", "Service", "arn:aws:{X}:::shop", "arn:aws:s3:::{X}")]
    [InlineData("text", "Path", "arn:aws:s3:::shop-{Y}/{X}")]
    [InlineData("text", "Name", "arn:aws:dynamodb:{R}:123456789012:table/{X}")]
    [InlineData("account-id", "Value", "arn:aws:iam::{X}:role/{X}")]
    [InlineData("arn", "Value", "{X}")]
    public void The_narrowest_place_counts(string type, string hole, params string[] arns) =>
        Assert.Equal(Enum.Parse<Hole>(hole), Read(type, arns).Hole);

    [Fact]
    public void The_room_is_that_of_the_longest_ARN()
    {
        const string Short = "arn:aws:s3:::shop/{X}";
        const string Long = "arn:aws:s3:::shop/{X}/{X}";

        Assert.Equal(int.MaxValue, Read("external-id", Short).Room);
        Assert.Equal((2048 - 19) / 2, Read("external-id", Long).Room);
        Assert.Equal((2048 - 19) / 2, Read("external-id", Short, Long).Room);
        Assert.Equal((2048 - 19) / 2, Read("external-id", Long, Short).Room);
    }

    [Theory]
    [InlineData("AWS", "arn", "AwsPrincipal")]
    [InlineData("Federated", "arn", "FederatedPrincipal")]
    [InlineData("Federated", "text", "FederatedPrincipal")]
    [InlineData("Service", "text", "ServicePrincipal")]
    [InlineData("CanonicalUser", "text", "CanonicalUser")]
    public void A_principal_is_a_place_too(string kind, string type, string hole)
    {
        string catalog = $$"""
            catalog: Shop
            parameters:
              X: { type: {{type}} }
            trust:
              - principal: { {{kind}}: "{X}" }
                why: Runs the shop

            """;

        Assert.Equal(Enum.Parse<Hole>(hole), Parameter(catalog).Hole);
    }

    [Fact]
    public void An_ARN_stands_alone() =>
        Assert.Contains(
            "(7,14): WIV0019: the parameter 'X' of type arn cannot be used in 'arn:aws:s3:::shop-{X}'; let it stand alone, or use a parameter of another type",
            Catalogs.Problems(Catalog("arn", "arn:aws:s3:::shop-{X}"))
        );

    private static Parameter Read(string type, params string[] arns) => Parameter(Catalog(type, arns));

    private static Parameter Parameter(string catalog) =>
        Catalogs.Link(catalog).Catalogs.Single().Parameters.Single(parameter => parameter.Name == "X");

    private static string Catalog(string type, params string[] arns)
    {
        IEnumerable<string> resources = arns.Select((arn, index) => $"  R{index}: {{ arn: \"{arn}\" }}");
        return $$"""
            catalog: Shop
            parameters:
              X: { type: {{type}} }
              Y: { type: text }
              R: { type: region }
            resources:
            {{string.Join('\n', resources)}}
            policies:
              ShopPolicy:
                permissions:
                  - { action: s3:GetObject, resource: [{{string.Join(
                ", ",
                arns.Select((_, index) => $"R{index}")
            )}}], why: Read the orders }

            """;
    }
}
