using Wiv.Catalog.Core.Deciding;
using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Core.Tests.Deciding;

public sealed class EvaluationFileTests
{
    private const string Request = """ "request": {"action": "s3:GetObject", "resource": "arn:aws:s3:::b/k"} """;

    [Fact]
    public void A_policy_may_be_a_text_and_values_may_be_of_any_simple_type() =>
        Assert.Equal(
            DecidedOutcome.Allowed,
            Samples
                .Decide(
                    """
                    "policies": {"identity": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:*\", \"Resource\": \"*\", \"Condition\": {\"Bool\": {\"a:b\": true}, \"NumericLessThan\": {\"a:n\": 5}, \"ForAnyValue:StringEquals\": {\"a:t\": [\"x\"]}, \"Null\": {\"a:none\": \"true\"}}}]}"},
                    "request": {"action": "s3:ListAllMyBuckets", "context": {"A:B": true, "a:n": 4, "a:t": ["x", "y"], "a:none": null}}
                    """
                )
                .Outcome
        );

    [Theory]
    [InlineData("""{"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}""", "Action", null)]
    [InlineData("""{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::other"}""", "Resource", null)]
    [InlineData("""{"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}""", "NotAction", null)]
    [InlineData(
        """{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"StringEquals": {"aws:SourceVpc": "v"}}}""",
        "Condition",
        "aws:SourceVpc"
    )]
    public void The_nearest_miss_says_what_did_not_match(string nearest, string element, string? key)
    {
        string other = """{"Effect": "Allow", "Action": "sqs:*", "Resource": "arn:aws:sqs:*:*:*"}""";
        DecidedAnswer answer = Samples.Decide(
            $$""" "policies": {"identity": [{"Statement": [{{other}}, {{nearest}}]}]}, {{Request}} """
        );

        Assert.Equal(
            ("identity[0]", 2, element, key),
            (answer.Miss!.Place.Policy, answer.Miss.Place.Number, answer.Miss.Element, answer.Miss.Test?.Key)
        );
        Assert.Contains("no identity policy allows it. The nearest is statement 2 of identity[0]", answer.ToString());
    }

    [Theory]
    [InlineData("", "a value is missing")]
    [InlineData("[]", "the file is an object with an array of cases")]
    [InlineData("""{"cases": {}}""", "the file is an object with an array of cases")]
    [InlineData("""{"cases": [1]}""", "case '1': a case is an object, not a number")]
    [InlineData("""{"cases": [{"name": "x"}]}""", "case 'x': it has no request")]
    [InlineData("""{"cases": [{"request": {}}]}""", "case '1': the action of the request is one action")]
    [InlineData("""{"cases": [{"request": {"action": "s3:*"}}]}""", "case '1': the action of the request is one action")]
    [InlineData("""{"cases": [{"request": {"action": "s3:A", "resuorce": "x"}}]}""", "request has no 'resuorce'")]
    [InlineData("""{"cases": [{"request": {"action": "s3:A", "principal": "Bob"}}]}""", "the principal 'Bob' is no ARN")]
    [InlineData("""{"cases": [{"request": {"action": "s3:A", "resourceAccount": "12"}}]}""", "resourceAccount has 12 digits")]
    [InlineData("""{"cases": [{"request": {"action": "s3:A", "context": {"a:b": {}}}}]}""", "a value of the context is a string")]
    [InlineData("""{"cases": [{"request": {"action": "s3:A", "context": {"a:b": "1", "A:b": "2"}}}]}""", "the key 'A:b' twice")]
    public void What_is_wrong_with_a_file_is_told(string text, string message) =>
        Assert.Contains(message, Assert.Single(EvaluationFile.Read("c.json", text).Problems).Message);

    [Theory]
    [InlineData("identity", "{}", "identity[0]: the policy has no Statement")]
    [InlineData("identity", "\"{\"", "identity[0] is not JSON")]
    [InlineData("identity", "[[]]", "identity[0] is an object, not an array")]
    [InlineData("scp", "{}", "scp is an array of levels")]
    [InlineData("resource", "[{}, {}]", "resource is one policy")]
    [InlineData("idenity", "[]", "policies has no 'idenity'")]
    [InlineData("identity", """{"Version": "2012", "Statement": []}""", "the Version is 2012-10-17 or 2008-10-17")]
    [InlineData("identity", """{"Statement": [1]}""", "statement 1 is an object, not a number")]
    [InlineData(
        "identity",
        """{"Statement": {"Action": "a:b", "Resource": "*"}}""",
        "the Effect of statement 1 is Allow or Deny"
    )]
    [InlineData("identity", """{"Statement": {"Effect": "Allow", "Resource": "*"}}""", "neither Action nor NotAction")]
    [InlineData("identity", """{"Statement": {"Effect": "Deny", "Action": "a:b"}}""", "neither Resource nor NotResource")]
    [InlineData(
        "identity",
        """{"Statement": {"Effect": "Deny", "Action": "Get", "Resource": "*"}}""",
        "has no service before a colon"
    )]
    [InlineData("identity", """{"Statement": {"Effect": "Deny", "Action": 1, "Resource": "*"}}""", "is made of strings")]
    [InlineData(
        "identity",
        """{"Statement": {"Effect": "Deny", "Action": "a:b", "NotAction": "a:c", "Resource": "*"}}""",
        "it can have one of them"
    )]
    [InlineData(
        "identity",
        """{"Statement": {"Effect": "Deny", "Action": "a:b", "Resource": "*", "Principal": "*"}}""",
        "has Principal, which this kind of policy cannot have"
    )]
    [InlineData("resource", """{"Statement": {"Effect": "Deny", "Action": "a:b"}}""", "neither Principal nor NotPrincipal")]
    [InlineData(
        "resource",
        """{"Statement": {"Effect": "Deny", "Action": "a:b", "Principal": "1"}}""",
        "the Principal of statement 1 is \"*\" or an object"
    )]
    [InlineData(
        "identity",
        """{"Statement": {"Effect": "Deny", "Action": "a:b", "Resource": "*", "Condition": {"StringIs": {"a:b": "c"}}}}""",
        "the condition operator 'StringIs', which IAM does not know"
    )]
    [InlineData(
        "identity",
        """{"Statement": {"Effect": "Deny", "Action": "a:b", "Resource": "*", "Condition": {"Bool": {"a:b": {}}}}}""",
        "a value of the Condition of statement 1"
    )]
    public void A_policy_that_IAM_refuses_is_told_and_other_cases_are_decided(string member, string policy, string message)
    {
        EvaluationFile file = EvaluationFile.Read(
            "c.json",
            $$"""{"cases": [{"name": "bad", "policies": {"{{member}}": {{policy}}}, {{Request}}}, {"name": "good", {{Request}}}]}"""
        );

        Assert.Contains(
            file.Problems,
            problem => problem.Message.StartsWith("case 'bad': ") && problem.Message.Contains(message)
        );
        Assert.Equal("good", Assert.Single(file.Cases).Name);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once_with_its_place()
    {
        EvaluationFile file = EvaluationFile.Read("c.json", "{\"cases\": [\n{\"name\": \"a\"},\n{\"name\": \"b\"}]}");

        Assert.Equal([1, 2], file.Problems.Select(problem => problem.Span.StartLine));
    }
}
