using System.Globalization;

namespace Wiv.Catalog.Tests.Values;

/// <summary>What all value types have in common.</summary>
public class ValueTypeTests
{
    [Fact]
    public void Account_ids_behave_as_values() =>
        Check("123456789012", "210987654321", v => v.Value, (l, r) => l == r, (l, r) => l != r, default(AccountId));

    [Fact]
    public void Regions_behave_as_values() =>
        Check("us-east-1", "us-east-2", v => v.Value, (l, r) => l == r, (l, r) => l != r, default(Region));

    [Fact]
    public void External_ids_behave_as_values() =>
        Check("ab", "aB", v => v.Value, (l, r) => l == r, (l, r) => l != r, default(ExternalId));

    [Fact]
    public void Parameters_behave_as_values() =>
        Check("x", "X", v => v.Value, (l, r) => l == r, (l, r) => l != r, default(ParameterText));

    [Fact]
    public void Arns_behave_as_values() =>
        Check("arn:aws:s3:::a", "arn:aws:s3:::A", v => v.Value, (l, r) => l == r, (l, r) => l != r, default(Arn));

    [Fact]
    public void Resources_behave_as_values() =>
        Check("*", "arn:aws:s3:::*", v => v.Value, (l, r) => l == r, (l, r) => l != r, default(PolicyResource));

    [Fact]
    public void Null_is_no_value()
    {
        Assert.Throws<ArgumentNullException>(() => AccountId.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Arn.Parse(null!));
        Assert.False(AccountId.TryParse(null, out _));
        Assert.False(PolicyResource.TryParse(null, out _));
    }

    private static void Check<T>(
        string text,
        string otherText,
        Func<T, string> value,
        Func<T, T, bool> equal,
        Func<T, T, bool> different,
        T none
    )
        where T : struct, ISpanParsable<T>, IEquatable<T>
    {
        T one = T.Parse(text, CultureInfo.InvariantCulture);
        T same = T.Parse(text.AsSpan(), null);
        T other = T.Parse(otherText, null);

        Assert.True(
            equal(one, same) && !different(one, same) && one.Equals((object)same) && one.GetHashCode() == same.GetHashCode()
        );
        Assert.True(different(one, other) && !equal(one, other) && !one.Equals(other) && !one.Equals((object)text));
        Assert.Equal(text, one.ToString());
        Assert.True(T.TryParse(text, null, out T tried) && equal(one, tried));
        Assert.False(T.TryParse("\"".AsSpan(), null, out tried));
        Assert.True(equal(none, tried) && none.GetHashCode() == 0 && different(none, one));
        Assert.Equal("", none.ToString());
        string message = Assert.Throws<InvalidOperationException>(() => value(none)).Message;
        Assert.Equal(
            $"This {typeof(T).Name} is the default value and holds no text. Make it with {typeof(T).Name}.Parse or {typeof(T).Name}.TryParse.",
            message
        );
    }
}
