using System.Globalization;
using System.Text;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands;

/// <summary>
/// Files of arguments, named as <c>@file</c>: one per line, taken literally. A build passes its files this way, because a
/// command line has a length limit and quoting rules of its own on every system.
/// </summary>
internal sealed class ResponseFiles(Terminal terminal)
{
    private const int MostArguments = 100_000;
    private const int MostFiles = 1000;
    private const string EndOfOptions = "--";

    private readonly List<string> _arguments = [];
    private readonly Stack<string> _open = [];
    private bool _isPastOptions;
    private int _files;

    /// <summary>The arguments, with those of the files in the place of the names of the files.</summary>
    public IReadOnlyList<string> Expand(IReadOnlyList<string> arguments)
    {
        Add(arguments);
        return _arguments;
    }

    private void Add(IEnumerable<string> arguments)
    {
        foreach (string argument in arguments)
        {
            if (!_isPastOptions && argument is ['@', _, ..])
            {
                AddFile(argument[1..]);
                continue;
            }

            _isPastOptions |= argument == EndOfOptions;
            _arguments.Add(argument);
            if (_arguments.Count > MostArguments)
            {
                throw new CouldNotRunException(Text($"the response files hold more than {MostArguments} arguments"));
            }
        }
    }

    private void AddFile(string path)
    {
        string fullPath = terminal.FullPath(path);
        if (_open.Contains(fullPath))
        {
            throw new CouldNotRunException(path, "this response file includes itself, directly or through another");
        }

        if (++_files > MostFiles)
        {
            throw new CouldNotRunException(path, Text($"there are more than {MostFiles} response files"));
        }

        _open.Push(fullPath);
        Add(Lines(path, fullPath));
        _open.Pop();
    }

    private static IEnumerable<string> Lines(string path, string fullPath)
    {
        byte[] content;
        try
        {
            content = FileBytes.Read(fullPath);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new CouldNotRunException(path, $"the response file cannot be read: {reason.Message}");
        }

        using var reader = new StreamReader(new MemoryStream(content), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
