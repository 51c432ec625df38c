using AlphaFlops;
using static TorchSharp.torch;

namespace LanguageModels;

/// <summary>Writing a text: 128 tokens after a prompt of 128, of which the most likely is taken each time.</summary>
public static class Generation
{
    private const int Prompt = 128;
    private const int Tokens = 128;

    /// <summary>The prompt at once, then a token at a time, which looks at the keys and values of all before it.</summary>
    [ModelCost(Name = "generate GPT-2-124M", MaxMacs = "28G")]
    public static Tensor WithCache()
    {
        using var model = Gpt.Gpt2();
        model.eval();
        using var _ = no_grad();
        using var cache = new GptCache(model.Layers);
        var text = zeros(1, Prompt, dtype: ScalarType.Int64);
        var next = text;
        for (var i = 0; i < Tokens; i++)
        {
            next = model.Next(next, cache).argmax(-1, keepdim: true);
            text = cat(new[] { text, next }, dim: 1);
        }

        return text;
    }

    /// <summary>The same text, read again from its first token for every new one.</summary>
    [ModelCost(Name = "generate GPT-2-124M-uncached")]
    public static Tensor WithoutCache()
    {
        using var model = Gpt.Gpt2();
        model.eval();
        using var _ = no_grad();
        var text = zeros(1, Prompt, dtype: ScalarType.Int64);
        for (var i = 0; i < Tokens; i++)
        {
            var next = model.call(text)[.., ^1].argmax(-1, keepdim: true);
            text = cat(new[] { text, next }, dim: 1);
        }

        return text;
    }
}
