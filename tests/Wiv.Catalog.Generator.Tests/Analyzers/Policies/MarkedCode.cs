using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Policies;

/// <summary>
/// Code with marks, <c>{|WIV0130:s3:GetObjcet|}</c>. The testing library's own would take the two dollar signs of a literal for a
/// mark, and expect errors where warnings are told.
/// </summary>
internal sealed partial class MarkedCode
{
    private readonly List<(string Id, int Start, int End)> _marks = [];

    public MarkedCode(string marked)
    {
        var code = new StringBuilder();
        Stack<(string Id, int Start)> open = [];
        int from = 0;
        foreach (Match mark in Marks().Matches(marked))
        {
            code.Append(marked, from, mark.Index - from);
            from = mark.Index + mark.Length;
            if (mark.Groups[1].Success)
            {
                open.Push((mark.Groups[1].Value, code.Length));
            }
            else
            {
                (string id, int start) = open.Pop();
                _marks.Add((id, start, code.Length));
            }
        }

        Code = code.Append(marked, from, marked.Length - from).ToString();
    }

    public string Code { get; }

    /// <summary>What is to be told at the marks.</summary>
    public IEnumerable<DiagnosticResult> Expected()
    {
        var lines = SourceText.From(Code).Lines;
        foreach ((string id, int start, int end) in _marks)
        {
            LinePositionSpan place = lines.GetLinePositionSpan(TextSpan.FromBounds(start, end));
            yield return new DiagnosticResult(id, SeverityOf(id)).WithSpan(
                place.Start.Line + 1,
                place.Start.Character + 1,
                place.End.Line + 1,
                place.End.Character + 1
            );
        }
    }

    private static DiagnosticSeverity SeverityOf(string id) =>
        PolicyChecker.All.SingleOrDefault(rule => rule.Rule.Id == id)?.Rule.Severity == Core.Diagnostics.Severity.Info
            ? DiagnosticSeverity.Info
            : DiagnosticSeverity.Warning;

    [GeneratedRegex(@"\{\|(WIV\d{4}):|\|\}", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
