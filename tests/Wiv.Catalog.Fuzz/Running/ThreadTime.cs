using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Wiv.Catalog.Fuzz.Running;

/// <summary>The time that this thread itself worked, where the system tells it: what others do meanwhile counts for nothing.</summary>
internal static class ThreadTime
{
    private const int LinuxThreadClock = 3;

    public static TimeSpan Now() =>
        OperatingSystem.IsLinux() && GetTime(LinuxThreadClock, out TimeSpec time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / 100)
            : Stopwatch.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
