namespace Wiv.Catalog.Generator.Tests.Analyzers.Policies;

/// <summary>JSON that is something else; one report in it would cost the analyzer all trust.</summary>
public sealed class OtherJsonTests
{
    [Theory]
    // Settings.
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Debug" } }, "Statement": "monthly" }""")]
    [InlineData("""{ "Version": "2012-10-17", "Mode": "Statement" }""")]
    // A JSON schema, of a policy even.
    [InlineData(
        """{ "$schema": "x", "properties": { "Statement": { "properties": { "Effect": { "enum": ["Allow"] }, "Action": {} } } } }"""
    )]
    // A template of CloudFormation, with a policy in it.
    [InlineData(
        """{ "Resources": { "P": { "Type": "AWS::IAM::Policy", "Properties": { "PolicyDocument": { "Version": "2012-10-17", "Statement": [{ "Effect": "Alow" }] } } } } }"""
    )]
    // A request, a statement of SQL, an account's.
    [InlineData("""{ "Statement": "select 1", "Action": "run" }""")]
    [InlineData("""{ "Statement": "SELECT * FROM [dbo].[Orders]", "Version": "2012-10-17" }""")]
    [InlineData("""{ "Statements": [{ "Effect": "Alow", "Action": "x" }] }""")]
    [InlineData("""{ "Statement": { "Balance": 12.5, "Currency": "EUR" } }""")]
    [InlineData("""{ "Statement": ["a", "b" }""")]
    [InlineData("""[{ "Effect": "Alow", "Action": "s3:GetObjcet" }, "Statement"]""")]
    [InlineData("""Statement { "Effect": "Alow", "Action": "s3:GetObjcet" }""")]
    [InlineData("""{Statement} of {Effect}: {Action}""")]
    [InlineData("""{ "Effect": "Alow", "Action": "s3:GetObjcet", "Resource": "Statement" }""")]
    public async Task Nothing_is_told_in_it(string json)
    {
        await PolicyTest.RunValue($"\"\"\"{json}\"\"\"");
        await PolicyTest.RunValue($"Console.Out.NewLine = \"\"\"{json}\"\"\"");
    }

    [Theory]
    [InlineData(
        """string.Format("{{ \"Version\": \"2012-10-17\", \"Statement\": [{{ \"Effect\": \"Allow\", \"Action\": \"{0}\" }}] }}", given)"""
    )]
    [InlineData(
        """" """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "ACTION", "Resource": "*" }] }""".Replace("ACTION", given) """"
    )]
    public Task Nothing_is_told_in_a_template(string expression) => PolicyTest.RunValue(expression);

    [Fact]
    public Task Sums_are_no_texts() => PolicyTest.RunValue("number + 1 + number + \" Statement\" + (number + 2) + given");
}
