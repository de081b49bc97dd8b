namespace Wiv.Catalog.Generator.Tests.Architecture;

/// <summary>Reads the drawing of a project's floors: a block of lines, the highest floor first, folders of one floor side by side.</summary>
internal static class FloorDrawing
{
    /// <summary>The folders, each with the number of its floor, the lowest first.</summary>
    /// <param name="page">The page.</param>
    /// <param name="project">The project, which is named where its block begins.</param>
    public static Dictionary<string, int> Of(string page, string project) =>
        page.Split('\n')
            .SkipWhile(line => line != $"```floors {project}")
            .Skip(1)
            .TakeWhile(line => line != "```")
            .Reverse()
            .SelectMany((line, floor) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(folder => (folder, floor)))
            .ToDictionary(entry => entry.folder, entry => entry.floor);
}
