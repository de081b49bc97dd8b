using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Grants.Calls;

namespace Wiv.Catalog.Core.Tests.Checking.Calls;

/// <summary>A call is refused only when no row can grant what is known of its request.</summary>
public sealed class CallGrantsTests
{
    [Theory]
    [InlineData("s3:GetObject", "BucketName=shop Key=a/b", "arn:aws:s3:::shop/a/*", true)]
    [InlineData("s3:GetObject", "BucketName=shop Key=c/b", "arn:aws:s3:::shop/a/*", false)]
    [InlineData("s3:GetObject", "BucketName=shop", "arn:aws:s3:::shop/a/*", true)]
    [InlineData("s3:GetObject", "Key=c/b", "arn:aws:s3:::shop/a/*", false)]
    [InlineData("s3:GetObject", "BucketName=shop", "arn:aws:s3:::shop", false)]
    [InlineData("s3:GetObject", "BucketName=shop", "arn:aws:s3:::shop-{AccountId}/*", false)]
    [InlineData("s3:GetObject", "BucketName=shop-123456789012", "arn:aws:s3:::shop-{AccountId}/*", true)]
    [InlineData("s3:GetObject", "BucketName=shop", "arn:aws:s3:::${aws:username}/*", true)]
    [InlineData("s3:GetObject", "BucketName=shop", "arn:aws:s3:eu-west-1:123456789012:accesspoint/shop/object/*", false)]
    [InlineData("s3:GetObject", "BucketName=shop--euw1-az1--x-s3", "arn:aws:s3:::other/*", true)]
    [InlineData("s3:GetObject", "Nothing=shop", "arn:aws:s3:::other/*", true)]
    [InlineData("s3:ListBucket", "BucketName=shop", "arn:aws:s3:::shop*", true)]
    [InlineData("s3:ListBucket", "BucketName=shop", "arn:aws:s3:::other", false)]
    [InlineData("dynamodb:Query", "TableName=orders", "arn:aws:dynamodb:*:*:table/orders/index/*", true)]
    [InlineData("dynamodb:Query", "TableName=orders IndexName=x", "arn:aws:dynamodb:*:*:table/orders", true)]
    [InlineData("dynamodb:Query", "TableName=orders2", "arn:aws:dynamodb:*:*:table/orders*", true)]
    [InlineData("dynamodb:Query", "TableName=invoices", "arn:aws:dynamodb:*:*:table/orders*", false)]
    [InlineData("lambda:InvokeFunction", "FunctionName=work", "arn:aws:lambda:*:*:function:work:*", true)]
    [InlineData("lambda:InvokeFunction", "FunctionName=work", "arn:aws:lambda:*:*:function:other", false)]
    [InlineData("lambda:InvokeFunction", "FunctionName=work:live", "arn:aws:lambda:*:*:function:other", true)]
    [InlineData(
        "lambda:InvokeFunction",
        "FunctionName=arn:aws:lambda:eu-west-1:123456789012:function:work",
        "arn:aws:lambda:*:*:function:other",
        false
    )]
    [InlineData("sns:Publish", "TopicArn=arn:aws:sns:eu-west-1:123456789012:orders", "arn:aws:sns:*:*:orders", true)]
    [InlineData("sns:Publish", "TopicArn=arn:aws:sns:eu-west-1:123456789012:orders", "arn:aws:sns:us-east-1:*:orders", false)]
    [InlineData("sqs:SendMessage", "QueueUrl=https://sqs.eu-west-1.amazonaws.com/1/orders", "arn:aws:sqs:*:*:orders", true)]
    [InlineData("sqs:SendMessage", "QueueUrl=https://sqs.eu-west-1.amazonaws.com/1/", "arn:aws:sqs:*:*:orders", true)]
    [InlineData("secretsmanager:GetSecretValue", "SecretId=db", "arn:aws:secretsmanager:*:*:secret:db-??????", true)]
    [InlineData(
        "secretsmanager:GetSecretValue",
        "SecretId=mail",
        "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-*",
        false
    )]
    [InlineData("kms:Decrypt", "KeyId=alias/orders", "arn:aws:kms:*:*:key/1234", true)]
    [InlineData("kms:Decrypt", "KeyId=5678", "arn:aws:kms:*:*:key/1234", false)]
    [InlineData("ssm:GetParameter", "Name=/shop/db", "arn:aws:ssm:*:*:parameter/shop/*", true)]
    [InlineData("ssm:GetParameter", "Name=/shop/db:3", "arn:aws:ssm:*:*:parameter/shop/db", true)]
    [InlineData("ssm:GetParameter", "Name=/bank/db", "arn:aws:ssm:eu-west-1:123456789012:parameter/shop/*", false)]
    [InlineData("iam:GetRole", "RoleName=worker", "arn:aws:iam::*:role/app/worker", true)]
    [InlineData("iam:GetRole", "RoleName=worker", "arn:aws:iam::123456789012:role/app/reader", false)]
    [InlineData("logs:CreateLogStream", "LogGroupName=/aws/x", "arn:aws:logs:*:*:log-group:/aws/x:*", true)]
    [InlineData("ec2:DescribeInstances", "BucketName=shop", "*", true)]
    public void A_row_grants_on_its_resource(string action, string request, string arn, bool isGranted) =>
        Assert.Equal(isGranted, Ask(action, request, $"{{ action: \"{action}\", resource: A }}", arn).IsGranted);

