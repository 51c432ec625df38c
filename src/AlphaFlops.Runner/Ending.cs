using System.Runtime.InteropServices;

namespace AlphaFlops.Runner;

/// <summary>Ends the process while another thread is inside a native call that may never return: exit handlers of native libraries would wait for it.</summary>
internal static class Ending
{
    public static void Now(Protocol protocol, ExitCode exit, string message)
    {
        try
        {
            protocol.Error(exit, message);
        }
        catch (IOException)
        {
            // Whoever listened is gone.
        }

        if (OperatingSystem.IsWindows()) TerminateProcess(-1, (uint)exit);
        else ExitAtOnce((int)exit);
    }

    [DllImport("libc", EntryPoint = "_exit")]
    private static extern void ExitAtOnce(int code);

    [DllImport("kernel32")]
    private static extern bool TerminateProcess(nint process, uint code);
}
