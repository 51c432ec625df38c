namespace AlphaFlops.Reports;

/// <summary>The folder that all files of a report are in: where a project was checked out is no information to whoever reads of its costs.</summary>
internal static class CommonFolder
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>With its separator at the end; empty where there is none.</summary>
    public static string Of(Report report)
    {
        var files = report.Models.SelectMany(model => model.Layers.Select(layer => layer.File).Concat(model.Unknown.Select(unknown => unknown.File)).Append(model.File))
            .OfType<string>()
            .Distinct()
            .ToArray();
        return files.Length == 0 ? "" : files.Aggregate(Folder(files[0]), (folder, file) =>
        {
            while (!file.StartsWith(folder, StringComparison.Ordinal)) folder = Folder(folder.TrimEnd(Separators));
            return folder;
        });
    }

    private static string Folder(string path) => path.Substring(0, path.LastIndexOfAny(Separators) + 1);
}
