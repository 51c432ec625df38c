namespace TorchSharp;

public static partial class torch
{
    public static class random
    {
        public static long seed() => throw Surface.Only;
        public static long initial_seed() => throw Surface.Only;
        public static Generator manual_seed(long seed) => throw Surface.Only;
        public static Tensor get_rng_state() => throw Surface.Only;
        public static void set_rng_state(Tensor new_state) => throw Surface.Only;
    }
}
