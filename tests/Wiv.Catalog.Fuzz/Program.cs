using Wiv.Catalog.Fuzz.Running;
using Wiv.Catalog.Fuzz.Supervision;

namespace Wiv.Catalog.Fuzz;

/// <summary>Hands mutated inputs to everything that reads what others write.</summary>
internal static class Program
{
    private const string Usage = """
        dotnet run -c Release --project tests/Wiv.Catalog.Fuzz -- [options]

          --inputs N      how many inputs to try; 200000 when neither this nor --seconds is given
          --seconds N     how long to try
          --target NAME   one target alone; may be given several times
          --seed N        what the mutations follow from; 1 by default
          --threads N     how many processes work at once; 1 by default
          --patience N    how many times as long an input may take; 1 by default
          --output DIR    where failing inputs are written; a folder below the temporary one by default
          --input FILE    tries this input alone, with --target
        """;

    /// <summary>A compiler's threads have less room than the main thread, so that what nests too deep has to show.</summary>
    private const int StackSize = 1024 * 1024;

    public static int Main(string[] args)
    {
        if (FuzzOptions.Parse(args, out string? wrong) is not { } options)
        {
            Console.Error.WriteLine(wrong);
            Console.Error.WriteLine(Usage);
            return 2;
        }

        int code = 0;
        var thread = new Thread(() => code = Run(options), StackSize);
        thread.Start();
        thread.Join();
        return code;
    }

    private static int Run(FuzzOptions options)
    {
        if (options.InFlight is { } inFlight)
        {
            Coverage.Start();
            return new Campaign(options, inFlight).Run();
        }

        return options.Input is { } input ? Reproduction.Run(options, input) : new Supervisor(options).Run();
    }
}
