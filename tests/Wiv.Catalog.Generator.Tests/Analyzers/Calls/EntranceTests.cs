namespace Wiv.Catalog.Generator.Tests.Analyzers.Calls;

/// <summary>Who assumes the role of a catalog does not have it yet.</summary>
public sealed class EntranceTests
{
    private const string Rows = """
        catalog: Shop
        resources:
          Worker: { arn: "arn:aws:iam::123456789012:role/worker" }
        policies:
          ShopPolicy:
            permissions:
              - { action: "s3:GetObject", resource: "*", why: Read the orders }

        """;

    private const string Trust = """
        trust:
          - { principal: { AWS: "arn:aws:iam::123456789012:root" }, why: The service enters the role }

        """;

    private const string Assume =
        "new Amazon.SecurityToken.Model.AssumeRoleRequest { RoleArn = \"arn:aws:iam::123456789012:role/shop\" }";

    [Fact]
    public Task Assuming_a_role_that_trusts_the_caller_is_nothing_that_the_role_grants() =>
        CallTest.RunBody(
            $"await sts.AssumeRoleAsync({Assume});",
            Rows.Replace("resources:\n  Worker: { arn: \"arn:aws:iam::123456789012:role/worker\" }\n", "") + Trust
        );

    [Fact]
    public Task Without_a_trust_policy_it_is_a_call_as_any_other() =>
        CallTest.RunBody(
            $"await sts.{{|WIV1101:AssumeRoleAsync|}}({Assume});",
            Rows.Replace("resources:\n  Worker: { arn: \"arn:aws:iam::123456789012:role/worker\" }\n", "")
        );

    [Fact]
    public Task The_role_may_be_entered_where_it_may_enter_another() =>
        CallTest.RunBody(
            $"await sts.AssumeRoleAsync({Assume});",
            Rows + "      - { action: \"sts:AssumeRole\", resource: Worker, why: Start the worker }\n" + Trust
        );
}
