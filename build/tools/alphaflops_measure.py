#!/usr/bin/env python3
"""Measures a device with PyTorch, for AlphaFlops, where there is no .NET. Needs Python 3.8 or newer and torch, nothing else.

    python3 alphaflops_measure.py --device cuda:0 --output gpu.csv
    python3 alphaflops_measure.py --device cpu --timeout 600 --output cpu.csv
    dotnet build -p:CalibrateAlpha=true -p:AlphaMeasurements=gpu.csv      (on any machine)

It measures the same calls in the same way as the measuring process of the package, and writes the same file. With --timeout, the longest calls
that a slow device has no time for are left out. Each point is on the disk before
the next begins: run it again with the same output and it goes on where it was. A job array measures a part each (--shard 0/8), into a file of
its own each.
"""
import argparse
import datetime
import math
import os
import signal
import statistics
import sys
import time

COLUMNS = ["op", "dtype", "n", "c_in", "c_out", "h", "w", "k_h", "k_w", "stride", "padding", "dilation", "groups"]
CURVE = ["series", "line"]
HEADER = ",".join(COLUMNS + ["ms", "mj"] + CURVE + ["margin", "mhz", "celsius"])
LEFT_OUT = "# left out: "

# As in the package's measuring process.
ENOUGH_MARGIN = 0.02
WARM_UP_SECONDS, SAMPLE_SECONDS, LIMIT_SECONDS, ENERGY_SECONDS = 0.02, 0.005, 1.5, 1.1
WARM_UP_CALLS, LEAST_SAMPLES, LEAST_SLOW_SAMPLES, LEAST_VERY_SLOW_SAMPLES, MOST_SAMPLES, MOST_CALLS, ENERGY_EVERY = 3, 5, 3, 2, 60, 10_000, 6
# Of the time plan: what may be planned of the time, seconds of a point apart from its calls, and how many of a long one there are.
SHARE, LEAST_COST, COST_CALLS, NEVER_LONG, LEAST_POINTS, SPEED_CALLS = 0.75, 0.15, 4, 0.05, 10, 3
MOST_ATTEMPTS = 2
UNKNOWN_CACHE, MOST_COPIED_BYTES, MOST_COPIES = 64 << 20, 256 << 20, 256
STUDENT = [12.71, 4.30, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.20, 2.18, 2.16, 2.14, 2.13, 2.12, 2.11, 2.10, 2.09, 2.09, 2.08, 2.07,
           2.07, 2.06, 2.06, 2.06, 2.05, 2.05, 2.05, 2.04]

EXIT_DONE, EXIT_BAD_REQUEST, EXIT_NO_DEVICE, EXIT_NO_TORCH, EXIT_DEVICE_LOST, EXIT_CANNOT_WRITE, EXIT_STOPPED, EXIT_TIME_OVER = 0, 2, 3, 4, 6, 7, 8, 9


class Stop(Exception):
    """An end that has a name."""

    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


class LeftOut(Exception):
    """A point that cannot be measured here; another one can."""


