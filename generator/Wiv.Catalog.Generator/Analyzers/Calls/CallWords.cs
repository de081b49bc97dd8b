using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wiv.Catalog.Generator.Analyzers.Calls;

/// <summary>How diagnostics about calls speak, and where.</summary>
internal static class CallWords
{
    private const string NeedsProperty = "Needs";

    /// <summary>The property of a diagnostic that holds what the call needs, as a reason speaks of it.</summary>
    public static ImmutableDictionary<string, string?> Property(string needs) =>
        ImmutableDictionary<string, string?>.Empty.Add(NeedsProperty, needs.Replace("'", ""));

    /// <summary>What a call needs: all of some actions, and one of others.</summary>
    public static string Needs(IReadOnlyCollection<string> all, IReadOnlyCollection<string> oneOf) =>
        Joined(
            oneOf.Count == 0 ? all.Select(Quoted)
            : oneOf.Count == 1 ? all.Concat(oneOf).Select(Quoted)
            : all.Select(Quoted).Append("one of " + string.Join(", ", oneOf.Select(Quoted)))
        );

    /// <summary>The texts with commas and a last "and".</summary>
    public static string Joined(IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all, 0, all.Length - 1)} and {all[all.Length - 1]}";
    }

    public static string Quoted(string text) => $"'{text}'";

    /// <summary>The name of the method where it is called or handed on.</summary>
    public static Location NameOf(SyntaxNode syntax) =>
        syntax switch
        {
            InvocationExpressionSyntax call => NameOf(call.Expression),
            MemberAccessExpressionSyntax member => NameOf(member.Name),
            MemberBindingExpressionSyntax member => NameOf(member.Name),
            SimpleNameSyntax name => name.Identifier.GetLocation(),
            _ => syntax.GetLocation(),
        };
}
