using Wiv.Catalog.Fuzz.Targets;

namespace Wiv.Catalog.Fuzz.Running;

/// <summary>Tries one input, in this process and without counting branches.</summary>
internal static class Reproduction
{
    public static int Run(FuzzOptions options, string path)
    {
        var guard = new Guard(options.Patience);
        int failures = 0;
        foreach (FuzzTarget target in TargetList.Chosen(options))
        {
            Failure? failure = guard.Run(target, InputFile.Read(path, target));
            Console.WriteLine($"{target.Name}: {failure?.Text ?? "nothing"}");
            failures += failure is null ? 0 : 1;
        }

        return failures == 0 ? 0 : 1;
    }
}
