using BenchmarkDotNet.Attributes;

namespace Wiv.Catalog.Benchmarks;

/// <summary>Requests that the payer policy decides, once it is prepared.</summary>
[MemoryDiagnoser, WarmupCount(6)]
public class EvaluationBenchmarks
{
    private readonly PolicyDocument _policy = PolicyDocument.Parse(
        Inputs.WivPolicy.Replace("${AthenaARN}", "*", StringComparison.Ordinal)
    );

    private readonly AuthorizationRequest _allowed = new("organizations:ListAccounts");

    private readonly AuthorizationRequest _denied = new("s3:PutObject", "arn:aws:s3:::somebody-else/x");

    [GlobalSetup]
    public void SetUp()
    {
        if (_policy.Evaluate(_denied).IsAllowed || _policy.Evaluate(_allowed).Outcome == DecisionOutcome.ExplicitlyDenied)
        {
            throw new InvalidOperationException("The policy decides something else.");
        }
    }

    [Benchmark]
    public bool EvaluatedAllowed() => _policy.Evaluate(_allowed).IsAllowed;

    /// <summary>No statement applies, so that every one is asked.</summary>
    [Benchmark]
    public bool EvaluatedDenied() => _policy.Evaluate(_denied).IsAllowed;
}
