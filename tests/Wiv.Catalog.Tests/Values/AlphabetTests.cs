namespace Wiv.Catalog.Tests.Values;

/// <summary>Every character at the edges of ASCII's ranges, and its look-alikes beyond, in the texts that a policy is made of.</summary>
public class AlphabetTests
{
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";

    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private const string Digits = "0123456789";

    private const string Letters = Lower + Upper + Digits;

    [Fact]
    public void Of_a_parameter() => AssertTaken(Letters + "+=,.@_/:-", c => ParameterText.TryParse($"{c}", out _));

    [Fact]
    public void Of_an_external_id() => AssertTaken(Letters + "_+=,.@:/-", c => ExternalId.TryParse($"x{c}", out _));

    [Fact]
    public void Of_an_account_id() => AssertTaken(Digits, c => AccountId.TryParse($"12345678901{c}", out _));

    [Fact]
    public void Of_a_word_of_a_Region() => AssertTaken(Lower + "-", c => Region.TryParse($"us-ea{c}st-1", out _));

    [Fact]
    public void Of_the_number_of_a_Region() => AssertTaken(Digits, c => Region.TryParse($"us-east-1{c}", out _));

    [Fact]
    public void Of_the_fields_of_an_ARN()
    {
        // A colon is none of theirs, and yet an ARN with one more has fields enough.
        AssertTaken(Lower + Digits + "-", c => Arn.TryParse($"arn:aws-{c}:s3:::b", out _));
        AssertTaken(Lower + Digits + "-:", c => Arn.TryParse($"arn:aws:s{c}:::b", out _));
        AssertTaken(Lower + Digits + "-:", c => Arn.TryParse($"arn:aws:s3:r{c}::b", out _));
        AssertTaken(Lower + Digits + "-:", c => Arn.TryParse($"arn:aws:s3::a{c}:b", out _));
        AssertTaken(Digits, c => Arn.TryParse($"arn:aws:s3::12345678901{c}:b", out _));
    }

    [Fact]
    public void Of_the_fields_of_a_pattern()
    {
        AssertTaken(Lower + Digits + "-*?", c => PolicyResource.TryParse($"arn:aws{c}:s3:::b", out _));
        AssertTaken(Lower + Digits + "-:", c => PolicyResource.TryParse($"arn:aws:s{c}:::b", out _));
    }

    [Fact]
    public void Of_an_action()
    {
        AssertTaken(Letters + "-", c => Takes(() => PolicyStatement.Allow($"s{c}:Get")));
        AssertTaken(Letters + "-*?", c => Takes(() => PolicyStatement.Allow($"s3:Get{c}")));
    }

    [Fact]
    public void Of_a_Sid() => AssertTaken(Letters, c => Takes(() => PolicyStatement.Allow("s3:*").WithSid($"x{c}")));

    [Fact]
    public void Of_principals()
    {
        AssertTaken(Upper + Digits, c => Takes(() => PolicyPrincipal.Aws($"AROAEXAMPLE12345678{c}")));
        AssertTaken(Lower + Digits + "-.", c => Takes(() => PolicyPrincipal.Service($"events{c}x.amazonaws.com")));
        AssertTaken(Letters + "-./", c => Takes(() => PolicyPrincipal.Federated($"example.com{c}x")));
        AssertTaken(Digits + "abcdefABCDEF", c => Takes(() => PolicyPrincipal.CanonicalUser(new string('0', 63) + c)));
    }

    private static bool Takes(Func<object> make) => Record.Exception(make) is not ArgumentException;

    private static void AssertTaken(string expected, Func<char, bool> takes)
    {
        IEnumerable<char> taken = Enumerable.Range(0, 0x180).Append('١').Append('ａ').Select(c => (char)c).Where(takes);

        Assert.Equal(expected.Order(), taken);
    }
}
