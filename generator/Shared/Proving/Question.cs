using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>Whether the new authority allows a request with one action that the old one does not.</summary>
/// <param name="old">What allowed before, its statements about the action alone.</param>
/// <param name="wider">What allows now, its statements about the action alone.</param>
/// <param name="action">The action.</param>
internal sealed class Question(Authority old, Authority wider, string action)
{
    private TextPattern[]? _resources;

    private KeyTests[]? _keys;

    public Authority Old { get; } = old;

    public Authority New { get; } = wider;

    public string Action { get; } = action;

    public IReadOnlyList<DecidedStatement> Statements { get; } = [.. wider.Statements, .. old.Statements];

    /// <summary>The patterns of all resources.</summary>
    public IReadOnlyList<TextPattern> Resources => _resources ??= Statements.SelectMany(StatementTexts.Resources).ToArray();

    /// <summary>The keys that are tested.</summary>
    public IReadOnlyList<KeyTests> Keys =>
        _keys ??= Statements
            .SelectMany(statement => statement.Tests)
            .GroupBy(test => test.Key, StringComparer.OrdinalIgnoreCase)
            .Select(tests => new KeyTests(tests.Key, tests.ToArray()))
            .ToArray();

    public bool IsShownBy(DecidedRequest request) => New.Allows(request) && !Old.Allows(request);
}
