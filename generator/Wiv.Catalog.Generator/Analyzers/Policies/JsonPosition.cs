using System.Text;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Follows a JSON text as it grows, to tell what can stand at its end.</summary>
internal sealed class JsonPosition
{
    /// <summary>What stands for an open place in a string.</summary>
    public const char InString = '*';

    private const string Value = "null";
    private const string BetweenValues = " ";

    private int _at;
    private bool _isInString;
    private bool _isEscaped;

    /// <summary>The last character outside strings that is no white space; a quote for a string.</summary>
    private char _last;

    /// <summary>
    /// What keeps the JSON well formed here: any text in a string, a value where one is due, and elsewhere nothing, for what
    /// follows a value can only be more of its like.
    /// </summary>
    public string Filling =>
        _isInString ? InString.ToString()
        : _last is ':' or '[' or ',' or '\0' ? Value
        : BetweenValues;

    /// <summary>Reads on to the end of the text.</summary>
    public void MoveTo(StringBuilder text)
    {
        for (; _at < text.Length; _at++)
        {
            char c = text[_at];
            if (_isEscaped)
            {
                _isEscaped = false;
            }
            else if (_isInString && c == '\\')
            {
                _isEscaped = true;
            }
            else if (c == '"')
            {
                _isInString = !_isInString;
                _last = c;
            }
            else if (!_isInString && !char.IsWhiteSpace(c))
            {
                _last = c;
            }
        }
    }
}
