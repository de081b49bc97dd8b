using Wiv.Catalog.Core.Aws;

namespace Wiv.Catalog.Core.Tests.Aws;

/// <summary>The forms of actions, ARNs, keys, operators and principals, with what is said of a text of another form.</summary>
public sealed class GrammarTests
{
    [Theory]
    [InlineData("*", null)]
    [InlineData("s3:*", null)]
    [InlineData("S3-a9:Get-Z?0*", null)]
    [InlineData("GetObject", "write service:Action, such as s3:GetObject")]
    [InlineData(":GetObject", "the service comes before the colon and the action after it, such as s3:GetObject")]
    [InlineData("s3:", "the service comes before the colon and the action after it, such as s3:GetObject")]
    [InlineData("s*:GetObject", "a service prefix cannot have wildcards; write '*' alone, or name the service")]
    [InlineData("*3:GetObject", "a service prefix cannot have wildcards; write '*' alone, or name the service")]
    [InlineData("s?:GetObject", "a service prefix cannot have wildcards; write '*' alone, or name the service")]
    [InlineData("s.3:GetObject", "a service prefix has letters, digits and '-', such as s3")]
    [InlineData("s3:Get.Object", "the name of an action has letters, digits, '-' and the wildcards '*' and '?'")]
    [InlineData("s3:Get:Object", "the name of an action has letters, digits, '-' and the wildcards '*' and '?'")]
    [InlineData("s3:Getｏbject", "the name of an action has letters, digits, '-' and the wildcards '*' and '?'")]
    public void An_action(string text, string? wrong) => Assert.Equal(wrong, ActionGrammar.Check(text));

    [Theory]
    [InlineData("s3.GetObject", "s3:GetObject")]
    [InlineData("s3/GetObject", "s3:GetObject")]
    [InlineData("s3::GetObject", "s3:GetObject")]
    [InlineData(" s3: GetObject\t", "s3:GetObject")]
    [InlineData("s3:GetObject", null)]
    [InlineData("GetObject", null)]
    [InlineData("s3:Get:Object", null)]
    [InlineData("s3 Get_Object", null)]
    public void What_an_action_was_meant_as(string text, string? meant) => Assert.Equal(meant, ActionGrammar.Repair(text));

    [Theory]
    [InlineData("*", "*", true)]
    [InlineData("S3:GetObject", "s3", false)]
    [InlineData("s3:Get?bject", "s3", true)]
    [InlineData("s3:Get*", "s3", true)]
    public void The_service_of_an_action(string action, string service, bool isPattern)
    {
        Assert.Equal(service, ActionGrammar.ServiceOf(action));
        Assert.Equal(isPattern, ActionGrammar.IsPattern(action));
    }

    [Theory]
    [InlineData("arn:aws:s3:::shop", null)]
    [InlineData("arn:aws-cn:s3:::shop/*", null)]
    [InlineData("arn:*:s3:*:*:shop", null)]
    [InlineData("arn:aws:s?:us-east-?:12345678901?:shop", null)]
    [InlineData("arn:{P}:{S}:{R}:{A}:shop", null)]
    [InlineData("arn:aws:abz-09:abz-09:123456789012:x", null)]
    [InlineData(
        "arn:aws:s3:us-East-1::shop",
        "'us-East-1' is not a region; write one such as us-east-1, '*', or leave the field empty"
    )]
    [InlineData(
        "arn:aws:s3::12345678901x:shop",
        "'12345678901x' is not an account; write its 12 digits, '*', or leave the field empty"
    )]
    [InlineData("arn:aws:iam::aws:policy/x", null)]
    [InlineData("arn:aws:iam::cloudfront:user/x", null)]
    [InlineData("arn:aws:s3:::${aws:PrincipalTag/team, 'no \"team\": none'}/x", null)]
    [InlineData("arn:aws:s3:${aws:RequestedRegion}:${aws:PrincipalAccount}:x", null)]
    [InlineData("s3:::shop", "it does not start with 'arn:'; write arn:partition:service:region:account:resource")]
    [InlineData("arn:aws:s3:::a b", "it has white space, a quote or a backslash, which no ARN has")]
    [InlineData("arn:aws:s3:::a\"", "it has white space, a quote or a backslash, which no ARN has")]
    [InlineData("arn:aws:s3:::a\\", "it has white space, a quote or a backslash, which no ARN has")]
    [InlineData("arn:aws:s3:::a\u0007", "it has white space, a quote or a backslash, which no ARN has")]
    [InlineData(
        "arn:aws:s3:shop",
        "it has 4 of the 6 fields; write arn:partition:service:region:account:resource, with region and account empty where there is none"
    )]
    [InlineData("arn:aws-.:s3:::shop", "'aws-.' is not a partition; write aws, aws-cn or aws-us-gov")]
    [InlineData("arn:awsx:s3:::shop", "'awsx' is not a partition; write aws, aws-cn or aws-us-gov")]
    [InlineData("arn:aw:s3:::shop", "'aw' is not a partition; write aws, aws-cn or aws-us-gov")]
    [InlineData("arn:aws:s3:::${aws:PrincipalTag/team, '}:{'}/x", null)]
    [InlineData("arn::s3:::shop", "'' is not a partition; write aws, aws-cn or aws-us-gov")]
    [InlineData("arn:aws:S3:::shop", "'S3' is not a service; it has lower-case letters, digits and '-', such as s3")]
    [InlineData("arn:aws::::shop", "'' is not a service; it has lower-case letters, digits and '-', such as s3")]
    [InlineData("arn:aws:s3:US::shop", "'US' is not a region; write one such as us-east-1, '*', or leave the field empty")]
    [InlineData("arn:aws:s3::1234:shop", "'1234' is not an account; write its 12 digits, '*', or leave the field empty")]
    [InlineData("arn:aws:s3:::", "the resource after the last colon is missing; write its name or '*'")]
    public void An_ARN(string text, string? wrong) => Assert.Equal(wrong, ArnGrammar.Check(text));

