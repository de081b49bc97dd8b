namespace Wiv.Catalog.Cli.Commands;

/// <summary>
/// A file that holds arguments, named as <c>@file</c>: one a line, taken as it stands. A build passes its files so, for a
/// command line has a length limit and quoting rules of its own on every system.
/// </summary>
internal sealed class ResponseFile(Terminal terminal)
{
    public bool TryRead(string path, out IReadOnlyList<string>? arguments, out string? error)
    {
        try
        {
            arguments = File.ReadAllLines(terminal.FullPath(path)).Where(line => line.Length > 0).ToArray();
            error = null;
            return true;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new CouldNotRunException(path, $"the file of arguments cannot be read: {reason.Message}");
        }
    }
}
