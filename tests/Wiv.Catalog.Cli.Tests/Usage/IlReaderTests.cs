using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.InteropServices;
using Wiv.Catalog.Cli.Recording;

namespace Wiv.Catalog.Cli.Tests.Usage;

public sealed class IlReaderTests
{
    private const int Token = 0x0A000001;

    [Theory]
    [InlineData(new byte[] { 0x00 }, "nop")]
    [InlineData(new byte[] { 0x1F, 0x28 }, "ldc.i4.s")]
    [InlineData(new byte[] { 0xFE, 0x09, 0x28, 0x28 }, "ldarg")]
    [InlineData(new byte[] { 0x21, 0x28, 0x28, 0x28, 0x28, 0x28, 0x28, 0x28, 0x28 }, "ldc.i8")]
    [InlineData(new byte[] { 0x45, 0, 0, 0, 0 }, "switch without a target")]
    [InlineData(new byte[] { 0x45, 2, 0, 0, 0, 0x28, 0x28, 0x28, 0x28, 0x28, 0x28, 0x28, 0x28 }, "switch")]
    public void A_call_is_found_behind_an_instruction_of_any_length(byte[] before, string name)
    {
        byte[] il = [.. before, 0x28, .. BitConverter.GetBytes(Token), 0x2A];
        GCHandle pinned = GCHandle.Alloc(il, GCHandleType.Pinned);
        try
        {
            (int, EntityHandle) expected = (before.Length, MetadataTokens.EntityHandle(Token));
            Assert.True(expected == Assert.Single(IlReader.Calls(Reader(pinned, il.Length))), name);
        }
        finally
        {
            pinned.Free();
        }
    }

    private static unsafe BlobReader Reader(GCHandle pinned, int length) => new((byte*)pinned.AddrOfPinnedObject(), length);
}
