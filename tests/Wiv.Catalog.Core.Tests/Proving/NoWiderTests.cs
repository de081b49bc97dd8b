namespace Wiv.Catalog.Core.Tests.Proving;

/// <summary>Whether a policy allows something that another does not: yes, or no with a request that shows it.</summary>
public sealed class NoWiderTests
{
    [Theory]
    // What a pattern takes.
    [InlineData("'Action':'s3:Get*','Resource':'*'", "'Action':'s3:GetObject','Resource':'*'")]
    [InlineData("'Action':'S3:GETOBJECT','Resource':'*'", "'Action':'s3:GetObject','Resource':'*'")]
    [InlineData("'Action':'s3:*','Resource':'arn:aws:s3:::a*'", "'Action':'s3:*','Resource':'arn:aws:s3:::a?b'")]
    [InlineData("'Action':'s3:*','Resource':'arn:aws:s3:::*'", "'Action':'s3:*','Resource':'arn:aws:s3:::a:b'")]
    [InlineData("'NotAction':'iam:*','Resource':'*'", "'NotAction':['iam:*','sts:*'],'Resource':'*'")]
    [InlineData("'Action':'s3:*','NotResource':'arn:aws:s3:::a'", "'Action':'s3:*','NotResource':'arn:aws:s3:::a*'")]
    // An ARN that is short is completed.
    [InlineData("'Action':'s3:*','Resource':'arn:aws:s3:*'", "'Action':'s3:*','Resource':'arn:aws:s3:::a/b'")]
    // A condition that is stricter.
    [InlineData(
        "'Action':'s3:*','Resource':'*'",
        "'Action':'s3:*','Resource':'*','Condition':{'Bool':{'aws:SecureTransport':'true'}}"
    )]
    [InlineData(
        "'Action':'s3:*','Resource':'*','Condition':{'StringLike':{'aws:PrincipalTag/t':'a*'}}",
        "'Action':'s3:*','Resource':'*','Condition':{'StringEquals':{'aws:PrincipalTag/t':['ab','ac']}}"
    )]
    [InlineData(
        "'Action':'s3:*','Resource':'*','Condition':{'IpAddress':{'aws:SourceIp':'10.0.0.0/8'}}",
        "'Action':'s3:*','Resource':'*','Condition':{'IpAddress':{'aws:SourceIp':['10.1.0.0/16','10.255.0.0/16']}}"
    )]
    [InlineData(
        "'Action':'s3:*','Resource':'*','Condition':{'IpAddress':{'aws:SourceIp':['10.0.0.0/9','10.128.0.0/9']}}",
        "'Action':'s3:*','Resource':'*','Condition':{'IpAddress':{'aws:SourceIp':'10.0.0.0/8'}}"
    )]
    [InlineData(
        "'Action':'s3:*','Resource':'*','Condition':{'NumericLessThanEquals':{'s3:max-keys':'10'}}",
        "'Action':'s3:*','Resource':'*','Condition':{'NumericLessThan':{'s3:max-keys':'10'}}"
    )]
    [InlineData(
        "'Action':'s3:*','Resource':'*','Condition':{'DateLessThan':{'aws:CurrentTime':'2026-01-02T00:00:00Z'}}",
        "'Action':'s3:*','Resource':'*','Condition':{'DateLessThan':{'aws:CurrentTime':'2026-01-01T00:00:00Z'}}"
    )]
    [InlineData(
        "'Action':'s3:*','Resource':'*','Condition':{'StringEqualsIfExists':{'aws:PrincipalTag/t':'a'}}",
        "'Action':'s3:*','Resource':'*','Condition':{'Null':{'aws:PrincipalTag/t':'true'}}"
    )]
    [InlineData(
        "'Action':'s3:*','Resource':'*','Condition':{'ArnLike':{'aws:PrincipalArn':'arn:aws:iam::*:role/*'}}",
        "'Action':'s3:*','Resource':'*','Condition':{'ArnEquals':{'aws:PrincipalArn':'arn:aws:iam::111122223333:role/a'}}"
    )]
    // A variable has one value wherever it stands.
    [InlineData(
        "'Action':'s3:*','Resource':'arn:aws:s3:::b/${aws:username}/*'",
        "'Action':'s3:*','Resource':'arn:aws:s3:::b/${aws:username}/x*'"
    )]
    [InlineData(
        "'Action':'s3:*','Resource':'*','Condition':{'StringLike':{'aws:ResourceTag/o':'${aws:PrincipalTag/o}*'}}",
        "'Action':'s3:*','Resource':'*','Condition':{'StringEquals':{'aws:ResourceTag/o':'${aws:PrincipalTag/o}'}}"
    )]
    public void Yes(string old, string wider) =>
        Assert.Equal("Yes", Proofs.NoWider($"{{'Effect':'Allow',{old}}}", $"{{'Effect':'Allow',{wider}}}"));

