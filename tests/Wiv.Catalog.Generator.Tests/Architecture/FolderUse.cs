namespace Wiv.Catalog.Generator.Tests.Architecture;

/// <summary>A type of one folder that code of another names.</summary>
/// <param name="From">The folder of the code; <c>.</c> is the project's own.</param>
/// <param name="To">The folder of the type.</param>
/// <param name="What">The file and the type, for whoever reads a failure.</param>
internal sealed record FolderUse(string From, string To, string What);
