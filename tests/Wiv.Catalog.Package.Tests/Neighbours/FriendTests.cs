namespace Wiv.Catalog.Package.Tests.Neighbours;

/// <summary>Assemblies that see one another's internals, as the generated code is, each with a catalog of its own.</summary>
[Collection(PackageGroup.Name)]
public sealed class FriendTests(PackedPackage package)
{
    [Fact]
    public async Task Friends_use_their_own_constants_and_one_another_s_policies()
    {
        Solution solution = package.CreateSolution("Friends");
        solution
            .Add("Left")
            .WriteProject("", """<InternalsVisibleTo Include="Right" /><InternalsVisibleTo Include="Left.Tests" />""")
            .Write("left.permissions.yaml", Consumer.Catalog.Replace("Shop", "Left"))
            .Write("Use.cs", "namespace Left { class Use { public const string List = Permissions.S3.ListBucket; } }");
        solution
            .Add("Right")
            .WriteProject(
                "<OutputType>Exe</OutputType>",
                """<ProjectReference Include="../Left/Left.csproj" /><InternalsVisibleTo Include="Left" />"""
            )
            .Write(
                "right.permissions.yaml",
                Consumer.Catalog.Replace("Shop", "Right").Replace("s3:ListBucket", "s3:GetBucketLocation")
            )
            .Write(
                "Program.cs",
                """
                using Left;

                namespace Right
                {
                    class Program
                    {
                        static void Main() => System.Console.WriteLine(Permissions.S3.GetBucketLocation + LeftPolicies.Reader.ToJson() + RightPolicies.Reader.ToJson());
                    }
                }
                """
            );
        solution
            .Add("Left.Tests")
            .WriteProject("", """<ProjectReference Include="../Left/Left.csproj" />""")
            .Write(
                "Tests.cs",
                "namespace Left.Tests { class Tests { static string List => Permissions.S3.ListBucket + LeftPolicies.Reader; } }"
            );

        (await solution.Build()).AssertSuccess().AssertSilent();
        DotNetResult program = await solution.Project("Right").RunProgram();

        Assert.StartsWith("s3:GetBucketLocation{", program.AssertSuccess().Output);
    }

    [Fact]
    public async Task Friends_with_one_root_namespace_keep_apart_by_a_namespace_for_the_generated_code()
    {
        Solution solution = package.CreateSolution("Namesakes");
        solution
            .Add("Store")
            .WriteProject("<RootNamespace>Shop</RootNamespace>", """<InternalsVisibleTo Include="Front" />""")
            .Write("store.permissions.yaml", Consumer.Catalog);
        solution
            .Add("Front")
            .WriteProject(
                "<RootNamespace>Shop</RootNamespace><WivCatalogNamespace>Shop.Front</WivCatalogNamespace>",
                """<ProjectReference Include="../Store/Store.csproj" /><InternalsVisibleTo Include="Store" />"""
            )
            .Write("front.permissions.yaml", Consumer.Catalog.Replace("s3:ListBucket", "s3:GetBucketLocation"))
            .Write(
                "Use.cs",
                """
                namespace Shop.Front { class Mine { static string Location => Permissions.S3.GetBucketLocation + ShopPolicies.Reader; } }
                namespace Shop { class Theirs { static string List => Permissions.S3.ListBucket + ShopPolicies.Reader; } }
                """
            );

        (await solution.Build()).AssertSuccess().AssertSilent();
    }
}
