using Wiv.Catalog.Cli.Output;
using Wiv.Catalog.Cli.Recording;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.RecordUsage;

/// <summary>Runs <c>record-usage</c>. The file is written even if nothing changed: its time shows that it is as new as the assembly.</summary>
internal sealed class RecordUsageRun(Terminal terminal, BuiltProject build, string output)
{
    public int Run()
    {
        byte[] facts = UsageFactsJson.Write(new BuildRecorder(terminal).Record(build));
        AtomicFile.Write(terminal.FullPath(output), facts);
        return ExitCodes.Success;
    }
}
