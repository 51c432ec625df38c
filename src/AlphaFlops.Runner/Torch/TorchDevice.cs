using System.Diagnostics;
using System.Globalization;
using System.Linq.Expressions;
using AlphaFlops.Runner.Devices;

namespace AlphaFlops.Runner.Torch;

/// <summary>A device of libtorch, called through TorchSharp without gradients.</summary>
internal sealed class TorchDevice : IDevice
{
    private const long UnknownCache = 64L << 20, MostCopiedBytes = 256L << 20;
    private const int MostCopies = 256;

    private static readonly string[] OutOfMemory = ["out of memory", "can't allocate memory", "not enough memory"];

    private readonly TorchBinding torch;
    private readonly object device, dtype;
    private readonly IDisposable noGradients;
    private readonly Nvml? nvml;
    private readonly Action synchronize, checkErrors;
    private readonly Stopwatch watch = Stopwatch.StartNew();

    private TorchDevice(TorchBinding torch, Request request, int? cuda)
    {
        this.torch = torch;
        if (cuda is not null) CheckCuda(torch, cuda.Value);
        bool tf32 = request.DType == "tf32";
        if (cuda is not null) SwitchTf32(torch, tf32);

        device = TorchBinding.Invoke(Expression.New(
            torch.Device.GetConstructor([typeof(string)]) ?? throw new MissingMethodException("TorchSharp has no Device(string)"),
            Expression.Constant(cuda is null ? "cpu" : $"cuda:{cuda}")))!;
        dtype = Enum.Parse(torch.ScalarType, request.DType switch { "bfloat16" => "BFloat16", "float16" => "Float16", _ => "Float32" });
        checkErrors = Expression.Lambda<Action>(torch.Call("torch.CheckForErrors", [])).Compile();
        noGradients = (IDisposable)TorchBinding.Invoke(torch.Call("torch.no_grad", []))!;
        synchronize = cuda is null ? () => { } : Synchronization(cuda.Value);

        var facts = cuda is null ? null : CudaDriver.Read(cuda.Value);
        nvml = facts is null ? null : Nvml.Open(facts.Uuid);
        Facts = new DeviceFacts
        {
            Name = cuda is null ? $"{Processor.Name}, {Threads(torch)}" : facts?.Name ?? $"CUDA device {cuda}",
            Id = facts?.Uuid ?? $"{Environment.MachineName} {request.Device}",
            Driver = nvml?.Driver,
            LibTorch = torch.Get("torch.__version__") as string,
            TorchSharp = torch.Version,
            DType = tf32 ? "float32" : request.DType,
            Tf32 = cuda is null ? null : tf32,
            Multiprocessors = facts?.Multiprocessors,
            CacheBytes = facts?.CacheBytes,
            CountsEnergy = nvml?.Millijoules() is not null,
        };
    }

    public DeviceFacts Facts { get; }

    public double Now => watch.Elapsed.TotalSeconds;

    /// <exception cref="RunnerException"/>
    public static TorchDevice Open(Request request)
    {
        int? cuda = Index(request.Device);
        if (cuda is null && request.DType == "tf32")
            throw new RunnerException(ExitCode.BadRequest, "A processor has no TF32; use float32.");
        var assembly = new TorchContext(request).LoadTorchSharp();
        try
        {
            return new TorchDevice(new TorchBinding(assembly), request, cuda);
        }
        catch (Exception e) when (e is MissingMemberException)
        {
            throw new RunnerException(ExitCode.NoTorchSharp, e.Message, e);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException or TypeInitializationException or NotSupportedException)
        {
            throw new RunnerException(ExitCode.NoLibTorch, $"TorchSharp cannot use its native libraries: {(e.InnerException ?? e).Message.Split('\n')[0]}", e);
        }
    }

    public void Synchronize() => synchronize();

    public IWorkload Prepare(Point point)
    {
        var operation = TorchOperators.Of(point) ?? throw new PointException($"'{point.Op}' is no operator that this version can measure");
        long bytes = operation.Shapes.Sum(shape => shape.Aggregate(1L, (product, size) => product * size)) * (Facts.DType == "float32" ? 4 : 2);
        long copies = Math.Clamp(Math.Min(2 * (Facts.CacheBytes ?? UnknownCache), MostCopiedBytes) / Math.Max(1, bytes), 1, MostCopies);

        // What this version lacks is found before anything is made.
        var (call, trial) = (Compiled(operation, operation.Call), operation.Trial is { } first ? Compiled(operation, first) : null);
        object[][] operands = Operands(operation, (int)copies);
        Workload workload = new(call, operands);
        try
        {
            trial?.Invoke(operands[0]);
            Synchronize();
            return workload;
        }
        catch
        {
            workload.Dispose();
            throw;
        }
    }

    public PointException? Classify(Exception exception) => exception switch
    {
        OutOfMemoryException => new PointException("out of memory", exception),
        _ when OutOfMemory.Any(text => exception.Message.Contains(text, StringComparison.OrdinalIgnoreCase)) => new PointException("out of memory", exception),
        MissingMethodException => new PointException(exception.Message, exception),
        _ => null,
    };

