using System.Globalization;
using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Fitting;
using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Calibration.Reporting;
using AlphaFlops.Json;
using AlphaFlops.Operators;
using Microsoft.Build.Framework;

namespace AlphaFlops.Tasks.Calibration;

/// <summary>Makes a profile of measurements, and writes it.</summary>
[MSBuildMultiThreadableTask]
public sealed class FitProfile : CalibrationTask
{
    // Of one file; a file of another kind has no row that can be used.
    private const int MostProblems = 20;

    /// <summary>Files of measurements of one device.</summary>
    [Required]
    public ITaskItem[] Measurements { get; set; } = [];

    /// <summary>The full path of the profile.</summary>
    [Required]
    public string Profile { get; set; } = "";

    /// <summary>The full path of the folder for the report of the fit.</summary>
    [Required]
    public string ReportDirectory { get; set; } = "";

    public override bool Execute()
    {
        if (Read() is not { } read) return false;
        var (set, device) = read;
        foreach (var problems in set.Problems.GroupBy(problem => problem.File))
        {
            foreach (var problem in problems.Take(MostProblems)) Warn(TaskIds.RowNotUsed, $"A measurement is not used: {problem.Reason}", problem.File, problem.Line);
            if (problems.Skip(MostProblems).ToArray() is { Length: > 0 } others)
                Warn(TaskIds.RowNotUsed, $"{others.Length} more measurements are not used, from here on. Correct what is said of those before them.", others[0].File, others[0].Line);
        }

        FitResult result;
        try
        {
            result = ProfileFit.Fit(set.Rows, device);
        }
        catch (ArgumentException e)
        {
            Error(TaskIds.NothingToFit, $"No profile can be made of {Names}. {Reason(e)} Measure the sweep as a whole, with one element type.");
            return false;
        }

        // Without it every product would take no time.
        if (!result.Profile.Families.Keys.Any(family => family != OperatorFamily.MemoryBound))
        {
            Error(TaskIds.NothingToFit, $"No profile can be made of {Names}: there are too few convolutions, linear layers and matrix products in it. Measure the sweep as a whole.");
            return false;
        }

        foreach (var warning in result.Warnings) Warn(TaskIds.PoorFit, warning.Message, Profile);
        Write(result.Profile, set.Rows.Count);
        if (!Log.HasLoggedErrors) WriteReport(result.Profile, set.Rows);
        return !Log.HasLoggedErrors;
    }

    /// <summary>The line of progress that names the profile that a build has.</summary>
    internal static string Line(string profile) => new JsonWriter().StartObject().Property("kind", "profile").Property("file", profile).EndObject().ToString();

    private string Names => string.Join(", ", Measurements.Select(item => item.GetMetadata("FullPath")));

    private (MeasurementSet, DeviceFacts)? Read()
    {
        List<MeasurementSet> sets = [];
        List<(string File, MeasurementFacts Facts)> headers = [];
        foreach (string path in Measurements.Select(item => item.GetMetadata("FullPath")))
        {
            try
            {
                string text = File.ReadAllText(path);
                sets.Add(MeasurementFile.Parse(text, path));
                headers.Add((path, MeasurementFacts.Read(text)));
            }
            catch (Exception e) when (IsOfTheFileSystem(e))
            {
                Error(TaskIds.NothingToFit, $"The measurements '{path}' cannot be read. Correct AlphaMeasurements; its paths are relative to the project. {e.Message}");
            }
        }

        if (Log.HasLoggedErrors) return null;
        if (headers.Count == 0)
        {
            Error(TaskIds.NothingToFit, "AlphaMeasurements names no file that there is. Its paths are relative to the project; * stands for any name.");
            return null;
        }

        foreach (string name in new[] { "device", "dtype", "tf32" })
        {
            var others = headers.Where(header => header.Facts[name] is { } value && value != headers[0].Facts[name]).ToArray();
            if (others.Length == 0) continue;
            Error(TaskIds.NothingToFit, $"The measurements are not of one device: {name} is '{headers[0].Facts[name] ?? "not given"}' in '{headers[0].File}' and '{others[0].Facts[name]}' here. "
                + "Make one profile for each.", others[0].File);
            return null;
        }

        return (MeasurementSet.Merge(sets), headers[0].Facts.ToDevice(headers[0].File));
    }

    private void Write(Profile profile, int count)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Profile));
            AtomicFile.Write(Profile, ProfileWriter.Write(profile), toDisk: true);
            Tell(Line(Profile));
            Say($"AlphaFlops fitted {profile.Device} to {count} measurements"
                + (profile.Fit is { } fit ? $", off by {Percent(fit.CrossValidated?.Mape ?? fit.Mape)} on average{(fit.CrossValidated is null ? "" : " where the fit has not seen them")}" : "")
                + $": {Profile}");
        }
        catch (Exception e) when (IsOfTheFileSystem(e))
        {
            Error(TaskIds.NotWritten, $"The profile '{Profile}' cannot be written; what was there is as it was. Make room, or set AlphaProfile to a file that this build may write. {e.Message}");
        }
    }

    // The profile is there; without the report nothing is wrong with it.
    private void WriteReport(Profile profile, IReadOnlyList<Measurement> measurements)
    {
        string name = new([.. profile.Name.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')]);
        string path = Path.Combine(ReportDirectory, $"calibration of {name}.html");
        try
        {
            Directory.CreateDirectory(ReportDirectory);
            AtomicFile.Write(path, CalibrationReport.Write(profile, measurements));
            Say($"Measured against predicted: {path}");
        }
        catch (Exception e) when (IsOfTheFileSystem(e))
        {
            Say($"The report of the calibration cannot be written to '{path}'. {e.Message}");
        }
    }

    // The runtime adds the name of a parameter, which is of no use to whoever builds.
    private static string Reason(ArgumentException e)
    {
        string message = e.Message.Split('\n')[0];
        int parameter = message.IndexOf(" (Parameter", StringComparison.Ordinal);
        return (parameter < 0 ? message : message.Substring(0, parameter)).Trim();
    }

    private static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
