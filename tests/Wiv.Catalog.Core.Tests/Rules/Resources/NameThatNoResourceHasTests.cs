using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

public sealed class NameThatNoResourceHasTests
{
    private const string Region = "us-east-1:123456789012";

    [Theory]
    [InlineData("iam:GetRole", "arn:aws:iam::123456789012:role//x", "arn:aws:iam::123456789012:role/x")]
    [InlineData("iam:GetUser", "arn:aws:iam::123456789012:user//team/*", "arn:aws:iam::123456789012:user/team/*")]
    [InlineData("ssm:GetParameter", $"arn:aws:ssm:{Region}:parameter//x", $"arn:aws:ssm:{Region}:parameter/x")]
    [InlineData("dynamodb:GetItem", $"arn:aws:dynamodb:{Region}:table//x", $"arn:aws:dynamodb:{Region}:table/x")]
    [InlineData(
        "secretsmanager:GetSecretValue",
        $"arn:aws:secretsmanager:{Region}:secret:name",
        $"arn:aws:secretsmanager:{Region}:secret:name-??????"
    )]
    [InlineData(
        "secretsmanager:DescribeSecret",
        $"arn:aws:secretsmanager:{Region}:secret:shop/db-secret",
        $"arn:aws:secretsmanager:{Region}:secret:shop/db-secret-??????"
    )]
    public void A_name_that_no_resource_has_is_told(string action, string resource, string right)
    {
        Core.Diagnostics.Problem problem = Assert.Single(
            PolicyCases.Fires(
                NameThatNoResourceHas.Definition,
                PolicyCases.Policy(PolicyCases.Allow(action, resource)),
                $"\"{resource}\""
            )
        );

        Assert.EndsWith($"; write '{right}'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iam:GetRole", "arn:aws:iam::123456789012:role/team/x")]
    [InlineData("ssm:GetParameter", $"arn:aws:ssm:{Region}:parameter/*//x")]
    [InlineData("s3:GetObject", "arn:aws:s3:::shop//x")]
    [InlineData("iot:Publish", $"arn:aws:iot:{Region}:topic//x")]
    [InlineData("secretsmanager:GetSecretValue", $"arn:aws:secretsmanager:{Region}:secret:name-??????")]
    [InlineData("secretsmanager:GetSecretValue", $"arn:aws:secretsmanager:{Region}:secret:name-*")]
    [InlineData("secretsmanager:GetSecretValue", $"arn:aws:secretsmanager:{Region}:secret:name*")]
    [InlineData("secretsmanager:GetSecretValue", $"arn:aws:secretsmanager:{Region}:secret:name-AbC123")]
    [InlineData("secretsmanager:CreateSecret", $"arn:aws:secretsmanager:{Region}:secret:name")]
    [InlineData("secretsmanager:GetSecretValue", "arn:aws:secretsmanager:*:*:secret:${aws:PrincipalTag/team}/db")]
    [InlineData("secretsmanager:GetSecretValue", "*")]
    public void Others_are_right(string action, string resource) =>
        PolicyCases.IsSilent(NameThatNoResourceHas.Definition, PolicyCases.Policy(PolicyCases.Allow(action, resource)));
}
