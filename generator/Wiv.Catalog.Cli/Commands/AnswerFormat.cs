namespace Wiv.Catalog.Cli.Commands;

/// <summary>How an answer is written.</summary>
internal enum AnswerFormat
{
    /// <summary>Lines for people.</summary>
    Text,

    /// <summary>One JSON object, for scripts.</summary>
    Json,

    /// <summary>Tables, for a pull request.</summary>
    Markdown,
}
