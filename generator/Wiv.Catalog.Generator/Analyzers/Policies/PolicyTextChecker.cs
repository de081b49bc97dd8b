using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Rules.Principals;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Generator.Analyzers.Places;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Checks a policy in C#, and tells only what is true whatever stands in its open places.</summary>
/// <param name="text">The policy.</param>
/// <param name="lines">The lines of its file.</param>
internal sealed class PolicyTextChecker(LiteralPolicy text, SourceText lines)
{
    private readonly OpenPlaces _open = new(text);

    /// <summary>The problems, with offsets of the text.</summary>
    /// <param name="place">The place that makes it a policy; <see langword="null"/> when its content does.</param>
    public IEnumerable<Problem> Check(PolicyPlace? place)
    {
        JsonValue? root = JsonReader.Read(text.Value, new SourcePlaces(text, lines), out JsonFailure? failure);
        if (root is JsonObject policy)
        {
            // Where only a principal tells that it is a resource's policy, the other statements may get theirs elsewhere.
            return place?.Usage is { } usage
                ? Check(policy, usage)
                : Check(policy, UsageOf(policy)).Where(problem => problem.Rule != MissingPrincipal.Definition);
        }

        bool isCertain = failure is null || !(_open.HasParts || _open.IsIn(failure.Span));
        bool isWhole = place is not null || failure is null || !IsAtEnd(failure.Span);
        return isCertain && isWhole ? [PolicyChecker.NoObject(root, failure)] : [];
    }

    /// <summary>
    /// Of what is open, only words by themselves are judged; the other statements are judged as if they were the whole policy.
    /// </summary>
    private EquatableArray<Problem> Check(JsonObject root, PolicyUsage usage)
    {
        CheckedPolicy policy = PolicyJsonReader.Read(root, usage);
        if (_open.IsEmpty)
        {
            return PolicyChecker.Check(policy, root);
        }

        CheckedStatement[] closed = [.. policy.Statements.Where(statement => !_open.IsIn(statement.Span))];
        CheckedPolicy rest = policy with { Statements = closed };
        IEnumerable<Problem> ofWords = PolicyChecker.Check(policy, root).Where(problem => OwnWordRules.Contain(problem.Rule.Id));
        IEnumerable<Problem> ofStatements = PolicyChecker
            .Check(rest, root)
            .Where(problem => Array.Exists(closed, statement => Contains(statement.Span, problem.Span)));
        return ofWords.Concat(ofStatements).Where(problem => !_open.IsIn(problem.Span)).InOrder();
    }

    /// <summary>Where elements are missing yet, a principal in one statement tells that the others may get theirs.</summary>
    private PolicyUsage UsageOf(JsonObject policy)
    {
        PolicyUsage usage = PolicyForm.UsageOf(policy);
        bool mayBeOfResource = usage.Kind == PolicyKind.Identity && _open.HasParts;
        return
            mayBeOfResource && PolicyJsonReader.Read(policy, usage).Statements.Any(statement => statement.Principals is not null)
            ? PolicyKind.Resource
            : usage;
    }

    /// <summary>Whether the text just ends too early: it may be the start of one that is put together elsewhere.</summary>
    private bool IsAtEnd(SourceSpan failure) =>
        failure.Start == text.Value.Length || (failure.End == text.Value.Length && text.Value[failure.Start] == '"');

    private static bool Contains(SourceSpan outer, SourceSpan inner) => outer.Start <= inner.Start && inner.End <= outer.End;
}
