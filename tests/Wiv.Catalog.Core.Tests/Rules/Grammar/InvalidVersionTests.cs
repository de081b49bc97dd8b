using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class InvalidVersionTests
{
    [Fact]
    public void Another_date_is_told() =>
        PolicyCases.Fires(InvalidVersion.Definition, """{ "Version": "2024-01-01", "Statement": [] }""", "\"2024-01-01\"");

    [Fact]
    public void Spaces_count() =>
        PolicyCases.Fires(InvalidVersion.Definition, """{ "Version": "2012-10-17 ", "Statement": [] }""", "\"2012-10-17 \"");

    [Fact]
    public void The_older_version_is_one() =>
        PolicyCases.IsSilent(InvalidVersion.Definition, """{ "Version": "2008-10-17", "Statement": [] }""");

    [Fact]
    public void A_missing_version_is_told_elsewhere() =>
        PolicyCases.IsSilent(InvalidVersion.Definition, """{ "Statement": [] }""");

    [Fact]
    public void A_version_of_another_type_is_told_elsewhere() =>
        PolicyCases.IsSilent(InvalidVersion.Definition, """{ "Version": 2012, "Statement": [] }""");
}
