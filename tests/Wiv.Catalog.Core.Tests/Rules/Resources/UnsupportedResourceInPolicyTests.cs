using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

public sealed class UnsupportedResourceInPolicyTests
{
    [Fact]
    public void A_resource_of_another_service_is_told() =>
        PolicyCases.Fires(
            UnsupportedResourceInPolicy.Definition,
            PolicyUsage.OfResource("s3"),
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Principal": { "AWS": "123456789012" }, "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::shop/*", "arn:aws:sqs:*:*:orders"] }"""
            ),
            "\"arn:aws:sqs:*:*:orders\""
        );

    [Fact]
    public void Its_own_resources_are_right() =>
        PolicyCases.IsSilent(
            UnsupportedResourceInPolicy.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Principal": { "AWS": "123456789012" }, "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::shop", "arn:aws:s3:eu-central-1:123456789012:accesspoint/shop/object/*", "*"] }"""
            ),
            PolicyUsage.OfResource("s3")
        );

    [Fact]
    public void A_wildcard_may_be_the_service() =>
        PolicyCases.IsSilent(
            UnsupportedResourceInPolicy.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Principal": { "AWS": "123456789012" }, "Action": "s3:GetObject", "Resource": "arn:aws:*:::shop" }"""
            ),
            PolicyUsage.OfResource("s3")
        );
}
