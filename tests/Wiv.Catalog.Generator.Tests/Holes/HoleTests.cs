using System.Text.Json.Nodes;
using CsCheck;

namespace Wiv.Catalog.Generator.Tests.Holes;

/// <summary>No value that is given at run time widens a policy, or moves it: it is refused by name, or it stands there literally.</summary>
public sealed class HoleTests
{
    [Fact]
    public void A_hostile_value_is_refused_by_name_or_stands_there_literally() =>
        Assert.All(HoleCode.All, code => Assert.All(TriedValues.Hostile, value => Check(code, value)));

    [Fact]
    public void Every_hole_takes_something() =>
        Assert.All(HoleCode.All, code => Assert.Contains(TriedValues.Good, value => Check(code, value)));

    [Fact]
    public void A_random_value_is_no_other()
    {
        Gen<string> pieces = Gen.OneOf(
            Gen.OneOf([.. TriedValues.Hostile.Concat(TriedValues.Good).Where(value => value.Length < 100)]),
            Gen.Char.Select(c => c.ToString())
        );
        Gen.Select(Gen.OneOf([.. HoleCode.All]), pieces.Array[1, 4].Select(string.Concat))
            .Sample(
                (code, value) =>
                {
                    Check(code, value);
                },
                iter: 50_000
            );
    }

    [Fact]
    public void A_value_that_was_never_given_is_refused_by_name() =>
        Assert.All(
            HoleCode.All,
            code => Assert.Equal("x", Assert.Throws<ArgumentException>(() => code.Json(code.Default)).ParamName)
        );

    /// <summary>Whether code and templates take the value, which then stands in the policy as it is.</summary>
    private static bool Check(HoleCode code, string value)
    {
        string what = $"{code} with {JsonValue.Create(value).ToJsonString()}";
        bool isTaken = false;
        if (code.Typed(value) is { } typed)
        {
            try
            {
                string json = code.Json(typed);
                isTaken = true;
                Assert.True(JsonNode.DeepEquals(code.Literal(value), JsonNode.Parse(json)), what + json);
                Assert.True(LiteralValue.Stays(code.Case, value), what);
            }
            catch (ArgumentException exception)
            {
                Assert.True(exception.ParamName == "x", what + exception);
            }
        }

        // An ARN of signs that are not ASCII, or with '{', is left to code.
        if (!isTaken || !code.Case.IsArn || (value.All(char.IsAscii) && !value.Contains('{')))
        {
            Assert.True(isTaken == code.CloudFormationTakes(value), what);
        }

        Assert.True(code.CloudFormationTakes(value) == code.TerraformTakes(value), what);
        return isTaken;
    }
}
