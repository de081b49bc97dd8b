namespace Wiv.Catalog.Cli.Streams;

/// <summary>A stream that was closed before the run began: nothing can be written to it.</summary>
internal sealed class ClosedStream : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => throw Closed();

    public override void Write(ReadOnlySpan<byte> buffer) => throw Closed();

    public override void WriteByte(byte value) => throw Closed();

    private static ObjectDisposedException Closed() => new(nameof(ClosedStream));
}
