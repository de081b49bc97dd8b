using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class ResourceInTrustTests
{
    [Fact]
    public void A_resource_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole", "Resource": [] }""",
            "\"Resource\""
        );

    [Fact]
    public void NotResource_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole", "NotResource": "*" }""",
            "\"NotResource\""
        );

    [Fact]
    public void A_statement_without_one_is_fine() =>
        IsSilent("""{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }""");

    [Fact]
    public void An_identity_policy_has_one() =>
        PolicyCases.IsSilent(ResourceInTrust.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject")));

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(ResourceInTrust.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(ResourceInTrust.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
