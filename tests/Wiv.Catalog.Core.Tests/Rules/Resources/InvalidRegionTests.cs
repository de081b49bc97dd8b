using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>The regions in conditions.</summary>
public sealed class InvalidRegionTests
{
    [Fact]
    public void A_region_that_does_not_exist_is_told() =>
        Assert.Equal(
            "'us-esat-1' is not an AWS region; did you mean 'us-east-1'?",
            Assert
                .Single(
                    PolicyCases.Fires(
                        InvalidRegion.Definition,
                        PolicyCases.Policy(
                            PolicyCases.Allow(
                                "ec2:StartInstances",
                                "*",
                                "\"Condition\": { \"StringEquals\": { \"aws:RequestedRegion\": [\"us-east-1\", \"us-esat-1\"] } }"
                            )
                        ),
                        "\"us-esat-1\""
                    )
                )
                .Message
        );

    [Fact]
    public void Another_key_may_hold_anything() =>
        PolicyCases.IsSilent(
            InvalidRegion.Definition,
            PolicyCases.Policy(
                PolicyCases.Allow(
                    "ec2:StartInstances",
                    "*",
                    "\"Condition\": { \"StringEquals\": { \"aws:username\": \"us-esat-1\" } }"
                )
            )
        );

    [Fact]
    public void A_pattern_is_left_alone() =>
        PolicyCases.IsSilent(
            InvalidRegion.Definition,
            PolicyCases.Policy(
                PolicyCases.Allow(
                    "ec2:StartInstances",
                    "*",
                    "\"Condition\": { \"StringLike\": { \"ec2:Region\": \"us-esat-*\" } }"
                )
            )
        );

    [Fact]
    public void A_variable_is_left_alone() =>
        PolicyCases.IsSilent(
            InvalidRegion.Definition,
            PolicyCases.Policy(
                PolicyCases.Allow(
                    "ec2:StartInstances",
                    "*",
                    "\"Condition\": { \"StringEquals\": { \"ec2:Region\": \"${aws:PrincipalTag/region}\" } }"
                )
            )
        );
}
