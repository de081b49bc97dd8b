using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Core.Tests.Rules;

/// <summary>
/// All that is said of policies with many mistakes, word by word, committed beside them so that a change of it is read in a
/// review. The name of a file ends with the kind of its policy. <c>WIV_UPDATE=1 dotnet test</c> writes the messages anew.
/// </summary>
public sealed class MessageTests
{
    private const string Folder = "tests/Wiv.Catalog.Core.Tests/Rules/Messages";

    public static TheoryData<string> Policies => [.. TestFiles.PoliciesIn(Folder)];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_message_is_the_one_that_was_read(string name)
    {
        string path = TestFiles.InRepository($"{Folder}/{name}");
        string json = File.ReadAllText($"{path}.json");
        PolicyKind kind = Enum.Parse<PolicyKind>(name.Split('.')[^1], ignoreCase: true);
        string said = string.Concat(PolicyChecker.CheckJson("policy.json", json, kind).Select(problem => Line(problem) + "\n"));
        if (Environment.GetEnvironmentVariable("WIV_UPDATE") == "1")
        {
            File.WriteAllText($"{path}.txt", said);
        }

        Assert.Equal(File.ReadAllText($"{path}.txt"), said);
    }

    private static string Line(Problem problem) =>
        $"({problem.Span.StartLine + 1},{problem.Span.StartColumn + 1}): {problem.Rule.Severity} {problem.Rule.Id}: {problem.Message}"
        + (problem.Suggestion is { } suggestion ? $" [{suggestion}]" : "");
}
