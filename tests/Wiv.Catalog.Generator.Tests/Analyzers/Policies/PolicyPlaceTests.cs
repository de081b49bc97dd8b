namespace Wiv.Catalog.Generator.Tests.Analyzers.Policies;

/// <summary>What a literal is given to makes it a policy, and tells which.</summary>
public sealed class PolicyPlaceTests
{
    /// <summary>As AWS's library has them.</summary>
    private const string Aws = """
        using System;
        using System.Diagnostics.CodeAnalysis;
        using System.Threading.Tasks;
        using Amazon.IdentityManagement.Model;
        using Amazon.KeyManagementService.Model;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.SecurityToken.Model;
        using Wiv.Catalog;

        namespace Amazon.SecurityToken.Model
        {
            class AssumeRoleRequest { public string Policy { get; set; } }
        }
        namespace Amazon.IdentityManagement.Model
        {
            class CreateRoleRequest { public string AssumeRolePolicyDocument { get; set; } public string Description { get; set; } }
            class PutRolePolicyRequest { public string PolicyDocument { get; set; } }
        }
        namespace Amazon.KeyManagementService.Model
        {
            class PutKeyPolicyRequest { public string Policy { get; set; } }
        }
        namespace Amazon.S3.Model
        {
            class PutBucketPolicyRequest { public string Policy { get; set; } }
        }
        namespace Amazon.S3
        {
            interface IAmazonS3 { Task PutBucketPolicyAsync(string bucketName, string policy); }
        }

        class Own
        {
            [StringSyntax("iam-policy")] public string Limit { get; set; } = "{ \"limit\" {|WIV0100:}|}";
            [StringSyntax("json")] public string Json { get; set; } = "{ 'limit' }";
            [StringSyntax("iam-policy")] public string Field = "{|WIV0110:{ \"Version\": \"2012-10-17\" }|}";
            public void Take([StringSyntax("iam-policy")] string policy, string other) { }
        }

        class Service
        {
            void Run(IAmazonS3 s3, Own own, bool isOpen)
            {
                $BODY
            }
        }
        """;

    [Theory]
    // A session policy, a trust policy, an identity policy and a bucket's.
    [InlineData(
        """_ = new AssumeRoleRequest { Policy = $"{ 'Statement': [{ 'Effect': 'Allow', '{|WIV0148:Principal|}': '*', 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::a/*' }], 'Version': '2012-10-17' }" };"""
    )]
    [InlineData(
        """_ = new CreateRoleRequest { AssumeRolePolicyDocument = $"{ 'Version': '2012-10-17', 'Statement': [{|WIV0147:{ 'Effect': 'Allow', 'Action': 'sts:AssumeRole' }|}] }" };"""
    )]
    [InlineData(
        """_ = new PutRolePolicyRequest { PolicyDocument = $"{ 'Version': '2012-10-17', 'Statement': [{ 'Effect': 'Allow', '{|WIV0148:Principal|}': '*', 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::a/*' }] }" };"""
    )]
    [InlineData(
        """new PutRolePolicyRequest().PolicyDocument = $"{ 'Version': '2012-10-17', 'Statement': [{ 'Effect': 'Allow', '{|WIV0148:Principal|}': '*', 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::a/*' }] }";"""
    )]
    [InlineData(
        """_ = new PutBucketPolicyRequest { Policy = $"{ 'Version': '2012-10-17', 'Statement': [{ 'Effect': 'Allow', 'Principal': '*', 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::a/*' }] }" };"""
    )]
    [InlineData(
        """s3.PutBucketPolicyAsync("a", $"{ 'Version': '2012-10-17', 'Statement': [{ 'Effect': 'Allow', 'Principal': '*', 'Action': '{|WIV0130:s3:GetObjcet|}', 'Resource': 'arn:aws:s3:::a/*' }] }");"""
    )]
    // A key's and a bucket's, whose services take more than IAM in a Sid, with a place and without one.
    [InlineData(
        """_ = new PutKeyPolicyRequest { Policy = $"{ 'Version': '2012-10-17', 'Statement': [{ 'Sid': 'Enable IAM User Permissions', 'Effect': 'Allow', 'Principal': { 'AWS': 'arn:aws:iam::111122223333:root' }, 'Action': ['kms:Describe*', '{|WIV0130:kms:Decrpyt|}'], 'Resource': '*' }] }" };"""
    )]
    [InlineData(
        """string key = $"{ 'Version': '2012-10-17', 'Statement': [{ 'Sid': 'Enable IAM User Permissions', 'Effect': 'Allow', 'Principal': { 'AWS': 'arn:aws:iam::111122223333:root' }, 'Action': 'kms:*', 'Resource': '*' }] }";"""
    )]
    [InlineData(
        """string logs = $"{ 'Version': '2012-10-17', 'Statement': [{ 'Sid': 'AWSLogDeliveryWrite-1', 'Effect': 'Allow', 'Principal': { 'Service': 'delivery.logs.amazonaws.com' }, 'Action': 's3:PutObject', 'Resource': 'arn:aws:s3:::logs/*' }] }";"""
    )]
    [InlineData(
        """string mine = $"{ 'Version': '2012-10-17', 'Statement': [{ 'Sid': '{|WIV0113:read orders|}', 'Effect': 'Allow', 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::a/*' }] }";"""
    )]
    [InlineData(
        """_ = new PutBucketPolicyRequest { Policy = $"{ 'Version': '2012-10-17', 'Statement': [{ 'Effect': 'Allow', 'Principal': '*', 'Action': ['s3:GetObject', '{|WIV0189:kms:Decrypt|}'], 'Resource': 'arn:aws:s3:::a/*' }] }" };"""
    )]
    // Whatever they hold.
    [InlineData("""PolicyDocument.Parse("{|WIV0100:nonsense|}");""")]
    [InlineData("""PolicyDocument.Parse({|WIV0100:""|});""")]
    [InlineData("""PolicyDocument.TryParse("{ 'Version': 1, {|WIV0100:x|} }", out _);""")]
    [InlineData("""PolicyDocument.Parse(isOpen ? "{|WIV0100:[]|}" : "{|WIV0110:{ 'Version': '2012-10-17' }|}");""")]
    [InlineData("""own.Take("{|WIV0110:{ 'Version': '2012-10-17' }|}", "{ }");""")]
    [InlineData("""own.Take(other: "{ }", policy: "{|WIV0110:{ 'Version': '2012-10-17' }|}");""")]
    [InlineData(
        """own.Limit = "{|WIV0110:{ 'Version': '2012-10-17' }|}"; own.Json = "{ }"; _ = new CreateRoleRequest { Description = "{ }" };"""
    )]
    // What is filled in elsewhere.
    [InlineData("""Guid.Parse("nonsense"); int.Parse("{ }"); Uri.TryCreate("{ }", default, out _);""")]
    public Task A_policy_is_checked_as_what_it_is_used_as(string body) => PolicyTest.Run(Aws.Replace("$BODY", Written(body)));

    /// <summary>With JSON's quotes as C# escapes them, for $"..." only to be read with ease.</summary>
    private static string Written(string body) => body.Replace("$\"", "\"").Replace("'", "\\\"");
}
