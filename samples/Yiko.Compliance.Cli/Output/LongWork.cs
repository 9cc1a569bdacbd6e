using Spectre.Console;

namespace Yiko.Compliance.Cli.Output;

/// <summary>
/// A progress bar on standard error, shown only where it helps: the input is long, a person watches, and the output goes elsewhere.
/// </summary>
internal static class LongWork
{
    /// <summary>Size of a file from which reading it takes long enough to wonder.</summary>
    public const long LongFrom = 8 << 20;

    /// <param name="terminal">Where the bar is shown.</param>
    /// <param name="title">What is going on.</param>
    /// <param name="visible">Whether the work is long and nobody's output is in the way.</param>
    /// <param name="work">The work; it says how much of it is done, from 0 to 1.</param>
    public static T Run<T>(Terminal terminal, string title, bool visible, Func<Action<double>, T> work)
    {
        if (!visible || !terminal.ErrorIsTerminal) return work(_ => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Error),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
        });
        return console.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(title, maxValue: 1);
                return work(share => task.Value = Math.Min(share, 1));
            });
    }
}
