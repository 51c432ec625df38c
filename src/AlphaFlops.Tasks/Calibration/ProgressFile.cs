using System.Text;

namespace AlphaFlops.Tasks.Calibration;

/// <summary>Adds lines to a file that another process reads meanwhile. Tasks of several processes may do so.</summary>
internal static class ProgressFile
{
    private const int Attempts = 50, PauseMilliseconds = 10;

    public static void Add(string path, string line)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(line + "\n");
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            try
            {
                using FileStream stream = new(path, FileMode.Append, FileAccess.Write, FileShare.None);
                stream.Write(bytes, 0, bytes.Length);
                return;
            }
            catch (Exception e) when (CalibrationTask.IsOfTheFileSystem(e))
            {
                // Another task writes, or somebody reads; or nobody can, and then nothing is shown.
                if (e is not IOException or DirectoryNotFoundException) return;
                Thread.Sleep(PauseMilliseconds);
            }
        }
    }
}
