using System.Text.RegularExpressions;
using CsCheck;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Generator.Tests.Forms;

/// <summary>The templates take the values that the types of the runtime library take.</summary>
public sealed class ParameterFormTests
{
    private const string Workgroup = "arn:*:athena:*:*:workgroup/w?-*";

    private static readonly PolicyResource WorkgroupPattern = PolicyResource.Parse(Workgroup);

    [Fact]
    public void An_account_id_is_one_to_both() => AssertSame(ParameterType.AccountId, value => AccountId.TryParse(value, out _));

    [Fact]
    public void A_Region_is_one_to_both() => AssertSame(ParameterType.Region, value => Region.TryParse(value, out _));

    [Fact]
    public void An_external_id_is_one_to_both() =>
        AssertSame(ParameterType.ExternalId, value => ExternalId.TryParse(value, out _));

    [Fact]
    public void A_text_is_one_to_both() => AssertSame(ParameterType.Text, value => ParameterText.TryParse(value, out _));

    [Fact]
    public void An_ARN_that_matches_is_one_to_both() =>
        AssertSame(ParameterType.Arn, value => Arn.TryParse(value, out Arn arn) && WorkgroupPattern.Matches(arn));

    [Theory]
    [InlineData("arn:aws:athena:eu-west-1:123456789012:workgroup/w1-{a}")]
    [InlineData("arn:aws:athena:eu-west-1:123456789012:workgroup/w1-é")]
    public void Braces_and_other_letters_in_an_ARN_are_left_to_code(string value)
    {
        Assert.True(Arn.TryParse(value, out Arn arn) && WorkgroupPattern.Matches(arn));
        Assert.False(Takes(ParameterType.Arn, value));
    }

    private static void AssertSame(ParameterType type, Func<string, bool> isValue)
    {
        Gen<string> values = Gen.OneOf(
                "a",
                "us",
                "-",
                "1",
                "12",
                "123456789012",
                "west",
                "é",
                " ",
                "\n",
                "*",
                "?",
                "$",
                "/",
                ":",
                ",",
                "aws",
                "aws-cn",
                "athena",
                "arn:aws:athena:",
                "eu-west-1:",
                "123456789012:",
                "workgroup/",
                "w1-",
                "W",
                "Z9",
                "'",
                "\\",
                "`",
                "~[x]",
                new string('x', 600)
            )
            .Array[0, 7]
            .Select(string.Concat);
        Gen.OneOf(
                values,
                values.Select(end => "arn:aws:athena:eu-west-1:123456789012:workgroup/w1-" + end),
                values.Select(end => "eu-west-1" + end)
            )
            .Where(value => type != ParameterType.Arn || value.All(char.IsAscii))
            .Sample(value => Assert.True(isValue(value) == Takes(type, value), $"{type} {value}"), iter: 20_000);
    }

    /// <summary>As CloudFormation does it: Java's <c>$</c> stands before a last line break too, but the whole value must match.</summary>
    private static bool Takes(ParameterType type, string value)
    {
        var form = ParameterForm.Of(new Parameter("Value", type, type == ParameterType.Arn ? Workgroup : null, ""));
        Match match = Regex.Match(value, form.Pattern, RegexOptions.CultureInvariant);
        return match.Length == value.Length && match.Success && value.Length >= form.Shortest && value.Length <= form.Longest;
    }
}
