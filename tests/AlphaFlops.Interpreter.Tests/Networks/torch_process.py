"""Runs networks line by line and says what PyTorch makes of each: one JSON object a line in, one out.

{"begin": [["float32", [1, 3, 8, 8]], ...]}  inputs x0, x1, ...                     -> {}
{"line": "x2 = relu(x0)", "name": "x2"}      run it                                 -> {"type": "float32[1,3,8,8]"} or {"error": "..."}
{"drop": ["m2"]}                             forget modules                        -> {}
{"end": true}                                -> {"parameters": 0, "buffers": 0, "macs": 0, "training": 0, "saved": 0}; macs is null where a product is not
                                                understood; training has the backward pass too, from all tensors at once, and is null where there is
                                                none; saved is the memory that forward kept for it, each storage once, parameters and buffers left out
"""
import json
import sys
import warnings

import torch
from torch.utils._python_dispatch import TorchDispatchMode

warnings.filterwarnings("ignore")
torch.set_num_threads(1)

UNCOUNTED = {"_trilinear", "addbmm", "addbmm_", "addmv", "addmv_", "_cdist_forward", "addr", "linalg_vecdot"}


class MacCounter(TorchDispatchMode):
    def __init__(self):
        super().__init__()
        self.macs = 0
        self.understood = True
        self.has_vectors = False

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        name = func.overloadpacket.__name__
        if name == "convolution":
            # Each weight element meets each output position; transposed, each input position.
            weight, transposed = args[1], args[6]
            per_position = weight.numel() // max(weight.shape[0], 1)
            self.macs += (args[0] if transposed else result).numel() * per_position
        elif name == "convolution_backward":
            gradient, weight, transposed, wanted = args[0], args[2], args[7], args[10]
            per_position = weight.numel() // max(weight.shape[0], 1)
            self.macs += (args[1] if transposed else gradient).numel() * per_position * (wanted[0] + wanted[1])
        elif name == "mm":
            self.macs += args[0].numel() * args[1].shape[1]
        elif name == "addmm" or name == "addmm_":
            self.macs += args[1].numel() * args[2].shape[1]
        elif name == "bmm":
            self.macs += args[0].numel() * args[1].shape[2]
        elif name == "baddbmm":
            self.macs += args[1].numel() * args[2].shape[2]
        elif name == "mv" or name == "dot" or name == "vdot":
            # Their gradients are no products of matrices.
            self.has_vectors = True
            self.macs += args[0].numel()
        elif name in UNCOUNTED:
            self.understood = False
        return result


class Network:
    def __init__(self, inputs):
        self.counter = MacCounter()
        self.saved = {}
        self.names = {"torch": torch, "nn": torch.nn, **{name: getattr(torch.nn, name) for name in dir(torch.nn) if name[0].isupper()}}
        for i, (dtype, shape) in enumerate(inputs):
            self.names[f"x{i}"] = torch.zeros(shape, dtype=getattr(torch, dtype))

    def run(self, line, name):
        macs = self.counter.macs
        try:
            with torch.autograd.graph.saved_tensors_hooks(self.save, self.restore), self.counter:
                exec(line, self.names)
            value = self.names[name]
            if not isinstance(value, torch.Tensor):
                return {"type": ""}
            return {"type": f"{str(value.dtype)[6:]}[{','.join(map(str, value.shape))}]"}
        except Exception as error:
            self.counter.macs = macs
            self.names.pop(name, None)
            return {"error": f"{type(error).__name__}: {error}"}

    def save(self, tensor):
        self.saved[tensor.storage().data_ptr()] = tensor
        return tensor

    def restore(self, saved):
        # A number of Python is kept as a tensor that forgets that it is one, and would make a gradient double.
        return saved.float() if saved.dim() == 0 and saved.dtype == torch.float64 else saved

    def train(self, root):
        """The gradients of the sum of all tensors: MACs of both passes, and the bytes that the first one saved."""
        state = {tensor.storage().data_ptr() for tensor in [*root.parameters(), *root.buffers()]}
        # A number that a tensor is multiplied with is no tensor of the program.
        saved = sum(tensor.storage().nbytes() for place, tensor in self.saved.items() if place not in state and (tensor.dim() > 0 or tensor.dtype not in (torch.float64, torch.int64)))
        made = {id(value): value for name, value in self.names.items() if name[0] == "x" and isinstance(value, torch.Tensor) and value.requires_grad}
        if not made or not self.counter.understood or self.counter.has_vectors:
            return None, saved
        try:
            loss = sum(value.real.sum() if value.is_complex() else value.sum() for value in made.values())
            with self.counter:
                loss.backward()
        except RuntimeError:
            return None, saved
        return self.counter.macs if self.counter.understood else None, saved

    def totals(self):
        root = torch.nn.Module()
        for name, value in list(self.names.items()):
            if name[0] == "m" and isinstance(value, torch.nn.Module):
                root.add_module(name, value)
        macs = self.counter.macs if self.counter.understood else None
        training, saved = self.train(root)
        return {
            "training": training,
            "saved": saved,
            "parameters": sum(parameter.numel() for parameter in root.parameters()),
            "buffers": sum(buffer.numel() for name, buffer in root.named_buffers() if not name.endswith("num_batches_tracked")),
            "macs": macs,
        }


network = None
print(json.dumps({"version": torch.__version__}), flush=True)
for request in map(json.loads, sys.stdin):
    if "begin" in request:
        torch.manual_seed(0)
        network = Network(request["begin"])
        answer = {}
    elif "line" in request:
        answer = network.run(request["line"], request["name"])
    elif "drop" in request:
        for name in request["drop"]:
            network.names.pop(name, None)
        answer = {}
    else:
        answer = network.totals()
    print(json.dumps(answer), flush=True)