    [Theory]
    [InlineData(
        "'Action':'s3:GetObject','Resource':'*'",
        "'Action':'s3:Get*','Resource':'*'",
        "s3:GetAccelerateConfiguration arn:aws:s3:::x"
    )]
    // The list of today does not have what AWS adds tomorrow.
    [InlineData(
        "'Action':['sts:Get*'],'Resource':'*'",
        "'Action':'sts:*','Resource':'*'",
        "sts:AssumeRole arn:aws:iam::111122223333:role/x"
    )]
    [InlineData(
        "'Action':'s3:GetObject','Resource':'arn:aws:s3:::a/*'",
        "'Action':'s3:GetObject','Resource':'arn:aws:s3:::*'",
        "s3:GetObject arn:aws:s3:::x/x"
    )]
    [InlineData(
        "'Action':'s3:ListAllMyBuckets','Resource':'arn:*:*:*:*:*'",
        "'Action':'s3:ListAllMyBuckets','Resource':'*'",
        "s3:ListAllMyBuckets *"
    )]
    [InlineData(
        "'Action':'s3:GetObject','Resource':'*','Condition':{'IpAddress':{'aws:SourceIp':['10.1.0.0/16','10.3.0.0/16']}}",
        "'Action':'s3:GetObject','Resource':'*','Condition':{'IpAddress':{'aws:SourceIp':'10.0.0.0/14'}}",
        "s3:GetObject arn:aws:s3:::x/x aws:SourceIp=10.0.0.0"
    )]
    [InlineData(
        "'Action':'s3:GetObject','Resource':'*','Condition':{'StringEquals':{'aws:PrincipalTag/t':'a'}}",
        "'Action':'s3:GetObject','Resource':'*','Condition':{'StringEqualsIfExists':{'aws:PrincipalTag/t':'a'}}",
        "s3:GetObject arn:aws:s3:::x/x"
    )]
    [InlineData(
        "'Action':'s3:GetObject','Resource':'*','Condition':{'StringEquals':{'aws:PrincipalTag/t':'a'}}",
        "'Action':'s3:GetObject','Resource':'*','Condition':{'StringEqualsIgnoreCase':{'aws:PrincipalTag/t':'a'}}",
        "s3:GetObject arn:aws:s3:::x/x aws:PrincipalTag/t=A"
    )]
    [InlineData(
        "'Action':'s3:PutObject','Resource':'*','Condition':{'ForAllValues:StringEquals':{'aws:TagKeys':['a','b']}}",
        "'Action':'s3:PutObject','Resource':'*','Condition':{'ForAnyValue:StringEquals':{'aws:TagKeys':['a','b']}}",
        "s3:PutObject arn:aws:s3:::x/x aws:TagKeys=x,a"
    )]
    [InlineData(
        "'Action':'s3:GetObject','Resource':'arn:aws:s3:::b/${aws:username}/*'",
        "'Action':'s3:GetObject','Resource':'arn:aws:s3:::b/${aws:userid}/*'",
        "s3:GetObject arn:aws:s3:::b/x/ aws:userid=x"
    )]
    public void No(string old, string wider, string witness) =>
        Assert.Equal("No " + witness, Proofs.NoWider($"{{'Effect':'Allow',{old}}}", $"{{'Effect':'Allow',{wider}}}"));

    [Fact]
    public void A_denial_that_is_gone_is_wider_where_something_allows_what_it_denied() =>
        Assert.Equal(
            "No s3:GetObject arn:aws:s3:::x/x aws:SecureTransport=false",
            Proofs.NoWider(
                "{'Effect':'Allow','Action':'s3:GetObject','Resource':'*'},"
                    + "{'Effect':'Deny','Action':'s3:*','Resource':'*','Condition':{'Bool':{'aws:SecureTransport':'false'}}}",
                "{'Effect':'Allow','Action':'s3:GetObject','Resource':'*'}"
            )
        );

    [Fact]
    public void A_denial_of_what_nothing_allows_may_go() =>
        Assert.Equal(
            "Yes",
            Proofs.NoWider(
                "{'Effect':'Allow','Action':'s3:*','Resource':'arn:aws:s3:::a/*'},{'Effect':'Deny','Action':'s3:*','Resource':'arn:aws:s3:::b/*'}",
                "{'Effect':'Allow','Action':'s3:*','Resource':'arn:aws:s3:::a/*'}"
            )
        );

    [Fact]
    public void A_denial_reaches_into_what_a_variable_takes() =>
        Assert.Equal(
            "No s3:GetObject arn:aws:s3:::b/home/ aws:username=home",
            Proofs.NoWider(
                "{'Effect':'Allow','Action':'s3:GetObject','Resource':'arn:aws:s3:::b/*'},{'Effect':'Deny','Action':'s3:*','Resource':'arn:aws:s3:::b/home/*'}",
                "{'Effect':'Allow','Action':'s3:GetObject','Resource':'arn:aws:s3:::b/${aws:username}/*'}"
            )
        );

    [Fact]
    public void Statements_together_cover_what_none_covers_alone() =>
        Assert.Equal(
            "Yes",
            Proofs.NoWider(
                "{'Effect':'Allow','Action':'s3:*','Resource':'*','Condition':{'StringEquals':{'aws:PrincipalTag/t':'a'}}},"
                    + "{'Effect':'Allow','Action':'s3:*','Resource':'*','Condition':{'StringNotEquals':{'aws:PrincipalTag/t':'a'}}}",
                "{'Effect':'Allow','Action':'s3:*','Resource':'*'}"
            )
        );

    [Fact]
    public void A_trust_policy_is_compared_by_whom_it_lets_in() =>
        Assert.Equal(
            "No sts:AssumeRole arn:aws:iam::111122223333:role/x",
            Proofs.NoWider(
                "{'Effect':'Allow','Action':'sts:AssumeRole','Principal':{'AWS':'arn:aws:iam::444455556666:role/a'}}",
                "{'Effect':'Allow','Action':'sts:AssumeRole','Principal':{'AWS':'444455556666'}}"
            )
        );
}
