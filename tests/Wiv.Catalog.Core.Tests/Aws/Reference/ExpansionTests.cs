using System.Text.RegularExpressions;
using CsCheck;
using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Tests.Aws.Reference;

/// <summary>Patterns stand for the actions that IAM would match.</summary>
public sealed class ExpansionTests
{
    private static readonly string[] Prefixes = ["s3", "ec2", "iam", "ce", "kafka-cluster", "apigateway"];

    /// <summary>A piece of a real name with some letters turned into wildcards or other capitals.</summary>
    private static readonly Gen<(AwsService Service, string Pattern)> Patterns =
        from at in Gen.Int[0, Prefixes.Length - 1]
        let service = AwsReference.Find(Prefixes[at])!
        from index in Gen.Int[0, service.Actions.Count - 1]
        let name = service.Actions[index].Name
        from start in Gen.Int[0, name.Length]
        from end in Gen.Int[start, name.Length]
        from changes in Gen.Int[0, 9].Array[name.Length]
        select (service, string.Concat(name.Select((letter, i) => Change(letter, i < start || i > end ? 9 : changes[i]))));

    [Fact]
    public void An_expansion_is_what_a_plain_filter_leaves() =>
        Patterns.Sample(
            sample =>
                Assert.Equal(
                    sample.Service.Actions.Where(action => IsMatch(sample.Pattern, action.Name)),
                    sample.Service.Expand(sample.Pattern)
                ),
            iter: 1_000
        );

    [Fact]
    public void A_name_matches_when_the_regular_expression_does() =>
        Gen.Select(Gen.String["aAbB*?"], Gen.String["aAbB"])
            .Sample((pattern, text) => Assert.Equal(IsMatch(pattern, text), NamePattern.Matches(pattern, text)), iter: 3_000);

    [Fact]
    public void Every_action_is_found_by_its_name_in_any_capitals() =>
        Assert.All(
            AwsReference.Services.Select(prefix => AwsReference.Find(prefix)!),
            service =>
            {
                Assert.All(service.Actions, action => Assert.Same(action, service.FindAction(action.Name.ToUpperInvariant())));
                Assert.All(service.Actions, action => Assert.Same(action, service.FindAction(action.Name.ToLowerInvariant())));
                Assert.All(
                    service.ResourceTypes,
                    type => Assert.Same(type, service.FindResourceType(type.Name.ToUpperInvariant()))
                );
                Assert.All(service.ConditionKeys, key => Assert.Same(key, service.FindConditionKey(key.Key.ToUpperInvariant())));
            }
        );

    [Theory]
    [InlineData("s3", "*", 180)]
    [InlineData("glue", "*", 305)]
    [InlineData("ec2", "*", 826)]
    [InlineData("s3", "", 0)]
    [InlineData("s3", "GetObjekt", 0)]
    [InlineData("s3", "??tobject", 2)]
    public void Some_counts(string prefix, string pattern, int count) =>
        Assert.Equal(count, AwsReference.Find(prefix)!.Expand(pattern).Count);

    /// <summary>The figure was found by another program, over the same version of the source, which lacks glue:ShareResource.</summary>
    [Fact]
    public void The_Wiv_catalog_stands_for_1382_actions()
    {
        string[] patterns =
        [
            .. Catalogs
                .Wiv()
                .Catalogs.SelectMany(catalog => catalog.Policies)
                .SelectMany(policy => policy.Groups)
                .SelectMany(group => group.Permissions)
                .SelectMany(permission => permission.Statement.Actions.Items)
                .Distinct(),
        ];

        Assert.Equal(122, patterns.Length);
        Assert.All(patterns, pattern => Assert.Equal(Existence.Known, AwsReference.Lookup(pattern).Existence));
        Assert.Equal(
            1_382,
            patterns
                .SelectMany(pattern => AwsReference.Lookup(pattern).Actions)
                .Select(action => action.FullName)
                .Distinct()
                .Count()
        );
    }

    [Fact]
    public void Many_threads_get_the_same_service()
    {
        var services = new AwsService?[64];

        Parallel.For(0, services.Length, i => services[i] = AwsReference.Find(i % 2 == 0 ? "iotsitewise" : "IoTSiteWise"));

        Assert.All(services, service => Assert.Same(services[0], service));
        Assert.Equal("iotsitewise", services[0]!.Prefix);
    }

    private static string Change(char letter, int change) =>
        change switch
        {
            0 => "*",
            1 => "?",
            2 => char.ToUpperInvariant(letter).ToString(),
            3 => char.ToLowerInvariant(letter).ToString(),
            9 when letter != '-' => "*",
            _ => letter.ToString(),
        };

    private static bool IsMatch(string pattern, string text) =>
        Regex.IsMatch(
            text,
            $"^{Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal).Replace("\\?", ".", StringComparison.Ordinal)}$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
        );
}
