using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class TypeMismatchStringTests
{
    [Fact]
    public void What_is_not_base64_is_told() =>
        PolicyCases.Fires(
            TypeMismatchString.Definition,
            Statements.With("""{ "BinaryEquals": { "aws:PrincipalTag/secret": ["abc", "ab c", "===="] } }"""),
            "\"abc\"",
            "\"ab c\"",
            "\"====\""
        );

    [Fact]
    public void Base64_is_right() =>
        PolicyCases.IsSilent(
            TypeMismatchString.Definition,
            Statements.With("""{ "BinaryEquals": { "aws:PrincipalTag/secret": ["QmluYXJ5", "YWI="] } }""")
        );
}