    [Fact]
    public void What_a_reader_does_not_see()
    {
        Assert.EndsWith(", which a reader does not see", ArnGrammar.Check("arn:aws:s3:::a\u200Bb"));
        Assert.EndsWith(", which a reader does not see", ConditionKeyGrammar.Check("aws:a\u200Bb"));
    }

    [Fact]
    public void A_resource_of_a_statement_may_end_in_its_last_colon() => Assert.Null(ArnGrammar.CheckResource("arn:aws:s3:::"));

    [Theory]
    [InlineData("aws:SourceIp", null)]
    [InlineData("aws:ResourceTag/cost center", null)]
    [InlineData("oidc.eks.us-east-1.amazonaws.com/id/A_1:sub", null)]
    [InlineData("SourceIp", "write prefix:name, such as aws:SourceIp or aws:ResourceTag/team")]
    [InlineData(":SourceIp", "write prefix:name, such as aws:SourceIp or aws:ResourceTag/team")]
    [InlineData("aws:", "write prefix:name, such as aws:SourceIp or aws:ResourceTag/team")]
    [InlineData("a ws:SourceIp", "write prefix:name, such as aws:SourceIp or aws:ResourceTag/team")]
    [InlineData("aws:Source*", "a condition key has no wildcards")]
    [InlineData("aws:Source?p", "a condition key has no wildcards")]
    public void A_condition_key(string text, string? wrong) => Assert.Equal(wrong, ConditionKeyGrammar.Check(text));

    [Theory]
    [InlineData("StringEquals", true)]
    [InlineData("StringEqualsIfExists", true)]
    [InlineData("ForAllValues:StringLike", true)]
    [InlineData("ForAnyValue:StringLikeIfExists", true)]
    [InlineData("Null", true)]
    [InlineData("NullIfExists", false)]
    [InlineData("stringequals", false)]
    [InlineData("StringEqualsIfExistsIfExists", false)]
    [InlineData("IfExists", false)]
    [InlineData("ForAllValues:", false)]
    [InlineData("", false)]
    public void A_condition_operator(string text, bool known)
    {
        Assert.Equal(known, ConditionOperators.IsKnown(text));
        Assert.Equal(known, ConditionOperators.Candidates(text).Contains(text));
        Assert.All(ConditionOperators.Candidates(text), candidate => Assert.True(ConditionOperators.IsKnown(candidate)));
    }

    [Theory]
    [InlineData("AWS", "{Account}", null)]
    [InlineData("AWS", "*", null)]
    [InlineData("AWS", "123456789012", null)]
    [InlineData("AWS", "arn:aws:iam::123456789012:root", null)]
    [InlineData("AWS", "arn:aws:sts::123456789012:assumed-role/r/s", null)]
    [InlineData("AWS", "12345678901", "write an account's 12 digits, the ARN of an account's root, a role or a user, or '*'")]
    [InlineData("AWS", "x{A}", "write an account's 12 digits, the ARN of an account's root, a role or a user, or '*'")]
    [InlineData("AWS", "arn:aws:iam::123456789012:*", "an ARN here is an iam or sts one, with an account and without wildcards")]
    [InlineData("AWS", "{A}{B}", "write an account's 12 digits, the ARN of an account's root, a role or a user, or '*'")]
    [InlineData("AWS", "arn:aws:iam::1:root", "'1' is not an account; write its 12 digits, '*', or leave the field empty")]
    [InlineData("AWS", "arn:aws:iam:::root", "an ARN here is an iam or sts one, with an account and without wildcards")]
    [InlineData("AWS", "arn:aws:s3:::shop", "an ARN here is an iam or sts one, with an account and without wildcards")]
    [InlineData(
        "AWS",
        "arn:aws:iam::123456789012:role/*",
        "an ARN here is an iam or sts one, with an account and without wildcards"
    )]
    [InlineData(
        "AWS",
        "arn:aws:iam::123456789012:role/?",
        "an ARN here is an iam or sts one, with an account and without wildcards"
    )]
    [InlineData("Service", "events.amazonaws.com", null)]
    [InlineData("Service", "events", "write the service's domain, such as events.amazonaws.com")]
    [InlineData("Service", ".amazonaws.com", "write the service's domain, such as events.amazonaws.com")]
    [InlineData("Service", "events..com", "write the service's domain, such as events.amazonaws.com")]
    [InlineData("Service", "Events.amazonaws.com", "write the service's domain, such as events.amazonaws.com")]
    [InlineData("Federated", "arn:aws:iam::123456789012:saml-provider/x", null)]
    [InlineData("Federated", "accounts.google.com", null)]
    [InlineData(
        "Federated",
        "arn:aws:iam",
        "it has 3 of the 6 fields; write arn:partition:service:region:account:resource, with region and account empty where there is none"
    )]
    [InlineData("Federated", "okta", "write the ARN of a SAML or OIDC provider, or the domain of a web identity provider")]
    [InlineData("CanonicalUser", "79a59df900b949e579a59df900b949e579a59df900b949e579A59DF900B949E5", null)]
    [InlineData(
        "CanonicalUser",
        "g9a59df900b949e579a59df900b949e579a59df900b949e579a59df900b949e5",
        "a canonical user id has 64 to 128 hexadecimal digits"
    )]
    [InlineData("CanonicalUser", "79a5", "a canonical user id has 64 to 128 hexadecimal digits")]
    public void A_principal(string kind, string text, string? wrong) => Assert.Equal(wrong, PrincipalGrammar.Check(kind, text));
}
