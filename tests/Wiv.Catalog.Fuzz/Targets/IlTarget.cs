using System.Text;
using Wiv.Catalog.Cli.Recording;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>The reader of compiled assemblies: it records what they use, or says that they are none.</summary>
internal sealed class IlTarget : FuzzTarget
{
    private static readonly ProjectPaths Paths = new("/src/shop", "/src=/_/");

    public IlTarget(string name)
        : base(name, 20_000, SampleAssemblies.All())
    {
        IsBinary = true;
        Longest = 12_000;
    }

    public override void Run(string input)
    {
        using var content = new MemoryStream(Encoding.Latin1.GetBytes(input));
        try
        {
            UsageRecorder.Record(content, "/src/shop/fuzz.dll", Paths);
        }
        catch (BadImageFormatException)
        {
            // What the command tells as a file that is no assembly.
        }
    }
}
