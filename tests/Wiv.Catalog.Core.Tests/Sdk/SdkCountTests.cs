using System.Globalization;
using System.Text.RegularExpressions;
using Wiv.Catalog.Core.Sdk;

namespace Wiv.Catalog.Core.Tests.Sdk;

/// <summary>How much the table knows: what its README says, which changes with each refresh.</summary>
public sealed partial class SdkCountTests
{
    private static readonly SdkMethod[] All = [.. SdkReference.Clients.SelectMany(client => client.Methods)];

    [Fact]
    public void The_README_counts_the_clients() => Assert.Equal(Told("clients"), SdkReference.Clients.Count);

    [Theory]
    [InlineData("convention", SdkCallKind.Convention)]
    [InlineData("exception", SdkCallKind.Exception)]
    [InlineData("no call", SdkCallKind.NoCall)]
    [InlineData("unknown", SdkCallKind.Unknown)]
    internal void The_README_counts_each_kind(string name, SdkCallKind kind) =>
        Assert.Equal(Told(name), All.Count(method => method.Kind == kind));

    [Fact]
    public void A_client_lists_what_is_unknown_of_it()
    {
        SdkClient glue = SdkReference.Clients.Single(client => client.Namespace == "Amazon.Glue");

        Assert.Equal(("IAmazonGlue", "glue"), (glue.Interface, glue.Service));
        Assert.Contains("CreateGlossary", glue.UnknownOperations);
        Assert.DoesNotContain("GetTable", glue.UnknownOperations);
    }

    [Fact]
    public void Every_client_is_found_and_its_namespaces_are_known()
    {
        Assert.All(
            SdkReference.Clients,
            client =>
            {
                Assert.NotNull(SdkReference.Find(client.Namespace, client.Interface));
                Assert.NotNull(SdkReference.Find(client.Namespace, client.Interface[1..] + "Client"));
                Assert.True(SdkReference.HasNamespace(client.Namespace + ".Model"));
                Assert.NotEmpty(client.Methods);
            }
        );
        Assert.Equal(SdkReference.Clients.Count, SdkReference.Clients.Select(client => client.Interface).Distinct().Count() + 1);
    }

    private static int Told(string name)
    {
        string readme = File.ReadAllText(TestFiles.InRepository("generator/Wiv.Catalog.Core/Sdk/README.md"));
        return CountRow()
            .Matches(readme)
            .Where(row => row.Groups["name"].Value == name)
            .Select(row => int.Parse(row.Groups["count"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))
            .Single();
    }

    [GeneratedRegex(@"^\| (?<name>[a-z ]+?) +\| +(?<count>[\d,]+) \|", RegexOptions.Multiline)]
    private static partial Regex CountRow();
}
