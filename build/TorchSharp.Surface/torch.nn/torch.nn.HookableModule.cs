namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public class HookableModule<TPreHook, TPostHook> : torch.nn.Module
        {
            protected Dictionary<string, TPreHook> pre_hooks = null!;
            protected Dictionary<string, TPostHook> post_hooks = null!;
            protected Dictionary<string, Action<torch.nn.Module>> module_pre_hooks = null!;
            protected Dictionary<string, Action<torch.nn.Module>> module_post_hooks = null!;
            protected HookableModule(string name) : base(default(Surface.None)) => throw Surface.Only;
            protected HookableModule(nint handle, nint boxedHandle) : base(default(Surface.None)) => throw Surface.Only;
            public torch.nn.HookableModule<TPreHook, TPostHook>.HookRemover register_forward_hook(TPostHook hook) => throw Surface.Only;
            public torch.nn.HookableModule<TPreHook, TPostHook>.HookRemover register_forward_pre_hook(TPreHook hook) => throw Surface.Only;
            public torch.nn.HookableModule<TPreHook, TPostHook>.HookRemover register_forward_hook(Action<torch.nn.Module> hook) => throw Surface.Only;
            public torch.nn.HookableModule<TPreHook, TPostHook>.HookRemover register_forward_pre_hook(
                Action<torch.nn.Module> hook) => throw Surface.Only;
            internal HookableModule(Surface.None none) : base(default(Surface.None)) { }

            public class HookRemover
            {
                public HookRemover(torch.nn.HookableModule<TPreHook, TPostHook> module, string key) => throw Surface.Only;
                public void remove() => throw Surface.Only;
            }
        }
    }
}
