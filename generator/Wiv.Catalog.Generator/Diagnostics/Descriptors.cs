using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Generator.Diagnostics;

/// <summary>The compiler's descriptor of every rule; the same rule always has the same one.</summary>
internal static class Descriptors
{
    private static readonly ConcurrentDictionary<Rule, DiagnosticDescriptor> Known = new();
    private static readonly ConcurrentDictionary<Rule, DiagnosticDescriptor> KnownInCode = new();

    public static DiagnosticDescriptor Of(Rule rule) => Known.GetOrAdd(rule, static r => Create(r, SeverityOf(r)));

    /// <summary>
    /// The descriptor of a rule over policies where it is told in C#, as a warning at most: tests hold wrong policies on purpose,
    /// and no build stops on the day the package is added. A project that wants an error sets one.
    /// </summary>
    public static DiagnosticDescriptor InCode(Rule rule) =>
        KnownInCode.GetOrAdd(rule, static r => r.Severity == Severity.Error ? Create(r, DiagnosticSeverity.Warning) : Of(r));

    /// <summary>A descriptor whose message goes on. It is not kept: the words hold a number, and compilers live long.</summary>
    public static DiagnosticDescriptor Continued(DiagnosticDescriptor descriptor, string words) =>
        new(
            descriptor.Id,
            descriptor.Title,
            descriptor.MessageFormat + words,
            descriptor.Category,
            descriptor.DefaultSeverity,
            descriptor.IsEnabledByDefault,
            descriptor.Description,
            descriptor.HelpLinkUri
        );

    private static DiagnosticDescriptor Create(Rule rule, DiagnosticSeverity severity) =>
        new(
            rule.Id,
            rule.Title,
            rule.MessageFormat,
            "Wiv.Catalog." + rule.Category,
            severity,
            isEnabledByDefault: true,
            description: rule.Why,
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
