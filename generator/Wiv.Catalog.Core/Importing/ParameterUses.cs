using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Finds how policies use parameters.</summary>
internal static class ParameterUses
{
    private static readonly string[] AccountKeys =
    [
        "aws:SourceAccount",
        "aws:PrincipalAccount",
        "aws:ResourceAccount",
        "kms:CallerAccount",
        "s3:ResourceAccount",
        "s3:DataAccessPointAccount",
    ];

    private static readonly string[] RegionKeys = ["aws:RequestedRegion", "ec2:Region"];

    /// <summary>The uses of every parameter, and where it is first used, in the order in which they are met.</summary>
    public static Dictionary<string, (ImportedUse Use, SourceSpan Span)> Of(IEnumerable<ImportedPolicy> policies)
    {
        Dictionary<string, (ImportedUse Use, SourceSpan Span)> uses = new(StringComparer.Ordinal);
        foreach (ImportedStatement statement in policies.SelectMany(policy => policy.Statements))
        {
            foreach (PositionedTemplate text in Texts(statement))
            {
                Add(text, IsWhole(text.Template) ? ImportedUse.Value : ImportedUse.Part);
            }

            foreach (PositionedTemplate resource in (statement.Resources?.Items ?? default).Where(item => IsWhole(item.Template)))
            {
                Add(resource, ImportedUse.Arn);
            }

            foreach (ConditionTestDeclaration test in statement.Tests)
            {
                ImportedUse use = OfKey(test);
                foreach (PositionedTemplate value in test.Values.Where(value => IsWhole(value.Template)))
                {
                    Add(value, use);
                }
            }
        }

        return uses;

        void Add(PositionedTemplate text, ImportedUse use)
        {
            foreach (string name in text.Template.Parameters)
            {
                uses[name] = uses.TryGetValue(name, out (ImportedUse Use, SourceSpan Span) known)
                    ? (known.Use | use, known.Span)
                    : (use, text.Span);
            }

            foreach (FoundHole found in HoleFinder.Of(text.Template, Hole.Value))
            {
                ImportedUse field =
                    found.Hole == Hole.Account ? ImportedUse.Account
                    : found.Hole == Hole.Region ? ImportedUse.Region
                    : ImportedUse.Value;
                uses[found.Parameter] = (uses[found.Parameter].Use | field, uses[found.Parameter].Span);
            }
        }
    }

    /// <summary>All texts of a statement that can have parameters.</summary>
    public static IEnumerable<PositionedTemplate> Texts(ImportedStatement statement) =>
        (statement.Principals?.Items ?? default)
            .Select(principal => principal.Value)
            .Concat(statement.Resources?.Items ?? default)
            .Concat(statement.Tests.SelectMany(test => test.Values));

    /// <summary>Whether the text is one parameter.</summary>
    public static bool IsWhole(Template text) => text.Parts.Count == 1 && text.Parts[0].IsParameter;

    /// <summary>The policy with other names of parameters.</summary>
    public static ImportedPolicy Renamed(ImportedPolicy policy, Dictionary<string, string> names) =>
        names.Count == 0
            ? policy
            : policy with
            {
                Statements = [.. policy.Statements.Select(statement => Renamed(statement, names))],
            };

    private static ImportedStatement Renamed(ImportedStatement statement, Dictionary<string, string> names)
    {
        return statement with
        {
            Principals = statement.Principals is { } principals
                ? principals with
                {
                    Items = principals.Items.Select(item => item with { Value = Text(item.Value) }).ToEquatableArray(),
                }
                : null,
            Resources = statement.Resources is { } resources
                ? resources with
                {
                    Items = resources.Items.Select(Text).ToEquatableArray(),
                }
                : null,
            Tests = statement
                .Tests.Select(test => test with { Values = test.Values.Select(Text).ToEquatableArray() })
                .ToEquatableArray(),
        };

        PositionedTemplate Text(PositionedTemplate text) =>
            text with
            {
                Template = new Template(
                    text.Template.Parts.Select(part =>
                            part.IsParameter && names.TryGetValue(part.Text, out string? other)
                                ? new TemplatePart(other, true)
                                : part
                        )
                        .ToEquatableArray()
                ),
            };
    }

    /// <summary>What a key compares with, where that is one thing only.</summary>
    private static ImportedUse OfKey(ConditionTestDeclaration test) =>
        test.Operator.Value.IndexOf("Equals", StringComparison.Ordinal) < 0 ? ImportedUse.Value
        : AccountKeys.Contains(test.Key.Value, StringComparer.OrdinalIgnoreCase) ? ImportedUse.Account
        : RegionKeys.Contains(test.Key.Value, StringComparer.OrdinalIgnoreCase) ? ImportedUse.Region
        : ImportedUse.Value;
}
