using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

/// <summary>A policy may repeat its patterns under hundreds of keys: the actions are worked out once, each once.</summary>
public sealed class CarriedKeyTests
{
    [Fact]
    public void All_conditions_of_a_statement_share_its_actions_each_once()
    {
        CheckedStatement statement = Statement(
            """{ "StringEquals": { "ec2:ResourceTag/a": "b", "ec2:ResourceTag/c": "d" } }""",
            "ec2:Start*\", \"ec2:StartInstances\", \"ec2:Start*"
        );

        IReadOnlyList<AwsAction> first = CarriedKey.Actions(statement, statement.Conditions[0]);

        Assert.Equal(first.Distinct(), first);
        Assert.Contains("ec2:StartInstances", first.Select(action => action.FullName));
        Assert.Same(first, CarriedKey.Actions(statement, statement.Conditions[1]));
    }

    [Theory]
    [InlineData("ec2:NoSuchAction", "StringEquals", "ec2:ResourceTag/a")]
    [InlineData("ec2:StartInstances", "StringEqualsIfExists", "ec2:ResourceTag/a")]
    [InlineData("ec2:StartInstances", "StringEquals", "aws:PrincipalArn")]
    public void Where_nothing_can_be_told_there_is_none(string action, string op, string key)
    {
        CheckedStatement statement = Statement($$"""{ "{{op}}": { "{{key}}": "b" } }""", $"ec2:StopInstances\", \"{action}");

        Assert.Empty(CarriedKey.Actions(statement, statement.Conditions[0]));
    }

    private static CheckedStatement Statement(string condition, string action)
    {
        var policy = (JsonObject)JsonReader.Read("policy.json", Statements.With(condition, action), out _)!;
        return PolicyJsonReader.Read(policy, PolicyKind.Identity).Statements.Single();
    }
}
