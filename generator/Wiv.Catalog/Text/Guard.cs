namespace Wiv.Catalog;

internal static class Guard
{
    internal static T NotNull<T>(T? value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);

    /// <summary>The text of a value type, or the exception that tells its owner that it was never given one.</summary>
    internal static string Given(string? value, string type) =>
        value
        ?? throw new InvalidOperationException(
            $"This {type} is the default value and holds no text. Make it with {type}.Parse or {type}.TryParse."
        );

    /// <summary>The text of a value that a caller hands over, or the exception that names the parameter that was not given one.</summary>
    internal static string Argument(string text, string type, string name) =>
        text.Length > 0
            ? text
            : throw new InvalidOperationException(
                $"The argument '{name}' is the default {type} and holds no text. Make it with {type}.Parse or {type}.TryParse."
            );
}
