namespace TorchSharp;

public static partial class torch
{
    public static partial class utils
    {
        public static partial class tensorboard
        {
            public static class Summary
            {
            }
        }
    }
}
