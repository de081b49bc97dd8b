namespace Wiv.Catalog.Generator;

/// <summary>The names of the generator's steps, by which the tests hold each to its cache.</summary>
internal static class TrackingNames
{
    public const string Files = nameof(Files);
    public const string Project = nameof(Project);
    public const string Runtime = nameof(Runtime);
    public const string Linked = nameof(Linked);
    public const string Problems = nameof(Problems);
    public const string Catalogs = nameof(Catalogs);
    public const string Services = nameof(Services);
    public const string ServiceFiles = nameof(ServiceFiles);
    public const string CatalogFiles = nameof(CatalogFiles);
}
