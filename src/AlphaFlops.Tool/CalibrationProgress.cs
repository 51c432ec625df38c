using System.Text;
using AlphaFlops.Tasks.Calibration;

namespace AlphaFlops.Tool;

/// <summary>How far a calibration is, from the lines of JSON that the build adds to a file meanwhile.</summary>
/// <param name="file">It need not be there yet.</param>
internal sealed class CalibrationProgress(string file)
{
    private long position;
    private string device = "";

    public double Done { get; private set; }

    /// <summary>0 until it is known.</summary>
    public double Total { get; private set; }

    /// <summary>What is measured, or done with it.</summary>
    public string Step { get; private set; } = "looking for TorchSharp and the device";

    /// <summary>The file of the profile that was written, or kept.</summary>
    public string? Profile { get; private set; }

    /// <summary>Takes what was added since the last time.</summary>
    /// <returns>There was something.</returns>
    public bool Read()
    {
        byte[] bytes;
        int length;
        try
        {
            using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            stream.Position = position;
            bytes = new byte[stream.Length - position];
            length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        }
        catch (IOException)
        {
            // It is not there yet, or being written: the next time.
            return false;
        }

        // A line that is half there is read the next time.
        int end = bytes.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
        position += end;
        foreach (string line in Encoding.UTF8.GetString(bytes, 0, end).Split('\n')) Take(RunnerLine.Parse(line));
        return end > 0;
    }

    private void Take(RunnerLine? line)
    {
        switch (line?.Kind)
        {
            case "device":
                device = line.Text("name");
                break;
            case "start":
                (Done, Total, Step) = (line.Number("reused"), line.Number("total"), device);
                break;
            case "progress":
                (Done, Total) = (line.Number("done"), line.Number("total"));
                Step = line.Step(device);
                break;
            case "result" when Total > 0:
                (Done, Step) = (Total, "fitting");
                break;
            case "profile":
                Profile = line.Text("file");
                break;
        }
    }
}
