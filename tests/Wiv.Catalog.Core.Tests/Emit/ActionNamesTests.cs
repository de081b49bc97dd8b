using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Tests.Emit;

/// <summary>The constant of an action has the name of the action, as far as C# and the other constants let it.</summary>
public sealed class ActionNamesTests
{
    [Theory]
    [InlineData("Equals")]
    [InlineData("Finalize")]
    [InlineData("GetHashCode")]
    [InlineData("GetType")]
    [InlineData("MemberwiseClone")]
    [InlineData("ReferenceEquals")]
    [InlineData("ToString")]
    [InlineData("S3")]
    public void It_hides_no_member_of_its_class(string action) =>
        Assert.Equal([action + "Action"], Names(Assert.Single(Services($"s3:{action}"))));

    [Fact]
    public void A_wildcard_makes_way_for_what_is_written_out()
    {
        ServiceConstants s3 = Assert.Single(Services("s3:Get***", "s3:Get**", "s3:Get*", "s3:GetAny"));

        Assert.Equal(["GetAny", "GetAnyAction", "GetAnyAction2", "GetAnyAction3"], Names(s3));
        Assert.Equal(["s3:GetAny", "s3:Get*", "s3:Get**", "s3:Get***"], s3.Actions.Select(action => action.Action));
    }

    [Fact]
    public void Letter_case_makes_no_other_action() =>
        Assert.Equal(["GetObject"], Names(Assert.Single(Services("s3:GetObject", "s3:getobject"))));

    [Fact]
    public void The_classes_of_two_services_differ_by_more_than_letter_case() =>
        Assert.Equal(
            [("a-b", "AB"), ("ab", "AbService"), ("s3", "S3")],
            Services("s3:Get", "ab:Get", "a-b:Get").Select(service => (service.Prefix, service.ClassName))
        );

    [Fact]
    public void Every_action_of_AWS_is_a_constant_of_no_service()
    {
        ServiceConstants[] services = Services("s3:GetObject", "*");
        var options = new CSharpOptions("Shop", IsPublic: true, KnowsNullable: true);

        Assert.Equal(["Permissions.g.cs", "Permissions.S3.g.cs"], services.Select(PermissionsFile.HintName));
        Assert.Contains("\n        public const string Any = \"*\";\n", PermissionsFile.Write(services[0], options));
    }

    /// <summary>Of very many wildcards the documentation only counts what they match.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_wildcard_lists_what_it_matches_or_counts_it(bool listsMatches)
    {
        var writer = new IndentedWriter();

        ActionDocs.Write(writer, Assert.Single(Services("s3:*ObjectTagging")).Actions[0], listsMatches);

        Assert.Contains("Matches 3 actions (AWS reference", writer.ToString());
        Assert.Equal(listsMatches, writer.ToString().Contains("GetObjectTagging"));
    }

    private static string[] Names(ServiceConstants service) => [.. service.Actions.Select(action => action.Name)];

    private static ServiceConstants[] Services(params string[] actions)
    {
        string list = string.Join(", ", actions.Select(action => $"\"{action}\""));
        PermissionCatalog catalog = Assert.Single(
            Catalogs
                .Link(
                    $$"""
                    catalog: Shop
                    policies:
                      ShopPolicy:
                        permissions: [{ action: [{{list}}], resource: "*", why: Keep the orders }]
                    """
                )
                .Catalogs
        );
        return [.. ActionNames.ByService([catalog])];
    }
}
