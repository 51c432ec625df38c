using System.Security;
using System.Text;

namespace AlphaFlops.Tasks;

internal static class AtomicFile
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A reader sees the old text or the new one, never a half of it, also when the build is stopped in between.</summary>
    /// <param name="toDisk">Also after a power cut: not before the text is on the disk does it take the place of the old one.</param>
    public static void Write(string path, string text, bool toDisk = false)
    {
        string temporary = path + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            using (FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                byte[] bytes = Utf8.GetBytes(text);
                stream.Write(bytes, 0, bytes.Length);
                stream.Flush(toDisk);
            }

            if (File.Exists(path))
                File.Replace(temporary, path, destinationBackupFileName: null);
            else
                File.Move(temporary, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException && e.Message.Contains(temporary))
        {
            // Who reads the message knows the file, and nothing of the one that stands for it meanwhile.
            throw new IOException(e.Message.Replace(temporary, path), e);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>What a file that cannot be read or written throws.</summary>
    public static bool IsFailure(Exception e) =>
        e is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;
}
