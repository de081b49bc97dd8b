using System.Diagnostics;

namespace Wiv.Catalog.Fuzz.Running;

/// <summary>An input that broke something, and what.</summary>
/// <param name="Kind">What failures of one cause have in common.</param>
/// <param name="Text">All there is to say about it.</param>
internal sealed record Failure(string Kind, string Text)
{
    /// <summary>An exception is of the kind of the innermost method of ours that it came through.</summary>
    public static Failure Of(Exception error) =>
        error is FindingException finding
            ? new Failure(finding.Promise, finding.Message)
            : new Failure($"{error.GetType().Name} in {Place(error)}", error.ToString());

    private static string Place(Exception error) =>
        new StackTrace(error)
            .GetFrames()
            .Select(frame => frame.GetMethod())
            .Select(method => $"{method?.DeclaringType?.FullName}.{method?.Name}")
            .FirstOrDefault(name => name.StartsWith("Wiv.Catalog", StringComparison.Ordinal))
        ?? "code of others";
}
