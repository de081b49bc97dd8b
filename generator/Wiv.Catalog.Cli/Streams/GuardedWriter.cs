using System.Text;

namespace Wiv.Catalog.Cli.Streams;

/// <summary>
/// A writer that a run survives: when nothing can be written any more, because the stream is closed or the disk full, the rest
/// is dropped and the reason kept. The run then still ends with what it was to do done, and with an exit code.
/// </summary>
internal sealed class GuardedWriter(TextWriter inner) : TextWriter
{
    /// <summary>Why what was written did not arrive; <see langword="null"/> as long as it did.</summary>
    public Exception? Failure { get; private set; }

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Try(() => inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(new string(buffer));

    public override void Write(string? value) => Try(() => inner.Write(value));

    public override void Flush() => Try(inner.Flush);

    private void Try(Action write)
    {
        if (Failure is not null)
        {
            return;
        }

        try
        {
            write();
        }
        catch (Exception error) when (TerminalStream.IsFailure(error))
        {
            Failure = error;
        }
    }
}
