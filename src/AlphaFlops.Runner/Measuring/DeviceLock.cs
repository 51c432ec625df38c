using System.Security.Cryptography;
using System.Text;

namespace AlphaFlops.Runner.Measuring;

/// <summary>One measurement at a time on a device, whoever runs it: a file that is open for one process only. The system closes it with the process,
/// however that ends.</summary>
internal sealed class DeviceLock : IDisposable
{
    private readonly FileStream stream;

    private DeviceLock(FileStream stream) => this.stream = stream;

    /// <param name="deadline">When to give up.</param>
    /// <param name="waiting">Told once, if another process has it.</param>
    /// <exception cref="RunnerException"/>
    public static DeviceLock Take(string deviceId, Deadline deadline, Action waiting, CancellationToken stop)
    {
        string name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(deviceId)))[..16];
        string path = Path.Combine(Path.GetTempPath(), $"AlphaFlops-{name}.lock");
        for (bool told = false; ; told = true)
        {
            if (TryOpen(path) is { } stream) return new DeviceLock(stream);
            if (!told) waiting();
            if (deadline.IsOver)
                throw new RunnerException(ExitCode.Busy, $"Another process has been measuring this device all the time ('{path}' is open).");
            if (stop.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(200))) throw new OperationCanceledException(stop);
        }
    }

    public void Dispose() => stream.Dispose();

    private static FileStream? TryOpen(string path)
    {
        try
        {
            // A folder for all users may forbid to open another user's file for creation.
            if (File.Exists(path)) return new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            FileStream stream = new(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
            if (!OperatingSystem.IsWindows())
            {
                const UnixFileMode everyone = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite
                    | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
                File.SetUnixFileMode(stream.SafeFileHandle, everyone);
            }

            return stream;
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new RunnerException(ExitCode.CannotWrite, $"The lock '{path}' cannot be opened: {e.Message}", e);
        }
    }
}
