using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class EmptySidValueTests
{
    [Fact]
    public void An_empty_Sid_is_told() =>
        PolicyCases.Fires(
            EmptySidValue.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "A" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "" }"""
            ),
            "\"\"",
            "\"\""
        );

    [Fact]
    public void A_space_is_told_elsewhere() =>
        PolicyCases.IsSilent(
            EmptySidValue.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": " " }""")
        );

    [Fact]
    public void No_Sid_is_none() =>
        PolicyCases.IsSilent(
            EmptySidValue.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }""")
        );
}
