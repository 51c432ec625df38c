using TorchSharp.Modules;

#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class utils
    {
        public static partial class tensorboard
        {
            public static SummaryWriter SummaryWriter(
                string log_dir = null, string filename_suffix = null, bool createRunName = false) => throw Surface.Only;
        }
    }
}
