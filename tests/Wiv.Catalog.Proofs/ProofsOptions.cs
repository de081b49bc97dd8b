using System.Globalization;

namespace Wiv.Catalog.Proofs;

/// <summary>What a run was asked for.</summary>
internal sealed record ProofsOptions
{
    public int Pairs { get; private init; }

    public int Brute { get; private init; }

    /// <summary>Where the managed policies of AWS are.</summary>
    public string? Managed { get; private init; }

    /// <summary>What the names of managed policies contain that are looked at.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Of how many pairs of managed policies the solvers are asked, too.</summary>
    public int Sample { get; private init; }

    public int Seed { get; private init; } = 1;

    public int Threads { get; private init; } = 1;

    /// <summary>How many seconds a solver may take.</summary>
    public int Timeout { get; private init; } = 10;

    public string Z3 { get; private init; } = "z3";

    public string Cvc5 { get; private init; } = "cvc5";

    /// <summary>What the arguments say; <see langword="null"/> with what is wrong.</summary>
    public static ProofsOptions? Parse(string[] args, out string? wrong)
    {
        var options = new ProofsOptions();
        wrong = null;
        for (int i = 0; i < args.Length; i += 2)
        {
            string value = i + 1 < args.Length ? args[i + 1] : "";
            bool isCount = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int count);
            ProofsOptions? next = args[i] switch
            {
                "--pairs" when isCount => options with { Pairs = count },
                "--brute" when isCount => options with { Brute = count },
                "--managed" when value.Length > 0 => options with { Managed = value },
                "--name" when value.Length > 0 => options with { Name = value },
                "--sample" when isCount => options with { Sample = count },
                "--seed" when isCount => options with { Seed = count },
                "--threads" when isCount && count > 0 => options with { Threads = count },
                "--timeout" when isCount && count > 0 => options with { Timeout = count },
                "--z3" when value.Length > 0 => options with { Z3 = value },
                "--cvc5" when value.Length > 0 => options with { Cvc5 = value },
                _ => null,
            };
            if (next is null)
            {
                wrong = $"The option {args[i]} is not known, or '{value}' is no value of it.";
                return null;
            }

            options = next;
        }

        wrong = options is { Pairs: 0, Brute: 0, Managed: null } ? "Nothing is asked for." : null;
        return wrong is null ? options : null;
    }
}
