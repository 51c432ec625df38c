using System.Text.Json;

namespace AlphaFlops.Runner;

/// <summary>What to do: a JSON file, since a command line is too short for the files of a build.</summary>
internal sealed record Request
{
    public const int CurrentProtocol = 1;

    /// <summary>The version of the request and of the lines that answer it.</summary>
    public int Protocol { get; init; }

    /// <summary><c>probe</c> names the device; <c>measure</c> measures the sweep.</summary>
    public string Command { get; init; } = "";

    /// <summary><c>cuda:0</c>, <c>cuda</c> or <c>cpu</c>.</summary>
    public string Device { get; init; } = "cuda:0";

    /// <summary><c>float32</c>, <c>tf32</c>, <c>bfloat16</c> or <c>float16</c>.</summary>
    public string DType { get; init; } = "float32";

    /// <summary>A CSV file of the points.</summary>
    public string? Sweep { get; init; }

    /// <summary>The folder for measurements.</summary>
    public string? Directory { get; init; }

    /// <summary>Forgets what an earlier run measured of the same.</summary>
    public bool Fresh { get; init; }

    /// <summary>Seconds for everything; 0 sets no limit.</summary>
    public double TimeoutSeconds { get; init; }

    /// <summary>After how long a call that does not come back is given up.</summary>
    public double StallSeconds { get; init; } = 120;

    /// <summary>TorchSharp.dll of the user's build.</summary>
    public string? TorchSharp { get; init; }

    /// <summary>The other assemblies of the user's build, which TorchSharp may need.</summary>
    public IReadOnlyList<string> Assemblies { get; init; } = [];

    /// <summary>The folders of its native libraries.</summary>
    public IReadOnlyList<string> NativeDirectories { get; init; } = [];

    /// <summary>Stops when the standard input ends, as when whoever started it is gone.</summary>
    public bool StopsWithInput { get; init; }

    /// <summary>For tests of what cannot be arranged on a real device; see <see cref="Devices.SimulatedDevice"/>.</summary>
    public string? Simulate { get; init; }

    /// <exception cref="RunnerException"/>
    public static Request Read(string path)
    {
        Request? request;
        try
        {
            request = JsonSerializer.Deserialize<Request>(File.ReadAllText(path), new JsonSerializerOptions(JsonSerializerDefaults.Web));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new RunnerException(ExitCode.BadRequest, $"The request '{path}' cannot be read: {e.Message}", e);
        }

        if (request is not { Protocol: CurrentProtocol })
            throw new RunnerException(ExitCode.BadRequest, $"The request '{path}' is of protocol {request?.Protocol}; this process speaks {CurrentProtocol}.");
        if (request.Command is not ("probe" or "measure"))
            throw new RunnerException(ExitCode.BadRequest, $"The command is '{request.Command}'; use probe or measure.");
        if (request.DType is not ("float32" or "tf32" or "bfloat16" or "float16"))
            throw new RunnerException(ExitCode.BadRequest, $"The element type is '{request.DType}'; use float32, tf32, bfloat16 or float16.");
        if (request.Command == "measure" && (request.Sweep is null || request.Directory is null))
            throw new RunnerException(ExitCode.BadRequest, "To measure, the request must name a sweep and a directory.");
        return request;
    }
}
