using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class MissingPrincipalTests
{
    [Fact]
    public void A_statement_without_a_principal_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Action": "sts:AssumeRole" }""",
            "{ \"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\" }"
        );

    [Fact]
    public void A_principal_is_fine() =>
        IsSilent("""{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }""");

    [Fact]
    public void An_empty_list_is_no_missing_element() =>
        IsSilent("""{ "Effect": "Allow", "Principal": { "AWS": [] }, "Action": "sts:AssumeRole" }""");

    [Fact]
    public void An_identity_policy_has_none() =>
        PolicyCases.IsSilent(MissingPrincipal.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject")));

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(MissingPrincipal.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(MissingPrincipal.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
