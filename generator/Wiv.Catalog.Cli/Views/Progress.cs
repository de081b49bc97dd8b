using Spectre.Console;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Views;

/// <summary>Shows a waiting user that work goes on. Quick work, and output that nobody watches, show nothing.</summary>
internal static class Progress
{
    /// <summary>Does the work.</summary>
    /// <param name="terminal">Who may be watching.</param>
    /// <param name="doing">What is being done, in the words of somebody who waits for it.</param>
    /// <param name="work">The work.</param>
    public static T While<T>(Terminal terminal, string doing, Func<T> work)
    {
        if (!terminal.IsWatched)
        {
            return work();
        }

        Task<T> running = Task.Run(work);
        if (!Ends(running, terminal.Patience))
        {
            Screen
                .Of(terminal.Error, terminal.Width ?? 80, terminal.ShowsColours, isInteractive: true)
                .Status()
                .Start(Markup.Escape(doing), _ => Ends(running, Timeout.InfiniteTimeSpan));
        }

        return running.GetAwaiter().GetResult();
    }

    /// <summary>Waits without throwing what the work throws.</summary>
    private static bool Ends(Task task, TimeSpan atMost) => Task.WaitAny([task], atMost) == 0;
}
