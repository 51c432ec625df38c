using Spectre.Console;

namespace AlphaFlops.Tool.Views;

/// <summary>A calibration while it runs: a bar in a terminal, the build's own lines elsewhere.</summary>
internal static class CalibrationView
{
    public static T Watch<T>(IAnsiConsole console, CalibrationProgress progress, Func<Action<string>, T> run)
    {
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Capabilities.Ansi)
            return run(line =>
            {
                if (progress.Take(line)) console.Write(new Text(line + "\n"));
            });

        return console.Progress()
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn(), new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(progress.Step));
                task.IsIndeterminate = true;
                return run(line =>
                {
                    if (!progress.Take(line)) return;
                    task.Description = Markup.Escape(progress.Step);
                    if (progress.Total <= 0) return;
                    task.IsIndeterminate = false;
                    task.MaxValue = progress.Total;
                    task.Value = progress.Done;
                });
            });
    }
}
