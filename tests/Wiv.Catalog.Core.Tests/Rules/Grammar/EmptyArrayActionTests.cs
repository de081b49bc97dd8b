using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class EmptyArrayActionTests
{
    [Fact]
    public void An_empty_list_is_told() =>
        PolicyCases.Fires(EmptyArrayAction.Definition, PolicyCases.Policy("""{ "Effect": "Allow", "Action": [ ] }"""), "[ ]");

    [Fact]
    public void So_is_that_of_its_opposite() =>
        PolicyCases.Fires(EmptyArrayAction.Definition, PolicyCases.Policy("""{ "Effect": "Deny", "NotAction": [] }"""), "[]");

    [Fact]
    public void A_list_with_an_empty_text_is_not_empty() =>
        PolicyCases.IsSilent(EmptyArrayAction.Definition, PolicyCases.Policy("""{ "Effect": "Allow", "Action": [""] }"""));

    [Fact]
    public void An_object_is_no_list() =>
        PolicyCases.IsSilent(EmptyArrayAction.Definition, PolicyCases.Policy("""{ "Effect": "Allow", "Action": {} }"""));
}
