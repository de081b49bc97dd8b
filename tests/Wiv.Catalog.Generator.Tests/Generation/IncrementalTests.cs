using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Wiv.Catalog.Generator.Tests.Generation;

/// <summary>Typing stays fast: what did not change is not done again.</summary>
public sealed class IncrementalTests
{
    private static readonly string[] Steps =
    [
        .. typeof(TrackingNames)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    private readonly CatalogText _wiv = GeneratorHost.Wiv();

    public static TheoryData<string> StepNames => [.. Steps];

    [Theory]
    [MemberData(nameof(StepNames))]
    public void A_second_run_takes_every_step_from_the_cache(string step)
    {
        var host = new GeneratorHost([_wiv]);
        Assert.NotEmpty(host.Run().Reasons(step));

        GeneratorRun second = host.Run();

        Assert.All(second.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(second.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [MemberData(nameof(StepNames))]
    public void An_edit_of_other_CSharp_runs_nothing_again(string step)
    {
        var host = new GeneratorHost([_wiv]);
        host.Run();

        GeneratorRun second = host.RunWithCSharp("internal sealed class Unrelated { }");

        // The compilation is looked at for one thing, the runtime library, and gives the same answer.
        IncrementalStepRunReason expected =
            step == TrackingNames.Runtime ? IncrementalStepRunReason.Unchanged : IncrementalStepRunReason.Cached;
        Assert.NotEmpty(second.Reasons(step));
        Assert.All(second.Reasons(step), reason => Assert.Equal(expected, reason));
        Assert.All(second.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_comment_at_the_top_of_the_catalog_writes_nothing_again()
    {
        var host = new GeneratorHost([_wiv]);
        GeneratorRun first = host.Run();

        GeneratorRun second = host.RunWith(_wiv, new CatalogText(_wiv.Path, "# A comment moves every line.\n" + _wiv.GetText()));

        Assert.Equal([IncrementalStepRunReason.Unchanged], second.Reasons(TrackingNames.Linked));
        Assert.Equal([IncrementalStepRunReason.Cached], second.Reasons(TrackingNames.Catalogs));
        Assert.Equal([IncrementalStepRunReason.Cached], second.Reasons(TrackingNames.Services));
        Assert.All(second.Reasons(TrackingNames.ServiceFiles), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(second.Reasons(TrackingNames.CatalogFiles), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(second.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(first.Files, second.Files);
    }

    [Fact]
    public void A_changed_reason_writes_the_constants_of_its_service_alone()
    {
        var host = new GeneratorHost([_wiv]);
        GeneratorRun first = host.Run();
        string changed = _wiv.GetText()
            .ToString()
            .Replace("List all Lambda functions", "Name all Lambda functions", StringComparison.Ordinal);

        GeneratorRun second = host.RunWith(_wiv, new CatalogText(_wiv.Path, changed));

        Assert.Single(second.Reasons(TrackingNames.ServiceFiles), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Equal(
            ["Permissions.Lambda.g.cs"],
            second.Files.Where(file => first.Files[file.Key] != file.Value).Select(file => file.Key)
        );
    }

    [Fact]
    public void No_step_holds_on_to_the_compilation()
    {
        GeneratorRun run = new GeneratorHost([_wiv]).Run();
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);

        foreach (string step in Steps)
        {
            foreach ((object value, _) in run.Result.TrackedSteps[step].SelectMany(execution => execution.Outputs))
            {
                Walk(value, step, seen);
            }
        }

        Assert.NotEmpty(seen);
    }

    private static void Walk(object? value, string step, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location,
            $"{step} holds a {value.GetType().Name}"
        );
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, step, seen);
            }
        }

        foreach (
            FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        )
        {
            Walk(field.GetValue(value), step, seen);
        }
    }
}
