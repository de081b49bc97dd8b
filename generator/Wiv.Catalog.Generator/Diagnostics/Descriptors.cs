using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Generator.Diagnostics;

/// <summary>The compiler's descriptor of every rule; the same rule always has the same one.</summary>
internal static class Descriptors
{
    private static readonly ConcurrentDictionary<Rule, DiagnosticDescriptor> Known = new();

    public static DiagnosticDescriptor Of(Rule rule) => Known.GetOrAdd(rule, Create);

    private static DiagnosticDescriptor Create(Rule rule) =>
        new(
            rule.Id,
            rule.Title,
            rule.MessageFormat,
            "Wiv.Catalog." + rule.Category,
            SeverityOf(rule),
            isEnabledByDefault: true,
            description: rule.Help.Why,
            helpLinkUri: rule.HelpLink
        );

    private static DiagnosticSeverity SeverityOf(Rule rule) =>
        rule.Severity switch
        {
            Severity.Info => DiagnosticSeverity.Info,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Error,
        };
}
