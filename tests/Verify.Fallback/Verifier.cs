using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;

namespace VerifyXunit;

/// <summary>Compares texts with files beside the tests, as Verify does: <c>Class.Method.verified.txt</c> is what is expected and belongs into the
/// commit, <c>Class.Method.received.txt</c> is what came instead. The class is taken from the name of the test file.</summary>
public static class Verifier
{
    // As Verify writes its files.
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <exception cref="VerifyException">The text differs, or nothing is verified yet.</exception>
    public static async Task Verify(string target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(sourceFile)!, Path.GetFileNameWithoutExtension(sourceFile) + "." + method);
        var verifiedPath = stem + ".verified.txt";
        var receivedPath = stem + ".received.txt";
        var received = Normalize(target);
        var verified = File.Exists(verifiedPath) ? Normalize(await File.ReadAllTextAsync(verifiedPath)) : null;
        if (received == verified)
        {
            File.Delete(receivedPath);
            DiffRunner.Kill(receivedPath, verifiedPath);
            return;
        }

        await File.WriteAllTextAsync(receivedPath, received, Utf8WithMark);
        if (!BuildServerDetector.Detected && !DiffRunner.Disabled) await LaunchDiff(receivedPath, verifiedPath);
        throw new VerifyException(Describe(received, verified, receivedPath, verifiedPath));
    }

    private static string Normalize(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');

    // A diff tool needs both files; an empty one is not taken for a verified one by Verify either.
    private static async Task LaunchDiff(string receivedPath, string verifiedPath)
    {
        var isNew = !File.Exists(verifiedPath);
        var result = await DiffRunner.LaunchForTextAsync(receivedPath, verifiedPath);
        if (isNew && result == LaunchResult.NoDiffToolFound && File.Exists(verifiedPath) && new FileInfo(verifiedPath).Length == 0)
            File.Delete(verifiedPath);
    }

    private static string Describe(string received, string? verified, string receivedPath, string verifiedPath)
    {
        var text = new StringBuilder();
        if (verified is null)
        {
            text.AppendLine($"Nothing is verified yet: {Path.GetFileName(verifiedPath)} does not exist.");
        }
        else
        {
            string[] expected = verified.Split('\n'), actual = received.Split('\n');
            var line = 0;
            while (line < expected.Length && line < actual.Length && expected[line] == actual[line]) line++;
            text.AppendLine($"The text differs from {Path.GetFileName(verifiedPath)} at line {line + 1}:");
            text.AppendLine("  verified: " + (line < expected.Length ? expected[line] : "(end)"));
            text.AppendLine("  received: " + (line < actual.Length ? actual[line] : "(end)"));
        }

        text.AppendLine("If the received text is right, accept it: rename the file, or run 'dotnet verify accept' of the tool Verify.Terminal.");
        text.Append($"  mv \"{receivedPath}\" \"{verifiedPath}\"");
        return text.ToString();
    }
}
