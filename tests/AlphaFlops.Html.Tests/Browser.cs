using System.Diagnostics;

namespace AlphaFlops.Html.Tests;

/// <summary>One headless Chromium for all tests; each gets a page of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly string folder = Directory.CreateTempSubdirectory("alphaflops-browser-").FullName;
    private Process? process;
    private int pages;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        for (int attempt = 0; attempt < 5; attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
                return;
            }
            catch (IOException)
            {
                // Its helpers may still write while they end.
                await Task.Delay(100);
            }
        }
    }

    /// <summary>Opens a text as a file of its own.</summary>
    internal async Task<Page> OpenAsync(string html, string fragment = "")
    {
        string file = Path.Combine(folder, $"report {Interlocked.Increment(ref pages)}.html");
        await File.WriteAllTextAsync(file, html);
        return await Page.OpenAsync(await AddressAsync(), new Uri(file).AbsoluteUri + fragment);
    }

    private async Task<Uri> AddressAsync()
    {
        string port = Path.Combine(folder, "DevToolsActivePort");
        process ??= Start();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Limit; await Task.Delay(50))
        {
            if (process.HasExited) throw new InvalidOperationException($"{Chromium.Path} ended with exit code {process.ExitCode} before a page was opened.");
            if (File.Exists(port) && await File.ReadAllLinesAsync(port) is [var number, var path, ..]) return new Uri($"ws://127.0.0.1:{number}{path}");
        }

        throw new TimeoutException($"{Chromium.Path} did not say within {Limit} where it listens.");
    }

    private Process Start()
    {
        // No sandbox: containers often have none, and the pages are the repository's own.
        ProcessStartInfo start = new(Chromium.Path!, ["--headless", "--no-sandbox", "--disable-gpu", "--disable-extensions", "--no-first-run",
            "--force-color-profile=srgb", "--hide-scrollbars", "--remote-debugging-port=0", "--user-data-dir=" + folder, "about:blank"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var started = Process.Start(start)!;
        started.ErrorDataReceived += (_, _) => { };
        started.OutputDataReceived += (_, _) => { };
        started.BeginErrorReadLine();
        started.BeginOutputReadLine();
        return started;
    }
}

[CollectionDefinition("browser")]
public sealed class BrowserCollection : ICollectionFixture<Browser>;
