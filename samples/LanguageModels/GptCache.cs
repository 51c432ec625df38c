using static TorchSharp.torch;

namespace LanguageModels;

/// <summary>The keys and values of a text, of every layer of a <see cref="Gpt"/>: what is generated next looks at them and does not compute them again.</summary>
public sealed class GptCache(int layers) : IDisposable
{
    private readonly Layer[] layers = [.. Enumerable.Range(0, layers).Select(_ => new Layer())];

    /// <summary>The number of tokens in it.</summary>
    public long Length => layers[0].Length;

    public Layer this[int layer] => layers[layer];

    public void Dispose()
    {
        foreach (var layer in layers)
            layer.Dispose();
    }

    public sealed class Layer : IDisposable
    {
        private Tensor? keys, values;

        public long Length => keys?.shape[2] ?? 0;

        /// <summary>Keeps the keys and values of new tokens, and gives those of all. Both are (n, heads, t, head width).</summary>
        public (Tensor Keys, Tensor Values) Append(Tensor newKeys, Tensor newValues)
        {
            (keys, values) = (Join(keys, newKeys), Join(values, newValues));
            return (keys, values);
        }

        public void Dispose()
        {
            keys?.Dispose();
            values?.Dispose();
        }

        // The result outlives the forward pass that makes it; what it replaces is not needed any more.
        private static Tensor Join(Tensor? before, Tensor next)
        {
            var all = before is null ? next.clone() : cat(new[] { before, next }, dim: 2);
            before?.Dispose();
            return all.DetachFromDisposeScope();
        }
    }
}
