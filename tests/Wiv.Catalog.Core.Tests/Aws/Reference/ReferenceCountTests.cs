using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Tests.Aws.Reference;

/// <summary>
/// How much there is. The figures are those of the source, counted there by another script; they change with each refresh,
/// and whoever refreshes looks at them.
/// </summary>
public sealed class ReferenceCountTests
{
    private static readonly AwsService[] All = [.. AwsReference.Services.Select(prefix => AwsReference.Find(prefix)!)];

    [Fact]
    public void Dates()
    {
        Assert.Equal("2026-09-26", AwsReference.Date);
        Assert.Equal("2025-12-06", AwsReference.DetailsDate);
    }

    /// <summary>The source lacks two actions, which are corrected.</summary>
    [Fact]
    public void Services_actions_and_resource_types()
    {
        Assert.Equal(456, All.Length);
        Assert.Equal(22_091 + 2, All.Sum(service => service.Actions.Count));
        Assert.Equal(2_334, All.Sum(service => service.ResourceTypes.Count));
    }

    /// <summary>The source has 1,580, three of which are another spelling of a key that it has too, and lacks five that are corrected.</summary>
    [Fact]
    public void Condition_keys() =>
        Assert.Equal(1_580 - 3 + 5, All.SelectMany(service => service.ConditionKeys).Select(key => key.Key).Distinct().Count());

    /// <summary>The source has 21,931, six of which stand twice at one action, and lacks 20 that are corrected and the four of the actions that it lacks.</summary>
    [Fact]
    public void Resource_types_of_actions() =>
        Assert.Equal(21_931 - 6 + 20 + 4, All.SelectMany(service => service.Actions).Sum(action => action.ResourceTypes.Count));

    [Theory]
    [InlineData(AccessLevels.Read, 5_871)]
    [InlineData(AccessLevels.Write, 11_357 + 1)]
    [InlineData(AccessLevels.List, 3_719)]
    [InlineData(AccessLevels.Write | AccessLevels.Tagging, 719)]
    [InlineData(AccessLevels.Write | AccessLevels.PermissionsManagement, 425 + 1)]
    internal void Levels(AccessLevels levels, int count) =>
        Assert.Equal(count, All.SelectMany(service => service.Actions).Count(action => action.Levels == levels));

    /// <summary>The older version has 1,353 permission-only actions, 67 of which are gone, and lacks two that are corrected.</summary>
    [Fact]
    public void Details()
    {
        AwsAction[] actions = [.. All.SelectMany(service => service.Actions)];

        Assert.Equal(1_353 - 67 + 2, actions.Count(action => action.IsPermissionOnly));
        Assert.Equal(1_584, actions.Count(action => action.Dependents.Any()));
    }

    [Fact]
    public void What_is_gone()
    {
        Assert.Equal(10, AwsReference.RetiredServices.Count);
        Assert.Equal(
            252,
            All.Sum(service => service.RetiredActions.Count) + AwsReference.RetiredServices.Sum(service => service.Actions.Count)
        );
    }

    [Fact]
    public void Every_action_has_a_level() =>
        Assert.All(All.SelectMany(service => service.Actions), action => Assert.NotEqual(AccessLevels.None, action.Levels));

    [Fact]
    public void Every_dependent_is_an_action() =>
        Assert.All(
            All.SelectMany(service => service.Actions).SelectMany(action => action.Dependents).Distinct(),
            name => Assert.Equal(Existence.Known, AwsReference.Lookup(name).Existence)
        );

    [Fact]
    public void Every_retired_action_is_gone_and_its_successor_is_not() =>
        Assert.All(
            All.SelectMany(service => service.RetiredActions.Select(gone => (service, gone))),
            pair =>
            {
                Assert.Null(pair.service.FindAction(pair.gone.Name));
                Assert.True(string.CompareOrdinal(pair.gone.LastSeen, pair.gone.GoneBy) < 0);
                Assert.True(pair.gone.ReplacedBy is not { } now || pair.service.FindAction(now) is not null);
            }
        );
}
