namespace Wiv.Catalog.Package.Tests;

/// <summary>The tests that share the package. They run one after the other: each builds, and builds use all of the machine.</summary>
[CollectionDefinition(Name)]
public sealed class PackageGroup : ICollectionFixture<PackedPackage>
{
    public const string Name = "Package";
}
