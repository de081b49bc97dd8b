using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Sdk;

/// <summary>Reads the types of one namespace; README.md beside the texts tells their format.</summary>
internal static class SdkTextReader
{
    public static SdkType[] Read(string text)
    {
        List<SdkType> types = [];
        List<SdkEntry> entries = [];
        foreach (ReferenceLine line in ReferenceLine.Read(text))
        {
            switch (line.Indent)
            {
                case 0:
                    entries = [];
                    types.Add(Type(line, entries));
                    break;
                case 2:
                    entries.Add(new(line.Word, line.Rest));
                    break;
                default:
                    entries[entries.Count - 1].Add(line);
                    break;
            }
        }

        return [.. types];
    }

    private static SdkType Type(ReferenceLine line, List<SdkEntry> entries)
    {
        (string first, string rest) = line.Halves();
        return line.Word switch
        {
            "client" => new([$"IAmazon{first}", $"Amazon{first}Client"], entries) { Service = rest, IsClient = true },
            "type" => new(rest.Split(' '), entries) { Service = first, IsClient = false },
            _ => throw line.Unknown(),
        };
    }
}
