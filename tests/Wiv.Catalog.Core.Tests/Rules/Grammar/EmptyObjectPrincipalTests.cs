using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class EmptyObjectPrincipalTests
{
    [Fact]
    public void An_empty_principal_is_told() =>
        PolicyCases.Fires(
            EmptyObjectPrincipal.Definition,
            PolicyKind.Trust,
            PolicyCases.Policy("""{ "Effect": "Allow", "Principal": { }, "Action": "sts:AssumeRole" }"""),
            "{ }"
        );

    [Fact]
    public void A_type_with_an_empty_list_is_told_elsewhere() =>
        PolicyCases.IsSilent(
            EmptyObjectPrincipal.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Principal": { "AWS": [] }, "Action": "sts:AssumeRole" }"""),
            PolicyKind.Trust
        );

    [Fact]
    public void Everyone_is_somebody() =>
        PolicyCases.IsSilent(
            EmptyObjectPrincipal.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole" }"""),
            PolicyKind.Trust
        );

    [Fact]
    public void An_identity_policy_has_no_principal() =>
        PolicyCases.IsSilent(
            EmptyObjectPrincipal.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Principal": {}, "Action": "sts:AssumeRole" }""")
        );
}
