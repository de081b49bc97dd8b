using Microsoft.CodeAnalysis;

namespace Wiv.Catalog.Generator.Analyzers.Actions;

/// <summary>A text that was found in a value.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Text">Its value, with a <c>*</c> for every part that is not constant.</param>
/// <param name="IsOpen">Whether there is such a part.</param>
internal readonly record struct FoundText(IOperation Operation, string Text, bool IsOpen)
{
    public SyntaxNode Syntax => Operation.Syntax;
}
