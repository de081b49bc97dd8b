using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace Wiv.Catalog.Fuzz.Running;

/// <summary>
/// What is being tried, in a file that outlives the process: a stack that is full ends it without a word. The file holds the
/// number of inputs before, the length of the target's name and of the input, and both.
/// </summary>
internal sealed unsafe class InFlight : IDisposable
{
    private const int Longest = 32 * 1024 * 1024;

    private const int Header = 16;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _memory;
    private long _begun = Environment.TickCount64;

    public InFlight(string path)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Create, null, Longest);
        _view = _file.CreateViewAccessor();
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _memory);
    }

    /// <summary>How many inputs were tried before.</summary>
    public long Count
    {
        set => *(long*)_memory = value;
    }

    /// <summary>How long this input has been tried for.</summary>
    public TimeSpan Elapsed => TimeSpan.FromMilliseconds(Environment.TickCount64 - Volatile.Read(ref _begun));

    public void Begin(FuzzTarget target, string input)
    {
        var text = new Span<char>(_memory + Header, (Longest - Header) / sizeof(char));
        int length = Math.Min(input.Length, text.Length - target.Name.Length);
        *(int*)(_memory + 8) = target.Name.Length;
        *(int*)(_memory + 12) = length;
        target.Name.CopyTo(text);
        input.AsSpan(0, length).CopyTo(text[target.Name.Length..]);
        Volatile.Write(ref _begun, Environment.TickCount64);
    }

    /// <summary>Trying to make an input smaller may take as long as it likes.</summary>
    public void BeginShrinking() =>
        Volatile.Write(ref _begun, Environment.TickCount64 + (long)TimeSpan.FromHours(1).TotalMilliseconds);

    /// <summary>What a process that is gone left there.</summary>
    public static (long Count, string Target, string Input) Read(string path)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        int name = MemoryMarshal.Read<int>(bytes[8..]);
        int length = MemoryMarshal.Read<int>(bytes[12..]);
        string text = new(MemoryMarshal.Cast<byte, char>(bytes[Header..])[..(name + length)]);
        return (MemoryMarshal.Read<long>(bytes), text[..name], text[name..]);
    }

    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
