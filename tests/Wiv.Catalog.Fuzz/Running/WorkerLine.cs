namespace Wiv.Catalog.Fuzz.Running;

/// <summary>The lines in which a process that works tells the one that started it.</summary>
internal static class WorkerLine
{
    /// <summary>A line for people.</summary>
    public const string Text = "text";

    /// <summary>The end: how many inputs, and how many kinds of failure.</summary>
    public const string Done = "done";

    public static void Write(string kind, string text)
    {
        foreach (string line in text.Split('\n'))
        {
            Console.Out.WriteLine($"{kind} {line}");
        }

        Console.Out.Flush();
    }
}
