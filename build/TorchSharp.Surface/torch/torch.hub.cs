using TorchSharp.Utils;

#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static class hub
    {
        public static void set_create_progress_bar_func(Func<bool, IProgressBar> func) => throw Surface.Only;
        public static IProgressBar CreateProgressBar(bool hidden) => throw Surface.Only;
        public static void download_url_to_file(string url, string dst, string hash_prefix = null, bool progress = true) => throw Surface.Only;
        public static Task download_url_to_file_async(
            string url, string dst, string hash_prefix = null, bool progress = true, CancellationToken cancellationToken = default) => throw Surface.Only;
    }
}
