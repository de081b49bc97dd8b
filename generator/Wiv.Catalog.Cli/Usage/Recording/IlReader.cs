using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Wiv.Catalog.Cli.Usage.Recording;

/// <summary>Reads the instructions of a method that name a member: https://ecma-international.org/publications-and-standards/standards/ecma-335/</summary>
internal static class IlReader
{
    private const byte FirstOfTwo = 0xFE;

    private static readonly OpCode[] OneByte = new OpCode[256];
    private static readonly OpCode[] TwoBytes = new OpCode[256];

    static IlReader()
    {
        foreach (FieldInfo field in typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var code = (OpCode)field.GetValue(null)!;
            (code.Size == 1 ? OneByte : TwoBytes)[(byte)code.Value] = code;
        }
    }

    /// <summary>Where methods are called, or taken as delegates, and the tokens of these methods.</summary>
    public static List<(int Offset, EntityHandle Method)> Calls(BlobReader il)
    {
        List<(int, EntityHandle)> calls = [];
        while (il.RemainingBytes > 0)
        {
            int offset = il.Offset;
            byte first = il.ReadByte();
            OpCode code = first == FirstOfTwo ? TwoBytes[il.ReadByte()] : OneByte[first];
            // What expression trees name is read by ldtoken, an InlineTok, and called by nobody.
            if (code.OperandType == OperandType.InlineMethod)
            {
                calls.Add((offset, MetadataTokens.EntityHandle(il.ReadInt32())));
            }
            else
            {
                Skip(ref il, code.OperandType);
            }
        }

        return calls;
    }

    private static void Skip(ref BlobReader il, OperandType operand)
    {
        long length = operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            // Read before the offset is: the number of targets stands in front of them.
            OperandType.InlineSwitch => 4L * il.ReadInt32(),
            _ => 4,
        };
        if (length < 0 || length > il.RemainingBytes)
        {
            throw new BadImageFormatException();
        }

        il.Offset += (int)length;
    }
}
