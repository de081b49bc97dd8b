using System.Globalization;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Diagnostics;

/// <summary>One finding: which rule, where, and the words to fill its message with.</summary>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="Span">Where.</param>
/// <param name="Arguments">What fills the holes of the rule's message.</param>
/// <param name="Suggestion">The text that should stand there instead, where one can be named.</param>
internal sealed record Problem(Rule Rule, SourceSpan Span, EquatableArray<string> Arguments, string? Suggestion)
{
    /// <summary>The finished message.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, Arguments.ToArray<object>());
}
