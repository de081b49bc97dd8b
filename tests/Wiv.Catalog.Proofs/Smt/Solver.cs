using System.Diagnostics;

namespace Wiv.Catalog.Proofs.Smt;

/// <summary>Runs a solver, one process a question: what it does to one is no matter to the next.</summary>
/// <param name="path">The program.</param>
/// <param name="arguments">Its arguments.</param>
/// <param name="seconds">How long it may take.</param>
internal sealed class Solver(string path, IReadOnlyList<string> arguments, int seconds)
{
    public static Solver Z3(string path, int seconds) => new(path, ["-in", $"-T:{seconds}", "-memory:2000"], seconds);

    public static Solver Cvc5(string path, int seconds) =>
        new(path, ["--lang=smt2", "--strings-exp", $"--tlimit={seconds * 1000}", "-"], seconds);

    /// <summary>Whether the program can be run.</summary>
    public bool Exists()
    {
        try
        {
            return Ask("(set-logic ALL)\n(check-sat)\n").IsSatisfiable == true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    public SolverAnswer Ask(string script)
    {
        var start = new ProcessStartInfo(path, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(script);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read everything; its output has the reason.
        }

        if (!process.WaitForExit((seconds + 5) * 1000))
        {
            process.Kill();
        }

        string text = output.Result;
        string first = text.Split('\n')[0].Trim();
        return first switch
        {
            "sat" when text.Contains('(') => new SolverAnswer(true, SmtModel.Read(text[text.IndexOf('(')..])),
            "sat" => new SolverAnswer(true),
            "unsat" => new SolverAnswer(false),
            _ => new SolverAnswer(null, null, (text + errors.Result).Trim()),
        };
    }
}