    [Theory]
    [InlineData("BucketName=shop", "{ action: s3:*, not-resource: A }", "arn:aws:s3:::shop/*", false)]
    [InlineData("BucketName=shop", "{ action: s3:*, not-resource: A }", "arn:aws:s3:::shop/secret/*", true)]
    [InlineData("BucketName=other", "{ action: s3:*, not-resource: A }", "arn:aws:s3:::shop/*", true)]
    [InlineData("BucketName=shop", "{ action: s3:*, not-resource: A }", "arn:aws:s3:::{Name}/*", true)]
    [InlineData("BucketName=shop", "{ not-action: iam:*, resource: A }", "arn:aws:s3:::other/*", false)]
    [InlineData("BucketName=shop", Any + "{ action: s3:*, resource: A, effect: Deny }", "arn:aws:s3:::shop/*", false)]
    [InlineData("BucketName=shop", Any + "{ action: s3:*, resource: A, effect: Deny }", "arn:aws:s3:::shop/secret/*", true)]
    [InlineData("BucketName=shop", Any + "{ action: s3:*, resource: A, effect: Deny }", "arn:aws:s3:::{Name}/*", true)]
    [InlineData("BucketName=shop", Any + "{ action: s3:*, resource: A, effect: Deny }", "arn:aws:s3:::${aws:username}/*", true)]
    [InlineData(
        "BucketName=shop",
        Any + "{ action: s3:*, resource: A, condition: P, effect: Deny }",
        "arn:aws:s3:::shop/*",
        true
    )]
    [InlineData("BucketName=shop", Any + "{ action: s3:*, not-resource: A, effect: Deny }", "arn:aws:s3:::other/*", false)]
    [InlineData("BucketName=shop", Any + "{ action: s3:*, not-resource: A, effect: Deny }", "arn:aws:s3:::shop/*", true)]
    public void What_is_denied_or_left_out_is_not_granted(string request, string rows, string arn, bool isGranted) =>
        Assert.Equal(isGranted, Ask("s3:GetObject", request, rows, arn).IsGranted);

    [Theory]
    [InlineData("StringEquals: { s3:prefix: day }", "Prefix=day", true)]
    [InlineData("StringEquals: { s3:prefix: day }", "Prefix=Day", false)]
    [InlineData("StringEqualsIgnoreCase: { s3:prefix: day }", "Prefix=Day", true)]
    [InlineData("StringEquals: { s3:prefix: [day, week] }", "Prefix=week", true)]
    [InlineData("StringEquals: { s3:prefix: day }", "BucketName=day", true)]
    [InlineData("StringLike: { s3:prefix: \"day/*\" }", "Prefix=day/1", true)]
    [InlineData("StringLike: { s3:prefix: \"day/*\" }", "Prefix=month*", false)]
    [InlineData("StringLike: { s3:prefix: \"day/*\" }", "Prefix=d*", true)]
    [InlineData("StringLike: { s3:prefix: \"${aws:username}/*\" }", "Prefix=day/1", true)]
    [InlineData("StringLike: { s3:prefix: \"{Name}/*\" }", "Prefix=day/1", true)]
    [InlineData("StringLike: { s3:prefix: \"{Name}/*\" }", "Prefix=day", false)]
    [InlineData("StringNotEquals: { s3:prefix: day }", "Prefix=day", false)]
    [InlineData("StringNotEquals: { s3:prefix: day }", "Prefix=week", true)]
    [InlineData("StringNotEquals: { s3:prefix: day }", "Prefix=d*", true)]
    [InlineData("StringNotLike: { s3:prefix: \"day*\" }", "Prefix=day", true)]
    [InlineData("\"ForAnyValue:StringEquals\": { s3:prefix: day }", "Prefix=week", true)]
    [InlineData("StringEquals: { s3:prefix: day, s3:delimiter: / }", "Prefix=day Delimiter=-", false)]
    [InlineData("StringEquals: { aws:PrincipalTag/Prefix: day }", "Prefix=week", true)]
    public void A_condition_on_what_the_request_holds_can_fail(string condition, string request, bool isGranted) =>
        Assert.Equal(
            isGranted,
            Ask("s3:ListBucket", request, "{ action: s3:ListBucket, resource: \"*\", condition: P }", "*", condition).IsGranted
        );

    [Fact]
    public void The_nearest_places_come_first()
    {
        CallAnswer answer = Ask(
            "s3:GetObject",
            "BucketName=shop-order",
            "{ action: s3:GetObject, resource: A }, { action: s3:Get*, resource: B }",
            "arn:aws:s3:::logs/*"
        );
        Assert.Equal(["'arn:aws:s3:::shop-orders/*'", "'arn:aws:s3:::logs/*'"], answer.Places);
        Assert.Equal([new CallValue("BucketName", "shop-order")], answer.Decisive);
    }

    private const string Any = "{ action: s3:*, resource: \"*\" }, ";

    private static CallAnswer Ask(
        string action,
        string request,
        string rows,
        string arn,
        string condition = "StringEquals: { s3:prefix: x }"
    )
    {
        var known = new CallRequest();
        foreach (string[] value in request.Split(' ').Select(value => value.Split('=', 2)))
        {
            known.Add(value[0], value[1]);
        }

        var grants = new CallGrants(
            Catalogs
                .Link(
                    $$"""
                    catalog: Shop
                    parameters:
                      AccountId: { type: account-id }
                      Name: { type: text }
                    resources:
                      A: { arn: "{{arn}}" }
                      B: { arn: "arn:aws:s3:::shop-orders/*" }
                    conditions:
                      P: { {{condition}} }
                    policies:
                      ShopPolicy:
                        permissions: [ {{rows.Replace(" }", ", why: For the test }", StringComparison.Ordinal)}} ]
                    """
                )
                .All.Select(catalog => new CatalogGrants(catalog))
        );
        return grants.Ask(action, known);
    }
}
