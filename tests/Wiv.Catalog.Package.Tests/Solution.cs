namespace Wiv.Catalog.Package.Tests;

/// <summary>Several projects of users, which one build builds in a fraction of the time that as many builds take.</summary>
internal sealed class Solution(string folder, string version)
{
    private readonly List<string> names = [];

    public Consumer Folder { get; } = new(folder, version);

    /// <summary>A new folder with the project <paramref name="name"/>, which is to be written yet.</summary>
    public Consumer Add(string name)
    {
        names.Add(name);
        return Project(name);
    }

    public Consumer Project(string name) => new(Directory.CreateDirectory(Folder.At(name)).FullName, version, name);

    public Task<DotNetResult> Build(params string[] arguments)
    {
        string projects = string.Concat(names.Select(name => $"""<Project Path="{name}/{name}.csproj" />"""));
        Folder.Write("All.slnx", $"<Solution>{projects}</Solution>");
        return Folder.Run(["build", "All.slnx", "-v:n", .. arguments]);
    }
}
