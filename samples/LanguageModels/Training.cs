using AlphaFlops;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LanguageModels;

/// <summary>Learning: a step of AdamW on four texts of 1024 tokens.</summary>
public static class Training
{
    private const int Texts = 4;
    private const int Length = 1024;

    /// <summary>Every token is to be told from those before it. Forward, backward, gradients of a norm of one, and the step.</summary>
    [ModelCost(Name = "train step GPT-2-124M", MaxMacs = "1.8T")]
    public static Tensor Step()
    {
        using var model = Gpt.Gpt2();
        model.train();
        using var adam = optim.AdamW(model.parameters(), lr: 6e-4, beta2: 0.95, weight_decay: 0.1);

        var text = randint(0, 50257, new long[] { Texts, Length + 1 }, dtype: ScalarType.Int64);
        adam.zero_grad();
        var scores = model.call(text[.., ..^1]);
        var loss = functional.cross_entropy(scores.view(Texts * Length, -1), text[.., 1..].reshape(-1));
        loss.backward();
        TorchSharp.torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0);
        adam.step();
        return loss;
    }
}