class Point:
    """A row of a sweep. A size that the operator does not have is 1."""

    def __init__(self, cells, dtype):
        self.op = cells["op"]
        self.key = ",".join(dtype if name == "dtype" else cells.get(name, "") for name in COLUMNS)
        self.curve = ",".join(cells.get(name, "") for name in CURVE)
        for name in COLUMNS[2:]:
            text = cells.get(name, "")
            if name == "padding":
                value = None if text == "same" else int(text or "0")
            else:
                value = int(text or "1")
            setattr(self, name, value)

    def macs(self):
        """About how much work it is, for how long it will take."""
        kernel = self.k_h * self.k_w
        if self.op == "conv2d":
            return self.n * self.c_out * (self.c_in // self.groups) * (self.h // self.stride) * (self.w // self.stride) * kernel
        if self.op == "conv_transpose2d":
            return self.n * self.c_in * (self.c_out // self.groups) * self.h * self.w * kernel
        if self.op in ("linear", "matmul"):
            return self.n * self.h * self.c_in * self.c_out
        return 2 * self.n * self.h * self.w * self.c_in if self.op == "scaled_dot_product_attention" else 0

    def bytes(self):
        weights = self.c_in * self.c_out
        if self.op in ("conv2d", "conv_transpose2d"):
            scale = self.stride ** 2 if self.op == "conv_transpose2d" else 1 / self.stride ** 2
            return 4 * (self.n * self.h * self.w * (self.c_in + self.c_out * scale) + weights // self.groups * self.k_h * self.k_w)
        if self.op == "linear":
            return 4 * (self.n * (self.c_in + self.c_out) + weights)
        if self.op == "matmul":
            return 4 * self.n * (self.h * (self.c_in + self.c_out) + weights)
        if self.op == "scaled_dot_product_attention":
            return 4 * self.n * (2 * (self.h + self.w) * self.c_in + self.h * self.w)
        return 12 * self.n * self.c_in * self.h * self.w


class TimePlan:
    """Which points there is time for. The longest calls are left out, as few as let the others end in time; how long calls take is estimated from a
    product and a copy, and corrected by how long the points took that are measured."""

    def __init__(self, device, points, deadline):
        self.deadline, self.start, self.planned, self.done = deadline, time.monotonic(), 0.0, 0
        product = Point({"op": "linear", "n": "256", "c_in": "1024", "c_out": "1024"}, "float32")
        copy = Point({"op": "clone", "n": "1024", "c_in": "2048"}, "float32")
        try:
            per_mac, per_byte = (min(timed(device, run, 1) for _ in range(SPEED_CALLS)) / work
                                 for run, work in ((device.prepare(product), product.macs()), (device.prepare(copy), copy.bytes())))
        except (LeftOut, RuntimeError, NotImplementedError):
            per_mac = per_byte = 0  # what is the matter shows when the points are measured
        self.costs = [LEAST_COST + COST_CALLS * (point.macs() * per_mac + point.bytes() * per_byte) for point in points]

    def pace(self):
        return 1 if self.done < LEAST_POINTS else (time.monotonic() - self.start) / self.planned

    def longest(self, index):
        """The most expensive point that fits, if those that are cheaper come first."""
        if not self.deadline:
            return math.inf
        budget, longest = (self.deadline - time.monotonic()) * SHARE / self.pace(), LEAST_COST + COST_CALLS * NEVER_LONG
        for cost in sorted(self.costs[index:]):
            budget -= cost
            if budget < 0:
                break
            longest = max(longest, cost)
        return longest

    def has_time_for(self, index):
        return self.costs[index] <= self.longest(index)

    def take(self, index):
        self.planned += self.costs[index]
        self.done += 1

    def seconds_left(self, index):
        longest = self.longest(index)
        return sum(cost for cost in self.costs[index:] if cost <= longest) * self.pace()


def read_sweep(path, dtype, shard):
    points, seen, names = [], set(), None
    try:
        lines = open(path, encoding="utf-8-sig").read().splitlines()
    except OSError as e:
        raise Stop(EXIT_BAD_REQUEST, f"The sweep cannot be read: {e}")
    for number, line in enumerate(lines, 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        cells = line.split(",")
        if names is None:
            names = cells
            continue
        try:
            if len(cells) != len(names):
                raise ValueError(f"{len(cells)} cells where the header has {len(names)}")
            point = Point(dict(zip(names, cells)), dtype)
        except (KeyError, ValueError) as e:
            raise Stop(EXIT_BAD_REQUEST, f"{path}({number}): {e}")
        if point.key not in seen:
            seen.add(point.key)
            points.append(point)
    return points[shard[0]::shard[1]]


def read_shard(text):
    try:
        index, count = (int(part) for part in text.split("/"))
    except ValueError:
        raise argparse.ArgumentTypeError("write i/n, such as 0/8")
    if not 0 <= index < count:
        raise argparse.ArgumentTypeError("write i/n with i from 0 to n - 1, such as 0/8")
    return index, count


class Log:
    """The file of measurements: a line that was half written is cut off, and what stands there is not measured again."""

    def __init__(self, path, facts):
        self.done, self.path = set(), path
        try:
            self.file = open(path, "a+b", buffering=0)
            self.is_file = os.path.isfile(path)
            self.file.seek(0)
            data = self.file.read() if self.is_file else b""
            end = data.rfind(b"\n") + 1
            if end < len(data):
                self.file.truncate(end)
            lines = data[:end].decode("utf-8").splitlines()
            if HEADER in lines:
                for line in lines[lines.index(HEADER) + 1:]:
                    key = line[len(LEFT_OUT):].split(":")[0] if line.startswith(LEFT_OUT) else ",".join(line.split(",")[:len(COLUMNS)])
                    self.done.add(key)
            elif any(line and not line.startswith("#") for line in lines):
                raise Stop(EXIT_BAD_REQUEST, f"{path} is there and no file of measurements of this program; give --output another name.")
            else:
                if self.is_file:
                    self.file.truncate(0)
                for name, value in facts():
                    if value is not None:
                        self.append(f"# {name}: {value}")
                self.append(HEADER)
        except OSError as e:
            raise Stop(EXIT_CANNOT_WRITE, f"The measurements cannot be written: {e}")

    def append(self, line):
        try:
            self.file.write((line + "\n").encode("utf-8"))
            if self.is_file:
                os.fsync(self.file.fileno())
        except OSError as e:
            raise Stop(EXIT_CANNOT_WRITE, f"The measurements cannot be written: {e}")


class Attempts:
    """How often the point under way was begun: one that ends the process each time, as where the system takes its memory, is left out the third time."""

    def __init__(self, log):
        self.path, self.before = log.path + ".trying" if log.is_file else os.devnull, ("", 0)
        try:
            with open(self.path, encoding="utf-8") as file:
                count, _, point = file.read().partition(" ")
                self.before = (point, int(count))
        except (OSError, ValueError):
            pass

    def begin(self, point):
        count = self.before[1] + 1 if self.before[0] == point else 1
        try:
            with open(self.path, "w", encoding="utf-8") as file:
                file.write(f"{count} {point}")
        except OSError as e:
            raise Stop(EXIT_CANNOT_WRITE, f"The measurements cannot be written: {e}")
        if count > MOST_ATTEMPTS:
            raise LeftOut("the measuring process ended each time it measured this")

    def end(self):
        if self.path != os.devnull and os.path.exists(self.path):
            os.remove(self.path)


class Nvml:
    """Energy, clock, temperature and driver of one GPU, through NVIDIA's management library; it only reads."""

    def __init__(self, uuid):
        import ctypes
        self.ctypes = ctypes
        self.library = ctypes.CDLL("nvml.dll" if sys.platform == "win32" else "libnvidia-ml.so.1")
        self.device = ctypes.c_void_p()
        if self.library.nvmlInit_v2() != 0 or self.library.nvmlDeviceGetHandleByUUID(uuid.encode(), ctypes.byref(self.device)) != 0:
            raise OSError("NVML does not know the device")

    @staticmethod
    def open(uuid):
        try:
            return Nvml(uuid)
        except (OSError, AttributeError):
            return None

    def driver(self):
        text = self.ctypes.create_string_buffer(128)
        return text.value.decode() if self.library.nvmlSystemGetDriverVersion(text, 128) == 0 else None

    def millijoules(self):
        value = self.ctypes.c_ulonglong()
        return value.value if self.library.nvmlDeviceGetTotalEnergyConsumption(self.device, self.ctypes.byref(value)) == 0 else None

    def state(self):
        clock, celsius = self.ctypes.c_uint(), self.ctypes.c_uint()
        ok = self.library.nvmlDeviceGetClockInfo(self.device, 1, self.ctypes.byref(clock)) == 0
        ok = ok and self.library.nvmlDeviceGetTemperature(self.device, 0, self.ctypes.byref(celsius)) == 0
        return (clock.value, celsius.value) if ok else (None, None)


class Device:
    """A device of torch, without gradients."""

    def __init__(self, torch, name, dtype):
        self.torch, self.name, self.dtype_name = torch, name, dtype
        self.is_cuda = name.startswith("cuda")
        try:
            self.device = torch.device(name)
            torch.zeros(1, device=self.device)
        except Exception as e:  # torch raises what its backend does
            raise Stop(EXIT_NO_DEVICE, f"{name} cannot be used: {first_line(e)}. Give --device cuda:0 or cpu.")
        if dtype == "tf32" and not self.is_cuda:
            raise Stop(EXIT_BAD_REQUEST, "A processor has no TF32; use float32.")
        self.dtype = {"bfloat16": torch.bfloat16, "float16": torch.float16}.get(dtype, torch.float32)
        torch.set_grad_enabled(False)
        self.nvml, self.properties = None, None
        if self.is_cuda:
            torch.cuda.set_device(self.device)
            torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = dtype == "tf32"
            self.properties = torch.cuda.get_device_properties(self.device)
            uuid = getattr(self.properties, "uuid", None)
            self.nvml = Nvml.open(f"GPU-{uuid}" if uuid else self.uuid_of_driver())

    def uuid_of_driver(self):
        """An older torch does not say it."""
        import ctypes
        try:
            library, device, uuid = ctypes.CDLL("libcuda.so.1"), ctypes.c_int(), (ctypes.c_ubyte * 16)()
            if library.cuInit(0) or library.cuDeviceGet(ctypes.byref(device), self.device.index or 0) or library.cuDeviceGetUuid(uuid, device):
                return ""
        except (OSError, AttributeError):
            return ""
        digits = bytes(uuid).hex()
        return "GPU-" + "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))

    def facts(self):
        torch = self.torch
        idle, threads = self.idle_watts(), torch.get_num_threads()
        return [
            ("device", torch.cuda.get_device_name(self.device) if self.is_cuda else f"{processor()}, {threads} thread{'s' if threads > 1 else ''}"),
            ("driver", self.nvml.driver() if self.nvml else None),
            ("libtorch", torch.__version__),
            ("python", sys.version.split()[0]),
            ("dtype", "float32" if self.dtype_name == "tf32" else self.dtype_name),
            ("tf32", str(self.dtype_name == "tf32").lower() if self.is_cuda else None),
            ("cuda", torch.version.cuda if self.is_cuda else None),
            ("cudnn", torch.backends.cudnn.version() if self.is_cuda else None),
            ("date", datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d")),
            ("multiprocessors", self.properties.multi_processor_count if self.properties else None),
            ("idle_watts", f"{idle:.1f}" if idle else None),
        ]

    def idle_watts(self):
        before = self.nvml.millijoules() if self.nvml else None
        if before is None:
            return None
        start = time.perf_counter()
        time.sleep(1)
        return (self.nvml.millijoules() - before) / 1000 / (time.perf_counter() - start)

    def synchronize(self):
        if self.is_cuda:
            self.torch.cuda.synchronize(self.device)

    def cache_bytes(self):
        return getattr(self.properties, "L2_cache_size", None) or UNKNOWN_CACHE

    def answers(self):
        try:
            self.torch.rand(16, device=self.device)
            self.synchronize()
            return True
        except Exception:
            return False

    def prepare(self, point):
        """The call of a point: a function that starts it. Operands take turns, so that they come from memory and not from a cache, as in a network."""
        found = operation(self.torch, point)
        if found is None:
            raise LeftOut(f"'{point.op}' is no operator that this version can measure")
        shapes, call, view = found
        size = sum(math.prod(shape) for shape in shapes) * (4 if self.dtype == self.torch.float32 else 2)
        copies = max(1, min(MOST_COPIES, min(2 * self.cache_bytes(), MOST_COPIED_BYTES) // max(1, size)))
        # From 0 to 1: zeros would take less power than numbers do, and not every operator takes negative ones.
        first = [self.torch.rand(shape, device=self.device).to(self.dtype) for shape in shapes]
        first = [view(tensor) for tensor in first] if view else first
        sets = [first] + [[tensor.clone() for tensor in first] for _ in range(copies - 1)]
        index = 0

        def run():
            nonlocal index
            call(*sets[index])
            index = index + 1 if index + 1 < len(sets) else 0
        return run


def operation(torch, p):
    """Shapes of the operands, the call of them, and what is made of an operand before the clock runs."""
    f = torch.nn.functional
    rows = [p.n, p.c_in]
    if p.op == "conv2d":
        # "same" of an even kernel pads one side more: the image is larger by that much instead, so that the output has its size without a call to pad.
        (pad_h, more_h), (pad_w, more_w) = ((p.padding, 0) if p.padding is not None else divmod(p.dilation * (k - 1), 2) for k in (p.k_h, p.k_w))
        shapes = [[p.n, p.c_in, p.h + more_h, p.w + more_w], [p.c_out, p.c_in // p.groups, p.k_h, p.k_w]]
        return shapes, lambda x, w: f.conv2d(x, w, None, p.stride, (pad_h, pad_w), p.dilation, p.groups), None
    if p.op == "conv_transpose2d":
        shapes = [[p.n, p.c_in, p.h, p.w], [p.c_in, p.c_out // p.groups, p.k_h, p.k_w]]
        return shapes, lambda x, w: f.conv_transpose2d(x, w, None, p.stride, p.padding or 0, 0, p.groups, p.dilation), None
    if p.op == "linear":
        return [rows, [p.c_out, p.c_in], [p.c_out]], f.linear, None
    if p.op == "matmul":
        return [[p.n, p.h, p.c_in], [p.n, p.c_in, p.c_out]], torch.matmul, None
    if p.op == "scaled_dot_product_attention":
        call = getattr(f, "scaled_dot_product_attention", None)
        if call is None:
            raise LeftOut(f"torch {torch.__version__} has no scaled_dot_product_attention")
        return [[1, p.n, p.h, p.c_in], [1, p.n, p.w, p.c_in], [1, p.n, p.w, p.c_in]], call, None
    if p.op == "batch_norm":
        return [[p.n, p.c_in, p.h, p.w]] + [[p.c_in]] * 4, f.batch_norm, None
    if p.op == "max_pool2d":
        return [[p.n, p.c_in, p.h, p.w]], lambda x: f.max_pool2d(x, (p.k_h, p.k_w), p.stride), None
    if p.op == "transpose_copy":
        return [[p.n, p.h, p.c_in]], lambda x: x.contiguous(), lambda x: x.transpose(1, 2)
    if p.op == "layer_norm":
        return [rows, [p.c_in], [p.c_in]], lambda x, w, b: f.layer_norm(x, (p.c_in,), w, b), None
    if p.op in ("softmax", "log_softmax"):
        call = getattr(f, p.op)
        return [rows], lambda x: call(x, dim=1), None
    if p.op in ("add", "sub", "mul", "div", "pow", "maximum", "minimum"):
        return [rows, rows], getattr(torch, p.op), None
    if p.op in ("add_scalar", "sub_scalar", "mul_scalar", "div_scalar", "pow_scalar"):
        call = getattr(torch, p.op[:-len("_scalar")])
        return [rows], lambda x: call(x, 2.0), None
    if p.op in ("gelu", "silu"):
        return [rows], getattr(f, p.op), None
    if p.op in ("relu", "sigmoid", "tanh", "exp", "log", "sqrt", "rsqrt", "neg", "abs", "erf", "sin", "cos", "clone"):
        return [rows], getattr(torch, p.op), None
    return None


def without_outliers(samples):
    """Those within 1.5 interquartile ranges of the middle half; all of them where there are fewer than 5."""
    if len(samples) < 5:
        return samples
    low, _, high = statistics.quantiles(samples, n=4, method="inclusive")
    reach = 1.5 * (high - low)
    return [sample for sample in samples if low - reach <= sample <= high + reach]


def mean_and_margin(samples):
    """The mean, and half the width of its 95 % confidence interval as a share of it."""
    mean = statistics.fmean(samples)
    if len(samples) < 2:
        return mean, math.inf
    student = STUDENT[len(samples) - 2] if len(samples) - 2 < len(STUDENT) else 1.96
    return mean, student * statistics.stdev(samples) / math.sqrt(len(samples)) / mean


def timed(device, run, calls):
    device.synchronize()
    start = time.perf_counter()
    for _ in range(calls):
        run()
    device.synchronize()
    return time.perf_counter() - start


def measure(device, run, with_energy):
    start, calls, fastest = time.perf_counter(), 0, math.inf
    while calls < WARM_UP_CALLS or time.perf_counter() - start < WARM_UP_SECONDS:
        fastest = min(fastest, timed(device, run, 1))
        calls += 1
        if fastest * WARM_UP_CALLS > LIMIT_SECONDS and (calls >= 2 or fastest > LIMIT_SECONDS):
            break
    calls = max(1, min(MOST_CALLS, math.ceil(SAMPLE_SECONDS / fastest))) if fastest > 0 else MOST_CALLS // 10
    samples = []
    while True:
        seconds = timed(device, run, calls)
        if seconds > 0:
            samples.append(seconds / calls)
        if not samples:
            continue
        mean, margin = mean_and_margin(without_outliers(samples))
        typical = min(samples) * calls
        least = LEAST_VERY_SLOW_SAMPLES if typical > LIMIT_SECONDS else LEAST_SLOW_SAMPLES if typical * LEAST_SAMPLES > LIMIT_SECONDS else LEAST_SAMPLES
        if len(samples) >= least and (margin < ENOUGH_MARGIN or typical * len(samples) > LIMIT_SECONDS or len(samples) >= MOST_SAMPLES):
            break
    state = device.nvml.state() if device.nvml else (None, None)
    return mean, margin, energy(device, run, mean) if with_energy else None, state


def energy(device, run, seconds):
    before = device.nvml.millijoules() if device.nvml else None
    if before is None:
        return None
    calls, chunk, start = 0, max(1, min(MOST_CALLS, int(0.05 / seconds))), time.perf_counter()
    while time.perf_counter() - start < ENERGY_SECONDS:
        timed(device, run, chunk)
        calls += chunk
    after = device.nvml.millijoules()
    return (after - before) / calls if after > before else None


def measure_points(device, points, log, deadline):
    attempts = Attempts(log)
    try:
        measure_open(device, points, log, attempts, deadline)
    finally:
        # Not reached when the process dies.
        attempts.end()


def measure_open(device, points, log, attempts, deadline):
    open_points = [point for point in points if point.key not in log.done]
    plan = TimePlan(device, open_points, deadline)
    left_out, too_long, unsure = 0, 0, 0
    print(f"{len(points)} points, {len(points) - len(open_points)} of them measured before", file=sys.stderr)
    for number, point in enumerate(open_points, 1):
        if deadline and time.monotonic() > deadline:
            raise Stop(EXIT_TIME_OVER, "The time is over; what is measured is kept. Run it again to go on.")
        if not plan.has_time_for(number - 1):
            too_long += 1
            continue
        told = ""
        try:
            attempts.begin(point.key)
            mean, margin, mj, (mhz, celsius) = measure(device, device.prepare(point), number % ENERGY_EVERY == 1)
            cells = [point.key, f"{mean * 1000:.6g}", "" if mj is None else f"{mj:.6g}", point.curve, f"{margin:.6g}" if margin < math.inf else "",
                     "" if mhz is None else str(mhz), "" if celsius is None else str(celsius)]
            log.append(",".join(cells))
            unsure += margin >= ENOUGH_MARGIN
            told = f"{mean * 1000:.4g} ms"
        except (LeftOut, RuntimeError, NotImplementedError) as e:
            is_memory = "out of memory" in str(e).lower() or "can't allocate memory" in str(e).lower()
            if not isinstance(e, LeftOut) and not is_memory and not device.answers():
                raise Stop(EXIT_DEVICE_LOST, f"The device failed ({point.key}): {first_line(e)}. What is measured is kept. Run it again to go on.")
            told = "out of memory" if is_memory else first_line(e)
            log.append(f"{LEFT_OUT}{point.key}: {told}")
            left_out += 1
        plan.take(number - 1)
        print(f"{len(points) - len(open_points) + number}/{len(points)}  {point.key}  {told}  {plan.seconds_left(number):.0f} s left", file=sys.stderr)
    if too_long:
        print(f"{too_long} points take too long here to be measured within --timeout; run it again to go on with them.", file=sys.stderr)
    print(f"done: {len(open_points) - left_out - too_long} measured, {left_out} left out, {unsure} no surer than 2 %", file=sys.stderr)


def processor():
    try:
        for line in open("/proc/cpuinfo", encoding="utf-8"):
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    import platform
    return platform.processor() or platform.machine()


def first_line(error):
    return (str(error).strip() or type(error).__name__).splitlines()[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default="cuda:0", help="cuda:0 (default) or cpu")
    parser.add_argument("--dtype", default="float32", choices=["float32", "tf32", "bfloat16", "float16"])
    parser.add_argument("--sweep", default="default", help="default, paper, or a CSV file of points")
    parser.add_argument("--shard", type=read_shard, default=(0, 1), metavar="i/n", help="only every n-th point from the i-th")
    parser.add_argument("--output", default="measurements.csv", help="the CSV file to write or to go on with")
    parser.add_argument("--timeout", type=float, default=0, help="seconds that it may take; 0 (default) sets no limit")
    options = parser.parse_args()
    # As a job that is preempted.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        try:
            import torch
        except ImportError as e:
            raise Stop(EXIT_NO_TORCH, f"{first_line(e)}. Install PyTorch for this Python ({sys.executable}).")
        sweep = os.path.join(os.path.dirname(os.path.abspath(__file__)), "sweeps", options.sweep + ".csv")
        points = read_sweep(sweep if os.path.exists(sweep) else options.sweep, "float32" if options.dtype == "tf32" else options.dtype, options.shard)
        device = Device(torch, options.device, options.dtype)
        measure_points(device, points, Log(options.output, device.facts), time.monotonic() + options.timeout if options.timeout else 0)
        return EXIT_DONE
    except Stop as e:
        print(f"alphaflops_measure: {e}", file=sys.stderr)
        return e.code
    except KeyboardInterrupt:
        print("alphaflops_measure: stopped; what is measured is kept. Run it again to go on.", file=sys.stderr)
        return EXIT_STOPPED


if __name__ == "__main__":
    sys.exit(main())
