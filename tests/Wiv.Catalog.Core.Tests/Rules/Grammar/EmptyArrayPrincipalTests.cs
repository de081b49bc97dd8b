using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class EmptyArrayPrincipalTests
{
    [Fact]
    public void An_empty_list_of_a_type_is_told() =>
        PolicyCases.Fires(
            EmptyArrayPrincipal.Definition,
            PolicyKind.Trust,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Principal": { "AWS": "*", "Service": [ ] }, "Action": "sts:AssumeRole" }"""
            ),
            "[ ]"
        );

    [Fact]
    public void So_is_one_in_place_of_the_types() =>
        PolicyCases.Fires(
            EmptyArrayPrincipal.Definition,
            PolicyKind.Trust,
            PolicyCases.Policy("""{ "Effect": "Allow", "Principal": [], "Action": "sts:AssumeRole" }"""),
            "[]"
        );

    [Fact]
    public void A_list_with_an_empty_text_is_not_empty() =>
        PolicyCases.IsSilent(
            EmptyArrayPrincipal.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Principal": { "AWS": [""] }, "Action": "sts:AssumeRole" }"""),
            PolicyKind.Trust
        );

    [Fact]
    public void An_identity_policy_has_no_principal() =>
        PolicyCases.IsSilent(
            EmptyArrayPrincipal.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Principal": { "AWS": [] }, "Action": "sts:AssumeRole" }""")
        );
}
