namespace Wiv.Catalog.Core.Yaml;

/// <summary>
/// Marks what a blanked line may have changed, so that one slip is told once: a key that seems to be missing may have stood in
/// that line, and what follows may belong to what it named.
/// </summary>
internal static class YamlDamage
{
    public static void Mark(IReadOnlyList<YamlMapping> mappings, LineMask lines)
    {
        foreach (YamlMapping mapping in mappings)
        {
            if (lines.HasBlanked && FirstLostLine(mapping, lines) is { } lost)
            {
                mapping.IsDamaged = true;
                MarkValues(mapping, lost);
            }
        }
    }

    /// <summary>The first blanked line between the entries of a mapping, or right before or behind it.</summary>
    private static int? FirstLostLine(YamlMapping mapping, LineMask lines)
    {
        int next = mapping.Span.StartLine - 1;
        foreach ((YamlScalar key, YamlNode value) in mapping.Entries)
        {
            for (int line = next; line < key.Span.StartLine; line++)
            {
                if (lines.IsBlanked(line))
                {
                    return line;
                }
            }

            next = Math.Max(key.Span.EndLine, value.Span.EndLine) + 1;
        }

        return lines.IsBlanked(next) ? next : null;
    }

    private static void MarkValues(YamlMapping mapping, int lost)
    {
        foreach ((YamlScalar key, YamlNode value) in mapping.Entries)
        {
            if (value is YamlMapping child && key.Span.StartLine > lost)
            {
                child.IsDamaged = true;
            }
            else if (value is YamlScalar { IsNull: true } scalar)
            {
                scalar.IsLost = true;
            }
        }
    }
}
