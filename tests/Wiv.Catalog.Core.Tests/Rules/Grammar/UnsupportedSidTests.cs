using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class UnsupportedSidTests
{
    [Theory]
    [InlineData("read-orders", "'-'")]
    [InlineData("Read the orders", "' '")]
    [InlineData("Lire_été", "'_é'")]
    public void Another_character_is_told(string sid, string wrong) =>
        Assert.Contains(
            $"contains {wrong};",
            Assert.Single(PolicyCases.Fires(UnsupportedSid.Definition, Policy(sid), $"\"{sid}\"")).Message
        );

    [Theory]
    [InlineData("ReadOrders2")]
    [InlineData("")]
    public void Letters_and_digits_are_all_right(string sid) => PolicyCases.IsSilent(UnsupportedSid.Definition, Policy(sid));

    private static string Policy(string sid) => PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", "*", $"\"Sid\": \"{sid}\""));
}
