using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Tests.Aws.Reference;

/// <summary>There are three answers to whether an action exists.</summary>
public sealed class RetiredTests
{
    [Theory]
    [InlineData("s3:GetObject", Existence.Known, true)]
    [InlineData("s3:Get*", Existence.Known, true)]
    [InlineData("trustedadvisor:CreateEngagement", Existence.Retired, true)]
    [InlineData("trustedadvisor:*Engagement", Existence.Retired, true)]
    [InlineData("TRUSTEDADVISOR:createengagement", Existence.Retired, true)]
    [InlineData("deepracer:CreateCar", Existence.Retired, true)]
    [InlineData("zocalo:Describe*", Existence.Retired, true)]
    [InlineData("s3:GetObjekt", Existence.Unknown, true)]
    [InlineData("s3:", Existence.Unknown, true)]
    [InlineData("s3", Existence.Unknown, true)]
    [InlineData("s4:GetObject", Existence.Unknown, false)]
    [InlineData("_reference:x", Existence.Unknown, false)]
    [InlineData("*", Existence.Unknown, false)]
    [InlineData("", Existence.Unknown, false)]
    internal void An_action_is_known_retired_or_unknown(string action, Existence existence, bool isServiceKnown)
    {
        ActionLookup lookup = AwsReference.Lookup(action);

        Assert.Equal(existence, lookup.Existence);
        Assert.Equal(isServiceKnown, lookup.IsServiceKnown);
    }

    [Fact]
    public void A_retired_action_has_the_dates_between_which_it_went()
    {
        RetiredAction gone = Assert.Single(AwsReference.Lookup("trustedadvisor:CreateEngagement").RetiredActions);

        Assert.Equal(("2025-12-06", "2026-08-25", null), (gone.LastSeen, gone.GoneBy, gone.ReplacedBy));
    }

    /// <summary>AWS calls "agent instances" of Security Agent "agent spaces" since it left preview.</summary>
    [Fact]
    public void A_family_that_was_renamed_names_its_successors()
    {
        AwsService service = AwsReference.Find("securityagent")!;

        Assert.Equal("CreateAgentSpace", service.FindRetiredAction("CreateAgentInstance")!.ReplacedBy);
        Assert.Equal("GetDesignReviewArtifact", service.FindRetiredAction("GetDocumentReviewArtifact")!.ReplacedBy);
        Assert.Null(service.FindRetiredAction("StartPentestExecution")!.ReplacedBy);
    }

    /// <summary>Cancel and describe "assessments" went as they came for "creations", which are another thing.</summary>
    [Fact]
    public void A_likeness_of_names_alone_makes_no_successor() =>
        Assert.All(AwsReference.Find("dms")!.RetiredActions, gone => Assert.Null(gone.ReplacedBy));

    [Fact]
    public void Services_that_are_gone() =>
        Assert.Equal(
            [
                "application-cost-profiler",
                "aws-mcp",
                "deepcomposer",
                "deeplens",
                "deepracer",
                "elastic-inference",
                "iot1click",
                "sagemaker-groundtruth-synthetic",
                "supportrecommendations",
                "zocalo",
            ],
            AwsReference.RetiredServices.Select(service => service.Prefix)
        );

    [Fact]
    public void A_service_that_was_gone_before_the_oldest_reference_was_never_seen()
    {
        RetiredService zocalo = AwsReference.FindRetired("Zocalo")!;

        Assert.Equal((null, "2024-11-20", "workdocs"), (zocalo.LastSeen, zocalo.GoneBy, zocalo.ReplacedBy));
        Assert.Empty(zocalo.Actions);
        Assert.NotNull(AwsReference.Find("workdocs"));
        Assert.Null(AwsReference.Find("zocalo"));
    }
}
