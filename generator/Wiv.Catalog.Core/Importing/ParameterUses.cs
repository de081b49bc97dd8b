using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
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
        foreach (CheckedStatement statement in policies.SelectMany(policy => policy.Statements))
        {
            foreach (PositionedTemplate text in Texts(statement))
            {
                Add(text, IsWhole(text.Template) ? ImportedUse.Value : ImportedUse.Part);
            }

            foreach (CheckedResource resource in (statement.Resources?.Items ?? []).Where(item => IsWhole(item.Template)))
            {
                Add(Text(resource), ImportedUse.Arn);
            }

            foreach (CheckedCondition test in statement.Conditions)
            {
                ImportedUse use = OfKey(test);
                foreach (CheckedValue value in test.Values.Where(value => IsWhole(value.Template)))
                {
                    Add(Text(value), use);
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
    public static IEnumerable<PositionedTemplate> Texts(CheckedStatement statement) =>
        (statement.Principals?.Items ?? [])
            .Select(principal => new PositionedTemplate(principal.Template, principal.Value.Span))
            .Concat((statement.Resources?.Items ?? []).Select(Text))
            .Concat(statement.Conditions.SelectMany(test => test.Values).Select(Text));

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

    private static CheckedStatement Renamed(CheckedStatement statement, Dictionary<string, string> names)
    {
        return statement with
        {
            Principals = statement.Principals is { } principals
                ? principals with
                {
                    Items = [.. principals.Items.Select(item => item with { Template = Named(item.Template) })],
                }
                : null,
            Resources = statement.Resources is { } resources
                ? resources with
                {
                    Items = [.. resources.Items.Select(item => new CheckedResource(item.Text, null, Named(item.Template)))],
                }
                : null,
            Conditions =
            [
                .. statement.Conditions.Select(test =>
                    test with
                    {
                        Values = [.. test.Values.Select(value => value with { Template = Named(value.Template) })],
                    }
                ),
            ],
        };

        Template Named(Template text) =>
            new(
                text.Parts.Select(part =>
                        part.IsParameter && names.TryGetValue(part.Text, out string? other) ? new TemplatePart(other, true) : part
                    )
                    .ToEquatableArray()
            );
    }

    private static PositionedTemplate Text(CheckedResource resource) => new(resource.Template, resource.Text.Span);

    private static PositionedTemplate Text(CheckedValue value) => new(value.Template, value.Text.Span);

    /// <summary>What a key compares with, where that is one thing only.</summary>
    private static ImportedUse OfKey(CheckedCondition test) =>
        test.Operator.Text.Value.IndexOf("Equals", StringComparison.Ordinal) < 0 ? ImportedUse.Value
        : AccountKeys.Contains(test.Key.Value, StringComparer.OrdinalIgnoreCase) ? ImportedUse.Account
        : RegionKeys.Contains(test.Key.Value, StringComparer.OrdinalIgnoreCase) ? ImportedUse.Region
        : ImportedUse.Value;
}
