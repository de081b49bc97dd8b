namespace Wiv.Catalog.Cli.Streams;

/// <summary>Standard output for what is UTF-8 already, such as JSON. A run survives it as it does a <see cref="GuardedWriter"/>.</summary>
internal sealed class TerminalStream(Stream inner) : Stream
{
    /// <summary>Why what was written did not arrive; <see langword="null"/> as long as it did.</summary>
    public Exception? Failure { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether an exception means that a stream takes nothing more. A stream that is closed denies access.</summary>
    public static bool IsFailure(Exception error) =>
        error is IOException or UnauthorizedAccessException or ObjectDisposedException or NotSupportedException;

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (Failure is null)
        {
            try
            {
                inner.Write(buffer, offset, count);
            }
            catch (Exception error) when (IsFailure(error))
            {
                Failure = error;
            }
        }
    }

    public override void Flush()
    {
        if (Failure is null)
        {
            try
            {
                inner.Flush();
            }
            catch (Exception error) when (IsFailure(error))
            {
                Failure = error;
            }
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
