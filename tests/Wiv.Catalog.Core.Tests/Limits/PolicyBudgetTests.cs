using System.Diagnostics;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Rules.Actions;
using Wiv.Catalog.Core.Rules.Quotas;
using Wiv.Catalog.Core.Tests.Rules;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Limits;

/// <summary>WIV0188 and WIV0232: a policy that AWS never takes does not stop the check.</summary>
public sealed class PolicyBudgetTests
{
    private static readonly string[] Quotas = ["WIV0188", "WIV0210"];

    private static readonly Dictionary<string, Func<string>> Texts = new()
    {
        ["statements"] = () => Statements(14_000, i => PolicyCases.Allow("s3:GetObject", $"arn:aws:s3:::b{i}/*")),
        ["equal statements"] = () => Statements(14_000, _ => PolicyCases.Allow("s3:GetObject")),
        ["resources"] = () => One("\"s3:GetObject\"", List(40_000, i => $"arn:aws:s3:::b{i}/*")),
        ["unknown actions"] = () => One(List(55_000, i => $"s3:GetObjct{i}"), "\"*\""),
        ["unknown services"] = () => One(List(50_000, i => $"svc{i}:Get"), "\"*\""),
        ["a long text"] = () => One("\"s3:GetObject\"", $"\"arn:aws:s3:::{new string('x', 1_000_000)}\""),
    };

    public static TheoryData<string> FarTooLong => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(FarTooLong))]
    public void Of_a_policy_that_is_far_too_long_that_alone_is_told(string what)
    {
        string policy = Texts[what]();
        var time = Stopwatch.StartNew();

        EquatableArray<Problem> problems = PolicyChecker.CheckJson("policy.json", policy, PolicyKind.Identity);

        // They took half a minute.
        Assert.Equal(Quotas, problems.Select(problem => problem.Rule.Id));
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(60), $"{what}: {time.Elapsed}");
    }

    [Fact]
    public void A_text_that_is_far_too_long_is_told_at_its_place()
    {
        string text = $"\"s3:{new string('x', Budgets.PolicyElement)}\"";

        IReadOnlyList<Problem> problems = PolicyCases.Fires(PolicyTooLong.Definition, One(text, "\"*\""), text);

        Assert.StartsWith(
            "the text has 16,387 characters, more than the 16,384 that any policy in AWS allows",
            Assert.Single(problems).Message
        );
    }

    [Theory]
    [InlineData((int)PolicyKind.Identity, Budgets.IdentityJson)]
    [InlineData((int)PolicyKind.Trust, Budgets.IdentityJson)]
    [InlineData((int)PolicyKind.Resource, Budgets.ResourceJson)]
    public void A_policy_of_the_length_that_may_be_is_checked(int kind, int length)
    {
        string policy = OfSize(length);
        string longer = OfSize(length + 1);

        PolicyCases.IsSilent(PolicyTooLong.Definition, policy, (PolicyKind)kind);
        PolicyCases.Fires(PolicyTooLong.Definition, (PolicyKind)kind, longer, longer);
    }

    [Fact]
    public void Resources_of_stars_and_question_marks_are_compared_as_far_as_there_is_time()
    {
        var time = Stopwatch.StartNew();
        string policy = One(
            "\"s3:GetObject\"",
            List(2, i => "arn:aws:s3:::" + string.Concat(Enumerable.Repeat(i == 0 ? "*a" : "?*b", 5_000)))
        );

        PolicyCases.Fires(NotAllCompared.Definition, policy, policy);

        Assert.True(time.Elapsed < TimeSpan.FromSeconds(60), $"{time.Elapsed}");
    }

    [Fact]
    public void A_policy_that_a_role_takes_is_compared_in_full() =>
        PolicyCases.IsSilent(
            NotAllCompared.Definition,
            One("\"s3:GetObject\"", List(4, i => "arn:aws:s3:::" + string.Concat(Enumerable.Repeat("?*b", 650)) + i))
        );

    [Fact]
    public void Each_unknown_action_has_its_suggestion()
    {
        string policy = One(List(500, i => i % 2 == 0 ? "s3:GetObjct" : "sqs:SendMesage"), "\"*\"");

        EquatableArray<Problem> problems = PolicyChecker.CheckJson("policy.json", policy, PolicyKind.Identity);

        Assert.Equal(500, problems.Count(problem => problem.Rule == InvalidAction.Definition));
        Assert.All(
            problems.Where(problem => problem.Rule == InvalidAction.Definition),
            problem => Assert.NotNull(problem.Suggestion)
        );
    }

    [Theory]
    [InlineData("s3:GetObject")]
    [InlineData("s3:Get{0}*")]
    [InlineData("s3:Action{0}")]
    public void A_catalog_of_many_rows_is_checked(string action)
    {
        string rows = string.Concat(
            Enumerable
                .Range(0, 2_000)
                .Select(i =>
                    $"      - {{ action: \"{action.Replace("{0}", $"{i}", StringComparison.Ordinal)}\", resource: \"*\", why: Reason {i}, accept: {{ WIV0240: Fine }} }}\n"
                )
        );

        EquatableArray<Problem> problems = CatalogChecker.Check(
            Catalogs.Link("catalog: Shop\npolicies:\n  P:\n    permissions:\n" + rows).All
        );

        Assert.Equal(2_000, problems.Count(problem => problem.Rule.Id == "WIV0302"));
    }

    [Theory]
    [InlineData("s3:GetObject", "*")]
    [InlineData("s3:GetObject", "R{0}")]
    [InlineData("s3:Action{0}", "R{0}")]
    [InlineData("s3:*", "R{0}")]
    public void The_rows_of_a_long_catalog_are_compared_in_full(string action, string resource)
    {
        static string Lines(string line) =>
            string.Concat(Enumerable.Range(0, 400).Select(i => line.Replace("{0}", $"{i}", StringComparison.Ordinal)));
        string resources = Lines("  R{0}: { arn: \"arn:aws:s3:::b{0}/*\" }\n");
        string rows = string.Concat(
            Enumerable.Repeat(Lines($"      - {{ action: \"{action}\", resource: \"{resource}\", why: Reason {{0}} }}\n"), 40)
        );

        EquatableArray<Problem> problems = CatalogChecker.Check(
            Catalogs.Link($"catalog: Shop\nresources:\n{resources}policies:\n  P:\n    permissions:\n{rows}").All
        );

        Assert.DoesNotContain(problems, problem => problem.Rule.Id is "WIV0188" or "WIV0232");
    }

    private static string Statements(int count, Func<int, string> statement) =>
        PolicyCases.Policy(string.Join(",", Enumerable.Range(0, count).Select(statement)));

    private static string One(string actions, string resources) =>
        PolicyCases.Policy($$"""{"Effect":"Allow","Action":{{actions}},"Resource":{{resources}}}""");

    private static string List(int count, Func<int, string> item) =>
        $"[{string.Join(",", Enumerable.Range(0, count).Select(i => $"\"{item(i)}\""))}]";

    /// <summary>A policy of many short texts.</summary>
    private static string OfSize(int size)
    {
        string Policy(string last) =>
            One("\"s3:GetObject\"", $"[{string.Concat(Enumerable.Repeat("\"arn:aws:s3:::a\",", (size / 17) - 20))}\"{last}\"]");
        string whole = Policy("x");
        return Policy(new string('x', size - PolicySize.Of(whole) + 1));
    }
}
