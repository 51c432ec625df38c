using Spectre.Console;

namespace AlphaFlops.Tool.Views;

/// <summary>A calibration while it runs: a bar in a terminal, a line for each tenth elsewhere.</summary>
internal static class CalibrationView
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static T Watch<T>(IAnsiConsole console, CalibrationProgress progress, Func<T> run)
    {
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Capabilities.Ansi)
        {
            double said = -1;
            return Follow(progress, run, () =>
            {
                double tenth = progress.Total > 0 ? Math.Floor(10 * progress.Done / progress.Total) : said;
                if (tenth == said) return;
                said = tenth;
                console.Write(new Text(FormattableString.Invariant($"{progress.Done} of {progress.Total} points, {progress.Step}\n")));
            });
        }

        // The bar hides it.
        ConsoleCancelEventHandler showCursor = (_, _) => console.Cursor.Show();
        Console.CancelKeyPress += showCursor;
        try
        {
            return WatchBar(console, progress, run);
        }
        finally
        {
            Console.CancelKeyPress -= showCursor;
        }
    }

    private static T WatchBar<T>(IAnsiConsole console, CalibrationProgress progress, Func<T> run) =>
        console.Progress()
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn(), new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(progress.Step));
                task.IsIndeterminate = true;
                return Follow(progress, run, () =>
                {
                    task.Description = Markup.Escape(progress.Step);
                    if (progress.Total <= 0) return;
                    task.IsIndeterminate = false;
                    task.MaxValue = progress.Total;
                    task.Value = progress.Done;
                });
            });

    private static T Follow<T>(CalibrationProgress progress, Func<T> run, Action show)
    {
        var running = Task.Run(run);
        bool isOver;
        do
        {
            isOver = Task.WaitAny([running], Pause) == 0;
            if (progress.Read()) show();
        }
        while (!isOver);
        return running.GetAwaiter().GetResult();
    }
}
