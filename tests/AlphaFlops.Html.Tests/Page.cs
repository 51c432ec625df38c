using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlphaFlops.Html.Tests;

/// <summary>One page, driven over the DevTools protocol: one command at a time, and what the page does meanwhile is kept.</summary>
internal sealed class Page : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private const int Width = 1280;

    private readonly ClientWebSocket socket = new();
    private string? session;
    private string target = "";
    private int commands;

    /// <summary>Exceptions, console errors and what the browser itself complains about.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>The addresses that the page asked for, its own included.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<Page> OpenAsync(Uri browser, string address)
    {
        var page = new Page();
        await page.socket.ConnectAsync(browser, CancellationToken.None);
        page.target = (string)(await page.SendAsync("Target.createTarget", new { url = "about:blank" }))["targetId"]!;
        page.session = (string)(await page.SendAsync("Target.attachToTarget", new { targetId = page.target, flatten = true }))["sessionId"]!;
        foreach (string domain in new[] { "Page", "Runtime", "Log", "Network" }) await page.SendAsync(domain + ".enable");
        await page.SendAsync("Emulation.setDeviceMetricsOverride", new { width = Width, height = 1000, deviceScaleFactor = 1, mobile = false });
        await page.SendAsync("Emulation.setFocusEmulationEnabled", new { enabled = true });
        await page.SendAsync("Page.navigate", new { url = address });
        await page.UntilAsync("document.readyState === 'complete' && location.href !== 'about:blank'");
        return page;
    }

    /// <summary>The value of an expression, which may be a promise.</summary>
    public async Task<JsonNode?> EvaluateAsync(string expression)
    {
        var result = await SendAsync("Runtime.evaluate", new { expression, returnByValue = true, awaitPromise = true });
        if (result["exceptionDetails"] is { } exception) throw new InvalidOperationException($"{expression}: {exception.ToJsonString()}");
        return result["result"]?["value"];
    }

    public async Task<T> EvaluateAsync<T>(string expression) => (await EvaluateAsync(expression)).Deserialize<T>()!;

    /// <summary>Presses a key where the focus is: Enter, Escape, ArrowDown.</summary>
    public async Task PressAsync(string key)
    {
        int code = key switch { "Enter" => 13, "Escape" => 27, "ArrowLeft" => 37, "ArrowUp" => 38, "ArrowRight" => 39, "ArrowDown" => 40, "Tab" => 9, _ => 0 };
        string? text = key == "Enter" ? "\r" : null;
        await SendAsync("Input.dispatchKeyEvent", new { type = text is null ? "rawKeyDown" : "keyDown", key, code = key, windowsVirtualKeyCode = code, text });
        await SendAsync("Input.dispatchKeyEvent", new { type = "keyUp", key, code = key, windowsVirtualKeyCode = code });
    }

    /// <summary>The scheme that the system asks for: light or dark.</summary>
    public Task PreferAsync(string scheme) =>
        SendAsync("Emulation.setEmulatedMedia", new { features = new[] { new { name = "prefers-color-scheme", value = scheme } } });

    /// <summary>A PNG of the page from its top down to the end of an element.</summary>
    public async Task<byte[]> ScreenshotDownToAsync(string selector)
    {
        int height = await EvaluateAsync<int>($"Math.ceil(document.querySelector('{selector}').getBoundingClientRect().bottom + scrollY + 12)");
        var clip = new { x = 0, y = 0, width = Width, height, scale = 1 };
        return Convert.FromBase64String((string)(await SendAsync("Page.captureScreenshot", new { format = "png", captureBeyondViewport = true, clip }))["data"]!);
    }

    /// <summary>The colours of an element as it is painted, most frequent first, of every third pixel.</summary>
    public async Task<IReadOnlyList<Painted>> ColoursAsync(string selector)
    {
        var box = (await EvaluateAsync($"(r => ({{ x: r.x + scrollX, y: r.y + scrollY, width: r.width, height: r.height, scale: 1 }}))(document.querySelector('{selector}').getBoundingClientRect())"))!;
        var image = await SendAsync("Page.captureScreenshot", new { format = "png", captureBeyondViewport = true, clip = box });
        // The page's own policy lets images from data: in, and the browser decodes what it took.
        return await EvaluateAsync<Painted[]>($$"""
            new Promise(done => {
              const image = new Image();
              image.onload = () => {
                const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
                canvas.drawImage(image, 0, 0);
                const data = canvas.getImageData(0, 0, image.width, image.height).data, counts = new Map();
                for (let i = 0; i < data.length; i += 12) {
                  const colour = [data[i], data[i + 1], data[i + 2]].join();
                  counts.set(colour, (counts.get(colour) ?? 0) + 1);
                }
                done([...counts].sort((a, b) => b[1] - a[1]).map(([colour, count]) => {
                  const [r, g, b] = colour.split(",").map(Number);
                  return { Red: r, Green: g, Blue: b, Count: count };
                }));
              };
              image.src = "data:image/png;base64,{{(string)image["data"]!}}";
            })
            """);
    }

    public async ValueTask DisposeAsync()
    {
        session = null;
        await SendAsync("Target.closeTarget", new { targetId = target });
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        socket.Dispose();
    }

    private async Task UntilAsync(string condition)
    {
        using CancellationTokenSource limit = new(Limit);
        while (!await EvaluateAsync<bool>(condition)) await Task.Delay(20, limit.Token);
    }

    private async Task<JsonNode> SendAsync(string method, object? parameters = null)
    {
        using CancellationTokenSource limit = new(Limit);
        int id = ++commands;
        var command = new { id, method, @params = parameters ?? new { }, sessionId = session };
        byte[] text = JsonSerializer.SerializeToUtf8Bytes(command, new JsonSerializerOptions { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull });
        await socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, limit.Token);
        while (true)
        {
            var message = await ReceiveAsync(limit.Token);
            if ((int?)message["id"] == id)
                return message["result"] ?? throw new InvalidOperationException($"{method}: {message["error"]?.ToJsonString()}");
            Keep(message);
        }
    }

    private async Task<JsonNode> ReceiveAsync(CancellationToken limit)
    {
        using MemoryStream whole = new();
        byte[] buffer = new byte[1 << 16];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(), limit);
            whole.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);

        return JsonNode.Parse(Encoding.UTF8.GetString(whole.ToArray()))!;
    }

    private void Keep(JsonNode message)
    {
        var parameters = message["params"];
        switch ((string?)message["method"])
        {
            case "Runtime.exceptionThrown":
                Errors.Add(parameters!["exceptionDetails"]!.ToJsonString());
                break;
            case "Runtime.consoleAPICalled" when (string?)parameters!["type"] is "error" or "warning" or "assert":
                Errors.Add(parameters["args"]!.ToJsonString());
                break;
            case "Log.entryAdded":
                Errors.Add(parameters!["entry"]!.ToJsonString());
                break;
            case "Network.requestWillBeSent":
                Requests.Add((string)parameters!["request"]!["url"]!);
                break;
        }
    }
}

/// <summary>A colour and how many of the pixels looked at have it.</summary>
internal sealed record Painted(int Red, int Green, int Blue, int Count)
{
    public double Brightness => (0.299 * Red + 0.587 * Green + 0.114 * Blue) / 255;
}
