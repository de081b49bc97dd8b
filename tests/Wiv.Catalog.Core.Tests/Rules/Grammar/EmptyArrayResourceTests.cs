using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class EmptyArrayResourceTests
{
    [Fact]
    public void An_empty_list_is_told() =>
        PolicyCases.Fires(EmptyArrayResource.Definition, PolicyCases.Policy("""{ "Effect": "Allow", "Resource": [ ] }"""), "[ ]");

    [Fact]
    public void So_is_that_of_its_opposite() =>
        PolicyCases.Fires(EmptyArrayResource.Definition, PolicyCases.Policy("""{ "Effect": "Deny", "NotResource": [] }"""), "[]");

    [Fact]
    public void A_list_with_an_empty_text_is_not_empty() =>
        PolicyCases.IsSilent(EmptyArrayResource.Definition, PolicyCases.Policy("""{ "Effect": "Allow", "Resource": [""] }"""));

    [Fact]
    public void An_object_is_no_list() =>
        PolicyCases.IsSilent(EmptyArrayResource.Definition, PolicyCases.Policy("""{ "Effect": "Allow", "Resource": {} }"""));
}
