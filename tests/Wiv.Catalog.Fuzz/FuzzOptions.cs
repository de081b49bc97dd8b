using System.Globalization;
using Wiv.Catalog.Fuzz.Targets;

namespace Wiv.Catalog.Fuzz;

/// <summary>What a run was asked for.</summary>
internal sealed record FuzzOptions
{
    private const long DefaultInputs = 200_000;

    /// <summary>How many inputs to try; <see langword="null"/> when the time decides.</summary>
    public long? Inputs { get; private init; }

    public int? Seconds { get; private init; }

    public int Seed { get; private init; } = 1;

    public int Threads { get; private init; } = 1;

    /// <summary>How many times the time that an input may take: a busy machine, and counting branches, are slow.</summary>
    public int Patience { get; private init; } = 1;

    /// <summary>The targets to run; none means all.</summary>
    public IReadOnlyList<string> Targets { get; private init; } = [];

    public string Output { get; private init; } = Path.Combine(Path.GetTempPath(), "wiv-catalog-fuzz");

    /// <summary>The one input to try.</summary>
    public string? Input { get; private init; }

    /// <summary>The repository, whose files are the first inputs.</summary>
    public string Root { get; private init; } = "";

    /// <summary>Of a process that does the work: the file in which it tells what it is at.</summary>
    public string? InFlight { get; private init; }

    /// <summary>What the arguments say; <see langword="null"/> with what is wrong.</summary>
    public static FuzzOptions? Parse(string[] args, out string? wrong)
    {
        var options = new FuzzOptions();
        wrong = null;
        for (int i = 0; i < args.Length; i += 2)
        {
            string value = i + 1 < args.Length ? args[i + 1] : "";
            FuzzOptions? next = args[i] switch
            {
                "--inputs" when IsCount(value, out long count) => options with { Inputs = count },
                "--seconds" when IsCount(value, out long count) => options with { Seconds = (int)count },
                "--seed" when IsCount(value, out long seed) => options with { Seed = (int)seed },
                "--threads" when IsCount(value, out long count) && count > 0 => options with { Threads = (int)count },
                "--patience" when IsCount(value, out long count) && count > 0 => options with { Patience = (int)count },
                "--target" when TargetList.Names.Contains(value) => options with { Targets = [.. options.Targets, value] },
                "--output" when value.Length > 0 => options with { Output = Path.GetFullPath(value) },
                "--input" when value.Length > 0 => options with { Input = Path.GetFullPath(value) },
                "--root" when value.Length > 0 => options with { Root = value },
                "--in-flight" when value.Length > 0 => options with { InFlight = value },
                _ => null,
            };
            if (next is null)
            {
                wrong = $"The option {args[i]} is not known, or '{value}' is no value of it.";
                return null;
            }

            options = next;
        }

        bool isOpen = options.Inputs is null && options.Seconds is null;
        return options with
        {
            Inputs = isOpen ? DefaultInputs : options.Inputs,
            Root = options.Root.Length > 0 ? options.Root : Repository.Find(),
        };
    }

    /// <summary>The arguments of the process that does a part of the work.</summary>
    public IEnumerable<string> ForWorker(int worker, string inFlight)
    {
        long? share = Inputs is { } inputs ? (inputs / Threads) + (worker < inputs % Threads ? 1 : 0) : null;
        (string Name, string? Value)[] values =
        [
            ("--inputs", share?.ToString(CultureInfo.InvariantCulture)),
            ("--seconds", Seconds?.ToString(CultureInfo.InvariantCulture)),
            ("--seed", (Seed + worker).ToString(CultureInfo.InvariantCulture)),
            ("--patience", Patience.ToString(CultureInfo.InvariantCulture)),
            ("--output", Output),
            ("--root", Root),
            ("--in-flight", inFlight),
            .. Targets.Select(target => ("--target", (string?)target)),
        ];
        return values.Where(value => value.Value is not null).SelectMany(value => new[] { value.Name, value.Value! });
    }

    private static bool IsCount(string text, out long count) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
