using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Emit.PolicyJson;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Checking;

/// <summary>Makes of a catalog's policies what the rules look at: a statement a row, every place that of the row.</summary>
/// <param name="scope">What the catalog declares.</param>
internal sealed class CheckedPolicyReader(CatalogScope scope)
{
    private const string PolicyLanguageVersion = "2012-10-17";

    private readonly ParameterExamples _examples = new(scope.Parameters.Values);
    private readonly PolicyLinker _linker = new(scope);

    /// <summary>A policy of permissions. Rows that are broken are left out: they have been told.</summary>
    public CheckedPolicy Policy(PolicyDeclaration policy) =>
        new(
            PolicyKind.Identity,
            policy.Groups.SelectMany(group => group.Permissions).Select(Statement).OfType<CheckedStatement>().ToArray(),
            SizeOf(PolicyJsonFile.Write(_linker.Policy(policy), _examples.Of)),
            policy.Name.Span
        )
        {
            Version = new PositionedText(PolicyLanguageVersion, policy.Name.Span),
            CatalogName = policy.Name.Value,
        };

    /// <summary>The trust policy of the entries, which are not none.</summary>
    public CheckedPolicy Trust(IReadOnlyList<TrustDeclaration> entries)
    {
        EquatableArray<TrustEntry> trust = entries.Select(_linker.Trust).OfType<TrustEntry>().ToEquatableArray();
        return new CheckedPolicy(
            PolicyKind.Trust,
            entries.Select(Statement).OfType<CheckedStatement>().ToArray(),
            SizeOf(PolicyJsonFile.Write(trust, _examples.Of)),
            entries[0].Span
        )
        {
            Version = new PositionedText(PolicyLanguageVersion, entries[0].Span),
            CatalogName = "the trust policy",
        };
    }

    private CheckedStatement? Statement(PermissionDeclaration row)
    {
        if (row is not { Action: { } action, Resource: { } resource })
        {
            return null;
        }

        // A resource that is not declared or no ARN has been told, and is not told again.
        string? pattern = PatternOf(resource.Value);
        return pattern is null
            ? null
            : new CheckedStatement(
                Allow(row.Span),
                List(new CheckedAction(action), action.Span),
                List(new CheckedResource(resource, pattern), resource.Span),
                null,
                Conditions(row.Condition).ToArray(),
                row.Span
            )
            {
                Why = row.Why,
                Reviewed = row.Reviewed,
            };
    }

    private string? PatternOf(string resource)
    {
        string? pattern =
            resource == "*" ? resource
            : scope.Resources.Find(resource) is { } named ? _examples.Fill(named.Arn)
            : null;
        return pattern is null or "*" || ArnGrammar.Check(pattern) is null ? pattern : null;
    }

    private CheckedStatement? Statement(TrustDeclaration entry)
    {
        if (entry.Principal is not { } principal)
        {
            return null;
        }

        var value = new PositionedText(principal.Template.ToString(), principal.Span);
        PositionedText action = entry.Action ?? new PositionedText(TrustDeclaration.AssumeRole, entry.Span);
        return new CheckedStatement(
            Allow(entry.Span),
            List(new CheckedAction(action), action.Span),
            null,
            List(new CheckedPrincipal(entry.PrincipalType, value, _examples.Fill(principal.Template)), principal.Span),
            Conditions(entry.Condition).ToArray(),
            entry.Span
        )
        {
            Why = entry.Why,
        };
    }

    /// <summary>The tests of a named condition, each at the place where the row names it.</summary>
    private IEnumerable<CheckedCondition> Conditions(PositionedText? name)
    {
        if (name is not { } used || scope.Conditions.Find(used.Value) is not { } condition)
        {
            yield break;
        }

        foreach (ConditionTest test in condition.Tests)
        {
            CheckedValue[] values = test
                .Values.Select(value => new CheckedValue(
                    new PositionedText(value.ToString(), used.Span),
                    _examples.Fill(value),
                    true
                ))
                .ToArray();
            var testOperator = new ConditionOperator(new PositionedText(test.Operator, used.Span));
            yield return new CheckedCondition(testOperator, new PositionedText(test.Key, used.Span), values);
        }
    }

    private static PositionedText Allow(SourceSpan span) => new("Allow", span);

    private static ElementList<T> List<T>(T item, SourceSpan span) => new(false, [item], span);

    private static int SizeOf(string json) => JsonReader.Read("", json, out _) is { } policy ? PolicySize.Of(policy) : 0;
}