    public bool Answers()
    {
        try
        {
            ((IDisposable)Random([16])).Dispose();
            Synchronize();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    public double? Millijoules() => nvml?.Millijoules();

    public DeviceState? State() => nvml?.State();

    public void Dispose()
    {
        noGradients.Dispose();
        nvml?.Dispose();
    }

    private static int? Index(string device)
    {
        if (device == "cpu") return null;
        if (device == "cuda") return 0;
        return device.StartsWith("cuda:", StringComparison.Ordinal)
            && int.TryParse(device.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                ? index
                : throw new RunnerException(ExitCode.BadRequest, $"The device is '{device}'; use cuda:0 or cpu.");
    }

    private static void CheckCuda(TorchBinding torch, int index)
    {
        if (TorchBinding.Invoke(torch.Call("torch+cuda.is_available", [])) is not true)
            throw new RunnerException(ExitCode.NoDevice, "libtorch sees no GPU: there is none, its driver is missing or too old, or the libtorch of this build is the one for processors.");
        int count = (int)TorchBinding.Invoke(torch.Call("torch+cuda.device_count", []))!;
        if (index >= count) throw new RunnerException(ExitCode.NoDevice, $"There is no cuda:{index}; libtorch sees {count} GPUs, cuda:0 to cuda:{count - 1}.");
    }

    private static void SwitchTf32(TorchBinding torch, bool on)
    {
        string[] switches = ["torch+backends+cuda+matmul.allow_tf32", "torch+backends+cudnn.allow_tf32"];
        // An old version has no switch, and TF32 off for products.
        if (switches.Count(property => torch.TrySet(property, on)) < switches.Length && on)
            throw new RunnerException(ExitCode.BadRequest, $"TorchSharp {torch.Version} cannot switch TF32 on; use float32, or a newer TorchSharp.");
    }

    private static string Threads(TorchBinding torch)
    {
        int count;
        try
        {
            count = Convert.ToInt32(TorchBinding.Invoke(torch.Call("torch.get_num_threads", [])), CultureInfo.InvariantCulture);
        }
        catch (MissingMethodException)
        {
            count = Environment.ProcessorCount;
        }

        return count == 1 ? "1 thread" : $"{count} threads";
    }

    // The parameter was an index before it was a device.
    private Action Synchronization(int cuda)
    {
        Expression call;
        try
        {
            call = torch.Call("torch+cuda.synchronize", [Expression.Constant(device)]);
        }
        catch (MissingMethodException)
        {
            call = torch.Call("torch+cuda.synchronize", [Expression.Constant((long)cuda)]);
        }

        return Expression.Lambda<Action>(call).Compile();
    }

    private Action<object[]> Compiled(TorchOperators.Operation operation, Func<TorchBinding, IReadOnlyList<Expression>, Expression> call)
    {
        var operands = Expression.Parameter(typeof(object[]));
        var tensors = operation.Shapes
            .Select((_, i) => Expression.Convert(Expression.ArrayIndex(operands, Expression.Constant(i)), torch.Tensor))
            .ToArray();
        return Expression.Lambda<Action<object[]>>(Expression.Call(call(torch, tensors), "Dispose", Type.EmptyTypes), operands).Compile();
    }

    private object[][] Operands(TorchOperators.Operation operation, int copies)
    {
        List<object> made = [];
        try
        {
            object[][] sets = new object[copies][];
            for (int i = 0; i < copies; i++) sets[i] = [.. operation.Shapes.Select((shape, operand) => Kept(i == 0 ? First(operation, shape) : Copy(sets[0][operand])))];
            return sets;
        }
        catch
        {
            foreach (object tensor in made) ((IDisposable)tensor).Dispose();
            throw;
        }

        object Kept(object tensor)
        {
            made.Add(tensor);
            return tensor;
        }
    }

    private object First(TorchOperators.Operation operation, long[] shape)
    {
        object tensor = Random(shape);
        if (Facts.DType != "float32") tensor = Replaced(tensor, torch.CallOn(Expression.Constant(tensor), "to_type", [Expression.Constant(dtype)]));
        return operation.View is { } view ? Replaced(tensor, view(torch, Expression.Constant(tensor))) : tensor;
    }

    private static object Replaced(object tensor, Expression call)
    {
        try
        {
            return TorchBinding.Invoke(call)!;
        }
        finally
        {
            ((IDisposable)tensor).Dispose();
        }
    }

    private object Copy(object tensor) => TorchBinding.Invoke(torch.CallOn(Expression.Constant(tensor), "clone", []))!;

    // From 0 to 1: zeros would take less power than numbers do, and not every operator takes negative ones.
    private object Random(long[] shape)
    {
        object tensor = TorchBinding.Invoke(torch.Call("torch.rand", [Expression.Constant(shape)], (["device"], device)))!;
        try
        {
            // Where it fails, as without memory, its native half gives back a pointer that nobody set (0.99 to 0.107), and TorchSharp takes that
            // for a tensor. To dispose it, or to finalize it, would end the process.
            checkErrors();
            return tensor;
        }
        catch
        {
            GC.SuppressFinalize(tensor);
            throw;
        }
    }

    private sealed class Workload(Action<object[]> call, object[][] operands) : IWorkload
    {
        private int next;

        public void Call()
        {
            call(operands[next]);
            next = next + 1 == operands.Length ? 0 : next + 1;
        }

        public void Dispose()
        {
            foreach (var tensor in operands.SelectMany(set => set)) ((IDisposable)tensor).Dispose();
        }
    }
}
