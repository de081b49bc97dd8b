namespace Wiv.Catalog.Cli.Running;

/// <summary>The run cannot continue, for a reason that the user can fix.</summary>
internal sealed class CouldNotRunException : Exception
{
    /// <summary>A reason that is about the call as a whole.</summary>
    public CouldNotRunException(string message)
        : base(message) { }

    /// <summary>A reason that is about one file or folder.</summary>
    public CouldNotRunException(string path, string message)
        : base(message) => Path = path;

    /// <summary>The file or folder, as the user named it.</summary>
    public string? Path { get; }
}
