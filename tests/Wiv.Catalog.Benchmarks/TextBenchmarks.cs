using System.Buffers;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Wiv.Catalog.Benchmarks;

/// <summary>A generated policy beside what would do the same: a copy of its bytes, literals by hand, the AWS SDK, System.Text.Json.</summary>
// Warm: on a busy machine the compiler in the background takes its time.
[MemoryDiagnoser, WarmupCount(6)]
public class TextBenchmarks
{
    private static readonly ArrayBufferWriter<byte> Buffer = new(16 * 1024);
    private static readonly Utf8JsonWriter Writer = new(Buffer, new JsonWriterOptions { SkipValidation = true });

    // Once for all of them: the compiler's own methods would keep the JIT busy while something else is measured.
    private static readonly GeneratedPolicies Policies = new();

    private readonly byte[] _bytes = new byte[16 * 1024];

    private PolicyDocument _built = null!;
    private PolicyDocument _parsed = null!;
    private byte[] _text = null!;
    private JsonDocument _json = null!;
    private PolicyDocument _made = null!;
    private Amazon.Auth.AccessControlPolicy.Policy _sdk = null!;
    private OldSdk _sdk3 = null!;
    private Func<string> _sdk3ToJson = null!;
    private string _json16 = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _built = Policies.WithParameters();
        _text = _built.ToUtf8Bytes();
        _parsed = PolicyDocument.Parse(_text);
        _made = PolicyDocument.Create(_parsed.Statements);
        _json = JsonDocument.Parse(_text);
        _json16 = _built.ToJson();
        _sdk = Amazon.Auth.AccessControlPolicy.Policy.FromJson(_json16);
        _sdk3 = new OldSdk();
        _sdk3ToJson = _sdk3.ToJson(_sdk3.FromJson(_json16));
        if (Policies.WriteByHand(_bytes) != _text.Length || !_bytes.AsSpan(0, _text.Length).SequenceEqual(_text))
        {
            throw new InvalidOperationException("By hand something else is written.");
        }

        Warmth.Reach(
            () => LiteralByHand(),
            () => GeneratedAndWritten(),
            () => CopyOfFixedBytes(),
            () => GeneratedFixedAndWritten(),
            () => GeneratedToJson(),
            () => SdkToJson(),
            () => Sdk3ToJson(),
            () => ReusedUtf8JsonWriter(),
            () => ParsedAndWritten(),
            () => MadeAndWritten(),
            () => ParseStatements(),
            () => NodeParse(),
            () => SdkFromJson(),
            () => Sdk3FromJson(),
            () => SessionPolicy(),
            () => SdkSessionPolicy()
        );
    }

    [Benchmark(Baseline = true)]
    public void CopyOfBytes() => _text.CopyTo(_bytes, 0);

    [Benchmark]
    public int LiteralByHand() => Policies.WriteByHand(_bytes);

    [Benchmark]
    public int GeneratedAndWritten() => Policies.WriteWithParameters(_bytes);

    [Benchmark]
    public int CopyOfFixedBytes() => Policies.CopyFixed(_bytes);

    [Benchmark]
    public int GeneratedFixedAndWritten() => Policies.WriteWithoutParameters(_bytes);

    [Benchmark]
    public string GetString() => Encoding.UTF8.GetString(_text);

    [Benchmark]
    public string GeneratedToJson() => _built.ToJson();

    [Benchmark]
    public string SdkToJson() => _sdk.ToJson();

    [Benchmark]
    public string Sdk3ToJson() => _sdk3ToJson();

    [Benchmark]
    public long ReusedUtf8JsonWriter()
    {
        Buffer.ResetWrittenCount();
        Writer.Reset();
        _json.WriteTo(Writer);
        Writer.Flush();
        return Writer.BytesCommitted;
    }

    [Benchmark]
    public bool ParsedAndWritten() => _parsed.TryWriteTo(_bytes, out _);

    [Benchmark]
    public bool MadeAndWritten() => _made.TryWriteTo(_bytes, out _);

    [Benchmark]
    public int ParseStatements() => PolicyDocument.Parse(_text).Statements.Count;

    [Benchmark]
    public PolicyDocument Parse() => PolicyDocument.Parse(_text);

    [Benchmark]
    public object NodeParse() => System.Text.Json.Nodes.JsonNode.Parse(_text)!;

    [Benchmark]
    public object SdkFromJson() => Amazon.Auth.AccessControlPolicy.Policy.FromJson(_json16);

    [Benchmark]
    public object Sdk3FromJson() => _sdk3.FromJson(_json16);

    [Benchmark]
    public string SessionPolicy() => PolicyDocument.Allow("ec2:Describe*", "ce:Get*", "s3:GetObject").ToJson();

    [Benchmark]
    public string SdkSessionPolicy() =>
        new Amazon.Auth.AccessControlPolicy.Policy
        {
            Statements =
            [
                new(Amazon.Auth.AccessControlPolicy.Statement.StatementEffect.Allow)
                {
                    Actions = [new("ec2:Describe*"), new("ce:Get*"), new("s3:GetObject")],
                    Resources = [new("*")],
                },
            ],
        }.ToJson();
}
