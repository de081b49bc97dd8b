using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Emit.Changes;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Comparing;

/// <summary>What is too much to compare is said to be, and is never told to be no wider.</summary>
public class TooMuchTests
{
    private static readonly string Stars = string.Concat(Enumerable.Repeat("*a", 20));

    [Fact]
    public void ManyPatternsOfResources() => AssertTooMuch(Resources(2000, Stars), Resources(2000, Stars.Replace('a', 'b')));

    [Fact]
    public void ManyPatternsOfConditions() => AssertTooMuch(Conditions(500, Stars), Conditions(500, Stars.Replace('a', 'b')));

    [Fact]
    public void ManyPatternsOfOneService() => AssertTooMuch(Actions("s3:*?", 1500), Actions("s3:?*", 1500));

    [Fact]
    public void EqualRowsAreComparedOnce()
    {
        IReadOnlyList<CatalogChanges> changes = Compare(Everything(200, "action: \"*\""), Everything(200, "not-action: s3:Get*"));

        Assert.True(CatalogChanges.AreComplete(changes));
        Assert.Equal(Direction.Narrower, CatalogChanges.Verdict(changes));
    }

    [Fact]
    public void ManyPlainRowsAreCompared()
    {
        IReadOnlyList<CatalogChanges> changes = Compare(Plain(5000, 0), Plain(5000, 20));

        Assert.True(CatalogChanges.AreComplete(changes));
        Assert.Equal(Direction.Wider, CatalogChanges.Verdict(changes));
    }

    [Fact]
    public void RowsThatAreNotAllMatchedAreSaidToBe()
    {
        const string Words = "Too many rows changed to look for what each of them was before";
        string old = Policy(Patterns("s3", 2000));

        Assert.Contains(Words, ChangesPage.Write(Compare(old, Policy(Patterns("ec2", 2000)))), StringComparison.Ordinal);
        Assert.DoesNotContain(Words, ChangesPage.Write(Compare(old, Policy(Patterns("ec2", 20)))), StringComparison.Ordinal);
        Assert.DoesNotContain(Words, ChangesPage.Write(Compare(Plain(5000, 0), Plain(5000, 5000))), StringComparison.Ordinal);
    }

    private static string Patterns(string service, int count) =>
        Lines(count, i => $"      - {{ action: '{service}:*{i}', resource: '*', why: Show what there is {i} }}");

    private static void AssertTooMuch(string old, string @new)
    {
        IReadOnlyList<CatalogChanges> changes = Compare(old, @new);

        Assert.False(CatalogChanges.AreComplete(changes));
        Assert.True(CatalogChanges.Verdict(changes) is Direction.Wider or Direction.MayBeWider);
        Assert.Contains("Too much to compare", ChangesPage.Write(changes), StringComparison.Ordinal);
    }

    private static IReadOnlyList<CatalogChanges> Compare(string old, string @new) =>
        CatalogComparer.Compare(Read(old), Read(@new));

    private static EquatableArray<LinkedCatalog> Read(string text)
    {
        CatalogFile file = CatalogParser.Parse("a.permissions.yaml", text);
        return CatalogLinker.Link([file]).All;
    }

    private static string Resources(int count, string stars) =>
        $"""
            catalog: Shop
            resources:
            {Lines(count, i => $"  R{i}: {{ arn: 'arn:aws:s3:::{stars}{i}*/*' }}")}
            policies:
              P:
                permissions:
                  - action: s3:GetObject
                    resource: [{string.Join(", ", Enumerable.Range(0, count).Select(i => $"R{i}"))}]
                    why: Show what there is
            """;

    private static string Conditions(int count, string stars) =>
        $"""
            catalog: Shop
            conditions:
            {Lines(count, i => $"  C{i}: {{ StringLike: {{ 'aws:PrincipalTag/a': ['{stars}{i}', b{i}] }} }}")}
            policies:
              P:
                permissions:
            {Lines(count, i => $"      - {{ action: 's3:*', resource: '*', condition: C{i}, why: Show what there is {i} }}")}
            """;

    private static string Actions(string pattern, int count) =>
        Everything(
            1,
            $"action: [{string.Join(", ", Enumerable.Range(0, count).Select(i => $"'{pattern}{i}*e*t*'").Prepend($"'{pattern}'"))}]"
        );

    private static string Everything(int count, string actions) =>
        Policy(Lines(count, i => $"      - {{ {actions}, resource: '*', sid: S{i}, why: Show what there is {i} }}"));

    private static string Plain(int count, int from) =>
        Policy(Lines(count, i => $"      - {{ action: 's3:Get{from + i}', resource: '*', why: Show what there is }}"));

    private static string Policy(string rows) => $"catalog: Shop\npolicies:\n  P:\n    permissions:\n{rows}\n";

    private static string Lines(int count, Func<int, string> line) => string.Join("\n", Enumerable.Range(0, count).Select(line));
}
