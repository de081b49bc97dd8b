using System.Reflection;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Tests.Rules.Pages;

namespace Wiv.Catalog.Core.Tests.Rules;

/// <summary>The tables of the rules are whole, and their rules fit together.</summary>
public sealed class RuleCatalogTests
{
    private static readonly Type[] Types = typeof(RuleCatalog).Assembly.GetTypes();

    [Fact]
    public void Every_rule_has_an_id_of_its_own()
    {
        string[] ids = [.. RuleCatalog.All.Select(rule => rule.Id)];

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^WIV[0-9]{4}$", id));
    }

    /// <summary>A rule that is in no table would never be run.</summary>
    [Fact]
    public void Every_rule_that_is_declared_is_in_the_table_of_its_folder()
    {
        IEnumerable<Rule> declared = Types
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!);
        IEnumerable<Type> classes = Types.Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(PolicyRule)));

        Assert.Empty(declared.Except(RuleCatalog.All));
        Assert.Empty(classes.Except(PolicyChecker.All.Select(rule => rule.GetType())));
    }

    /// <summary>One taxonomy: a rule stands in the folder of its category.</summary>
    [Fact]
    public void The_category_of_a_rule_is_its_folder()
    {
        Dictionary<string, string> folders = Directory
            .EnumerateFiles(TestFiles.InRepository("generator/Wiv.Catalog.Core"), "*.cs", SearchOption.AllDirectories)
            .Where(path =>
                Path.GetDirectoryName(Path.GetDirectoryName(path)) is { } parent
                && Path.GetFileName(parent) is "Rules" or "Diagnostics"
            )
            .SelectMany(path =>
                Ids()
                    .Matches(File.ReadAllText(path))
                    .Select(match => (Id: match.Groups[1].Value, Folder: Path.GetFileName(Path.GetDirectoryName(path))!))
            )
            .ToDictionary(declared => declared.Id, declared => declared.Folder);

        Assert.Equal(
            RuleCatalog.All.Select(rule => $"{rule.Id} {rule.Category}"),
            RuleCatalog.All.Select(rule => $"{rule.Id} {folders.GetValueOrDefault(rule.Id)}")
        );
    }

    [Fact]
    public void Every_check_of_Access_Analyzer_is_a_rule_or_says_why_not()
    {
        string?[] codes = [.. RuleCatalog.All.Select(rule => rule.AccessAnalyzer).Where(code => code is not null)];

        Assert.Equal(codes.Distinct(), codes);
        Assert.Subset(AccessAnalyzerChecks.All.Select(check => check.Code).ToHashSet(), codes.OfType<string>().ToHashSet());
        Assert.All(AccessAnalyzerChecks.All, check => Assert.NotEqual(codes.Contains(check.Code), check.NotDone is not null));
    }

    [Fact]
    public void Every_message_ends_without_a_full_stop_and_has_no_line_break() =>
        Assert.All(
            RuleCatalog.All,
            rule =>
            {
                Assert.DoesNotContain('\n', rule.MessageFormat);
                Assert.False(rule.MessageFormat.EndsWith('.'), rule.MessageFormat);
            }
        );

    /// <summary>The declaration of a rule begins with its id, on a line of its own.</summary>
    private static System.Text.RegularExpressions.Regex Ids() =>
        new("""^\s+"(WIV[0-9]{4})",$""", System.Text.RegularExpressions.RegexOptions.Multiline);
}
