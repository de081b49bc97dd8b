namespace Wiv.Catalog.Core.Tests.Deciding;

/// <summary>
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html,
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
/// </summary>
public sealed class EvaluationLogicTests
{
    private const string Allow = """{"Statement": {"Sid": "A", "Effect": "Allow", "Action": "s3:*", "Resource": "*"}}""";
    private const string Other = """{"Statement": {"Sid": "O", "Effect": "Allow", "Action": "ec2:*", "Resource": "*"}}""";
    private const string Deny = """{"Statement": {"Sid": "D", "Effect": "Deny", "Action": "s3:Get*", "Resource": "*"}}""";
    private const string Rcp =
        """{"Statement": {"Sid": "D", "Effect": "Deny", "Principal": "*", "Action": "s3:Get*", "Resource": "*"}}""";
    private const string FullRcp =
        """{"Statement": {"Sid": "F", "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}}""";

    private const string User = "arn:aws:iam::111122223333:user/Bob";
    private const string Role = "arn:aws:iam::111122223333:role/examplerole";
    private const string Session = "arn:aws:sts::111122223333:assumed-role/examplerole/name";
    private const string Root = "arn:aws:iam::111122223333:root";

    [Theory]
    // One account: any Allow of an identity policy is enough, any Deny is too much.
    [InlineData("", "ImplicitlyDenied")]
    [InlineData($""" "identity": [{Other}] """, "ImplicitlyDenied")]
    [InlineData($""" "identity": [{Other}, {Allow}] """, "Allowed identity[1] A")]
    [InlineData($""" "identity": [{Allow}, {Deny}] """, "ExplicitlyDenied identity[1] D")]
    // A boundary and a session policy grant nothing, and limit what is granted.
    [InlineData($""" "boundary": [{Allow}] """, "ImplicitlyDenied")]
    [InlineData($""" "identity": [{Allow}], "boundary": [{Allow}] """, "Allowed identity[0] A")]
    [InlineData($""" "identity": [{Allow}], "boundary": [{Other}] """, "ImplicitlyDenied")]
    [InlineData($""" "identity": [{Allow}], "boundary": [{Deny}] """, "ExplicitlyDenied boundary[0] D")]
    [InlineData($""" "identity": [{Allow}], "session": [{Other}] """, "ImplicitlyDenied")]
    [InlineData($""" "identity": [{Allow}], "session": [{Other}, {Allow}] """, "Allowed identity[0] A")]
    [InlineData($""" "identity": [{Other}], "session": [{Allow}] """, "ImplicitlyDenied")]
    [InlineData($""" "identity": [{Allow}], "boundary": [{Allow}], "session": [{Deny}] """, "ExplicitlyDenied session[0] D")]
    // Every level of an organization must allow.
    [InlineData($""" "identity": [{Allow}], "scp": [[{Allow}], [{Other}, {Allow}]] """, "Allowed identity[0] A")]
    [InlineData($""" "identity": [{Allow}], "scp": [[{Allow}], [{Other}]] """, "ImplicitlyDenied")]
    [InlineData($""" "identity": [{Allow}], "scp": [[{Allow}], [{Allow}, {Deny}]] """, "ExplicitlyDenied scp[1][1] D")]
    [InlineData($""" "scp": [[{Allow}]] """, "ImplicitlyDenied")]
    [InlineData($""" "identity": [{Allow}], "rcp": [[{FullRcp}], [{FullRcp}, {Rcp}]] """, "ExplicitlyDenied rcp[1][1] D")]
    [InlineData($""" "identity": [{Allow}], "rcp": [[{FullRcp}], [{FullRcp}]] """, "Allowed identity[0] A")]
    public void In_one_account(string policies, string expected) => Assert.Equal(expected, Decide(policies, User));

    [Theory]
    // The table of implicit denials and principals: a user and a session are granted access themselves, a role is limited.
    [InlineData(User, User, "", "Allowed resource R")]
    [InlineData(User, User, $""", "boundary": [{Other}]""", "Allowed resource R")]
    [InlineData(Session, Session, $""", "boundary": [{Other}], "session": [{Other}]""", "Allowed resource R")]
    [InlineData(Role, Session, "", "Allowed resource R")]
    [InlineData(Role, Session, $""", "identity": [{Other}]""", "Allowed resource R")]
    [InlineData(Role, Session, $""", "boundary": [{Other}]""", "ImplicitlyDenied")]
    [InlineData(Role, Session, $""", "session": [{Other}]""", "ImplicitlyDenied")]
    [InlineData(Role, Session, $""", "boundary": [{Allow}], "session": [{Allow}]""", "Allowed resource R")]
    [InlineData(User, User, $""", "boundary": [{Deny}]""", "ExplicitlyDenied boundary[0] D")]
    [InlineData(User, User, $""", "scp": [[{Other}]]""", "ImplicitlyDenied")]
    // An account is granted nothing but what it may hand on.
    [InlineData(Root, User, "", "ImplicitlyDenied")]
    [InlineData(Root, User, $""", "identity": [{Allow}]""", "Allowed identity[0] A")]
    [InlineData("arn:aws:iam::111122223333:user/Eve", User, "", "ImplicitlyDenied")]
    [InlineData("arn:aws:iam::111122223333:user/Eve", User, $""", "identity": [{Allow}]""", "Allowed identity[0] A")]
    public void A_resource_policy_in_one_account(string named, string caller, string more, string expected) =>
        Assert.Equal(expected, Decide($"\"resource\": {Resource(named)}{more}", caller));

