using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Wiv.Catalog.Core.Yaml;

/// <summary>The tokens that the parser reads, and where the last document ended, which its own errors do not say.</summary>
internal sealed class YamlTokens(string text) : IScanner
{
    private readonly Scanner _scanner = new(new StringReader(text));

    /// <summary>The last <c>...</c> that was read.</summary>
    public DocumentEnd? DocumentEnd { get; private set; }

    public Mark CurrentPosition => _scanner.CurrentPosition;

    public Token? Current => _scanner.Current;

    public bool MoveNext() => Seen(_scanner.MoveNext());

    public bool MoveNextWithoutConsuming() => Seen(_scanner.MoveNextWithoutConsuming());

    public void ConsumeCurrent() => _scanner.ConsumeCurrent();

    private bool Seen(bool hasMoved)
    {
        DocumentEnd = (hasMoved ? Current as DocumentEnd : null) ?? DocumentEnd;
        return hasMoved;
    }
}
