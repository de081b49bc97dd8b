using System.ComponentModel;

namespace Wiv.Catalog;

/// <summary>
/// Takes what the generator has written, and the values in it, without reading it again. Not for use in your own code: what is
/// not well formed gets into policies here.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CatalogLiteral
{
    /// <summary>A resource.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>The resource.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static PolicyResource Resource(string text) => PolicyResource.Checked(Guard.NotNull(text, nameof(text)));

    /// <summary>A test of a condition.</summary>
    /// <param name="op">The operator.</param>
    /// <param name="key">The condition key.</param>
    /// <param name="values">The values; those that are the same count once.</param>
    /// <returns>The test.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ConditionTest Test(string op, string key, params string[] values) =>
        new(
            Guard.NotNull(op, nameof(op)),
            Guard.NotNull(key, nameof(key)),
            ValueList<string>.Distinct(Guard.NotNull(values, nameof(values)), StringComparer.Ordinal)
        );

    /// <summary>A condition.</summary>
    /// <param name="tests">Its tests, those of one operator side by side and none for the same key.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tests"/> is <see langword="null"/>.</exception>
    public static ConditionBlock Condition(params ConditionTest[] tests) =>
        ConditionBlock.FromTests(Guard.NotNull(tests, nameof(tests)));
}