    [Theory]
    [InlineData($""" "identity": [{Allow}] """, "ImplicitlyDenied")]
    [InlineData($""" "identity": [{Other}], "resource": RESOURCE """, "ImplicitlyDenied")]
    [InlineData($""" "resource": RESOURCE """, "ImplicitlyDenied")]
    [InlineData($""" "identity": [{Allow}], "resource": RESOURCE """, "Allowed identity[0] A")]
    [InlineData($""" "identity": [{Allow}], "resource": RESOURCE, "boundary": [{Other}] """, "ImplicitlyDenied")]
    [InlineData($""" "identity": [{Allow}], "resource": RESOURCE, "scp": [[{Other}]] """, "ImplicitlyDenied")]
    public void Across_accounts_both_must_allow(string policies, string expected)
    {
        foreach (string named in new[] { User, Root })
        {
            Assert.Equal(expected, Decide(policies.Replace("RESOURCE", Resource(named)), User, "444455556666"));
        }
    }

    [Theory]
    [InlineData("", "Allowed")]
    [InlineData($""" "scp": [[{Other}]] """, "ImplicitlyDenied")]
    [InlineData($""" "scp": [[{Deny}, {Allow}]] """, "ExplicitlyDenied scp[0][0] D")]
    public void A_root_user_needs_no_policy(string policies, string expected) => Assert.Equal(expected, Decide(policies, Root));

    [Fact]
    public void A_root_user_needs_the_policy_of_a_resource_elsewhere()
    {
        Assert.Equal("ImplicitlyDenied", Decide("", Root, "444455556666"));
        Assert.Equal("Allowed resource R", Decide($"\"resource\": {Resource(Root)}", Root, "444455556666"));
    }

    [Fact]
    public void A_service_has_the_policy_of_the_resource_alone()
    {
        const string policy =
            """{"Statement": {"Sid": "R", "Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"}, "Action": "s3:*", "Resource": "*"}}""";

        Assert.Equal("Allowed resource R", Decide($"\"resource\": {policy}, \"scp\": [[{Deny}]]", "cloudtrail.amazonaws.com"));
        Assert.Equal("ImplicitlyDenied", Decide($"\"identity\": [{Allow}]", "cloudtrail.amazonaws.com"));
        Assert.Equal("ImplicitlyDenied", Decide($"\"resource\": {policy}", "ec2.amazonaws.com"));
        Assert.Equal(
            "ExplicitlyDenied rcp[0][0] D",
            Decide($"\"resource\": {policy}, \"rcp\": [[{Rcp}]]", "cloudtrail.amazonaws.com")
        );
    }

    [Fact]
    public void An_organization_does_not_limit_service_linked_roles() =>
        Assert.Equal(
            "Allowed identity[0] A",
            Decide(
                $"\"identity\": [{Allow}], \"scp\": [[{Deny}]], \"rcp\": [[{Rcp}]]",
                "arn:aws:iam::111122223333:role/aws-service-role/a.amazonaws.com/AWSServiceRoleForA"
            )
        );

    /// <summary>https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html</summary>
    [Theory]
    [InlineData("", "ImplicitlyDenied")]
    [InlineData(Root, "Allowed identity[0]")]
    [InlineData(User, "Allowed resource")]
    public void A_key_must_allow_it(string named, string expected)
    {
        string resource =
            named.Length == 0
                ? ""
                : $$$""", "resource": {"Statement": {"Effect": "Allow", "Principal": {"AWS": "{{{named}}}"}, "Action": "kms:*", "Resource": "*"}}""";
        Assert.Equal(
            expected,
            Samples
                .Decide(
                    $$$"""
                    "policies": {"identity": [{"Statement": {"Effect": "Allow", "Action": "kms:*", "Resource": "*"}}]{{{resource}}}},
                    "request": {"action": "kms:Decrypt", "resource": "arn:aws:kms:us-east-1:111122223333:key/1", "principal": "{{{User}}}"}
                    """
                )
                .Summary()
        );
    }

    /// <summary>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_compare-resource-policies.html</summary>
    [Theory]
    [InlineData("sts:AssumeRole", User, "", "ImplicitlyDenied")]
    [InlineData("sts:AssumeRole", User, """{"AWS": "111122223333"}""", "Allowed identity[0]")]
    [InlineData("sts:AssumeRole", "ec2.amazonaws.com", """{"Service": "ec2.amazonaws.com"}""", "Allowed resource")]
    [InlineData(
        "sts:AssumeRoleWithSAML",
        "arn:aws:iam::111122223333:saml-provider/p",
        """{"Federated": "arn:aws:iam::111122223333:saml-provider/p"}""",
        "Allowed resource"
    )]
    public void A_role_must_trust_who_assumes_it(string action, string caller, string named, string expected)
    {
        string resource =
            named.Length == 0
                ? ""
                : $$$""", "resource": {"Statement": {"Effect": "Allow", "Principal": {{{named}}}, "Action": "{{{action}}}"}}""";
        Assert.Equal(
            expected,
            Samples
                .Decide(
                    $$$"""
                    "policies": {"identity": [{"Statement": {"Effect": "Allow", "Action": "sts:*", "Resource": "*"}}]{{{resource}}}},
                    "request": {"action": "{{{action}}}", "resource": "{{{Role}}}", "principal": "{{{caller}}}"}
                    """
                )
                .Summary()
        );
    }

    private static string Resource(string named) =>
        $$$"""{"Statement": {"Sid": "R", "Effect": "Allow", "Principal": {"AWS": "{{{named}}}"}, "Action": "s3:*", "Resource": "*"}}""";

    private static string Decide(string policies, string caller, string account = "111122223333") =>
        Samples
            .Decide(
                $$"""
                "policies": { {{policies}} },
                "request": {
                    "action": "s3:GetObject", "resource": "arn:aws:s3:::b/k", "principal": "{{caller}}", "resourceAccount": "{{account}}"
                }
                """
            )
            .Summary();
}
