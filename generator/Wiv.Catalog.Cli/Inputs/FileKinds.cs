using System.Runtime.InteropServices;
using System.Text;

namespace Wiv.Catalog.Cli.Inputs;

/// <summary>Distinguishes regular files from the rest before anything is opened: opening a pipe that nobody writes to never ends.</summary>
internal static class FileKinds
{
    private const int TypeBits = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>More than any version of the runtime fills.</summary>
    private const int StatusLength = 1024;

    /// <summary>The status begins with flags; the mode of the file follows.</summary>
    private const int ModeOffset = 4;

    /// <summary>What the path leads to.</summary>
    public static FileKind Of(string fullPath) =>
        Directory.Exists(fullPath) ? FileKind.Folder
        : !File.Exists(fullPath) ? FileKind.Missing
        : IsRegular(fullPath) ? FileKind.Regular
        : FileKind.Special;

    /// <summary>
    /// .NET does not tell pipes and devices from files. Its own native library does, with the bits of the mode alike on every
    /// Unix; where it is not found, a file is taken for one.
    /// </summary>
    private static bool IsRegular(string fullPath)
    {
        if (OperatingSystem.IsWindows())
        {
            return (File.GetAttributes(fullPath) & FileAttributes.Device) == 0;
        }

        try
        {
            byte[] status = new byte[StatusLength];
            return Stat(Encoding.UTF8.GetBytes(fullPath + '\0'), status) != 0
                || (BitConverter.ToInt32(status, ModeOffset) & TypeBits) == RegularFile;
        }
        catch (Exception error) when (error is DllNotFoundException or EntryPointNotFoundException)
        {
            return true;
        }
    }

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat", ExactSpelling = true)]
    private static extern int Stat(byte[] path, byte[] status);
}
