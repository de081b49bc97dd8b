using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace Wiv.Catalog.Benchmarks;

/// <summary>What a service does with a policy at run time.</summary>
[MemoryDiagnoser]
public class PolicyBenchmarks
{
    private readonly PolicyDocument _policy = PolicyDocument.Parse(
        Inputs.WivPolicy.Replace("${AthenaARN}", "*", StringComparison.Ordinal)
    );
    private readonly ArrayBufferWriter<byte> _buffer = new(16 * 1024);
    private readonly byte[] _bytes = new byte[16 * 1024];

    [Benchmark]
    public int WriteTo()
    {
        _buffer.ResetWrittenCount();
        _policy.WriteTo(_buffer);
        return _buffer.WrittenCount;
    }

    [Benchmark]
    public bool TryWriteTo() => _policy.TryWriteTo(_bytes, out _);

    [Benchmark]
    public string ToJson() => _policy.ToJson();

    [Benchmark]
    public PolicyDocument Parse() =>
        PolicyDocument.Parse(Inputs.WivPolicy.Replace("${AthenaARN}", "*", StringComparison.Ordinal));

    [Benchmark]
    public string SessionPolicy() => PolicyDocument.Allow("ec2:Describe*", "ce:Get*").ToJson();
}
