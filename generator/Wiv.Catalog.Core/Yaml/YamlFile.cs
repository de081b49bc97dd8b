using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Yaml;

/// <summary>What could be read of a YAML file.</summary>
/// <param name="Root">The outermost value; <see langword="null"/> when the file holds none.</param>
/// <param name="Problems">What could not be read, and why.</param>
internal sealed record YamlFile(YamlNode? Root, IReadOnlyList<Problem> Problems);
