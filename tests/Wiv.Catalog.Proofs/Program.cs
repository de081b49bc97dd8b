using Wiv.Catalog.Proofs.Brute;
using Wiv.Catalog.Proofs.Managed;
using Wiv.Catalog.Proofs.Running;

namespace Wiv.Catalog.Proofs;

/// <summary>Compares the engine that compares policies with what others find: solvers, and looking at every request.</summary>
internal static class Program
{
    private const string Usage = """
        dotnet run -c Release --project tests/Wiv.Catalog.Proofs -- [options]

          --pairs N          random pairs, compared with z3 and, where it gives up, with cvc5
          --brute N          random pairs of few letters, compared with every request there is
          --managed FOLDER   the versions of AWS's managed policies; default is where tests/tools/ManagedPolicies has them
          --name TEXT        of the managed ones, those whose names contain this
          --sample N         of the managed ones, on how many the solvers are asked, too; 0 by default
          --seed N           what the pairs follow from; 1 by default
          --threads N        how many pairs are looked at at once; 1 by default
          --timeout N        how many seconds a solver may take; 10 by default
          --z3 PATH          the program z3
          --cvc5 PATH        the program cvc5
        """;

    public static int Main(string[] args)
    {
        if (ProofsOptions.Parse(args, out string? wrong) is not { } options)
        {
            Console.Error.WriteLine(wrong);
            Console.Error.WriteLine(Usage);
            return 2;
        }

        int code = options.Pairs > 0 ? OracleRun.Run(options) : 0;
        code = Math.Max(code, options.Brute > 0 ? BruteRun.Run(options) : 0);
        return Math.Max(code, options.Managed is null ? 0 : ManagedRun.Run(options));
    }
}
