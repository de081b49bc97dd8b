using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Wiv.Catalog.Fuzz.Running;

/// <summary>
/// Which branches an input took. SharpFuzz makes the assemblies count every edge between two branches in one map of the
/// process; without it nothing counts, and every input looks like the one before.
/// </summary>
internal sealed unsafe class Coverage
{
    private const int Size = 1 << 16;

    private static readonly byte* Map = (byte*)NativeMemory.AllocZeroed(Size);

    /// <summary>Counts in steps, a bit each, for one more round of a loop is nothing new.</summary>
    private static readonly byte[] Steps = [.. Enumerable.Range(0, 256).Select(Step)];

    private readonly byte[] _seen = new byte[Size];

    /// <summary>How many edges were taken at all.</summary>
    public int Edges { get; private set; }

    /// <summary>Gives the assemblies their map; before it, nothing of theirs may run.</summary>
    public static void Start() => Trace.SharedMem = Map;

    /// <summary>Forgets what was counted since.</summary>
    public static void Clear()
    {
        new Span<byte>(Map, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether something was counted that was not before, and remembers it.</summary>
    public bool Learn()
    {
        bool isNew = false;
        ulong* words = (ulong*)Map;
        for (int word = 0; word < Size / sizeof(ulong); word++)
        {
            if (words[word] != 0)
            {
                isNew |= LearnWord(word * sizeof(ulong));
            }
        }

        return isNew;
    }

    private static byte Step(int count) =>
        count switch
        {
            0 => 0,
            1 => 1,
            2 => 2,
            3 => 4,
            < 8 => 8,
            < 16 => 16,
            < 32 => 32,
            < 128 => 64,
            _ => 128,
        };

    private bool LearnWord(int start)
    {
        bool isNew = false;
        for (int edge = start; edge < start + sizeof(ulong); edge++)
        {
            byte step = Steps[Map[edge]];
            byte seen = _seen[edge];
            if ((step & ~seen) != 0)
            {
                Edges += seen == 0 ? 1 : 0;
                _seen[edge] = (byte)(seen | step);
                isNew = true;
            }
        }

        return isNew;
    }
}
