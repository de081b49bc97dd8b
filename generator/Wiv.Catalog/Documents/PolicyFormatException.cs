using System.Globalization;

namespace Wiv.Catalog;

/// <summary>A text is no IAM policy. The message says where, what is wrong, and what would be right.</summary>
/// <remarks>
/// See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">the AWS page on the
/// grammar of policies</see>.
/// </remarks>
public sealed class PolicyFormatException : FormatException
{
    /// <summary>An exception for a place in a text.</summary>
    /// <param name="message">What is wrong and what would be right, as a sentence.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column in UTF-16 characters, counted from 1.</param>
    public PolicyFormatException(string message, int line, int column)
        : base(string.Format(CultureInfo.InvariantCulture, "Line {0}, column {1}: {2}", line, column, message))
    {
        Line = line;
        Column = column;
    }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 characters, counted from 1.</summary>
    public int Column { get; }
}
