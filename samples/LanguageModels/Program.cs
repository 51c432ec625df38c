using LanguageModels;
using static TorchSharp.torch;

var models = new SortedDictionary<string, Func<nn.Module>>(StringComparer.OrdinalIgnoreCase)
{
    ["GPT-2-124M"] = Gpt.Gpt2,
    ["GPT-2-large"] = Gpt.Gpt2Large,
    ["GPT-3-XL"] = Gpt.Gpt3XL,
    ["GPT-3-2.7B"] = Gpt.Gpt3_2_7B,
    ["OPT-1.3B"] = Opt.Opt1_3B,
    ["LLaMA-7B"] = Llama.Llama7B,
    ["BERT-base"] = Bert.BertBase,
    ["BERT-large"] = BertForMaskedLM.BertLarge,
};

if (args is not [var name] || !models.TryGetValue(name, out var make))
{
    Console.Error.WriteLine($"Usage: LanguageModels MODEL, where MODEL is one of {string.Join(", ", models.Keys)}.");
    return 2;
}

try
{
    using var model = make();
    model.eval();
    Console.WriteLine($"{name}: {model.parameters().Sum(p => p.numel()):N0} parameters");
    return 0;
}
catch (Exception e) when (e.GetBaseException() is NotSupportedException or DllNotFoundException)
{
    // On the signature-only surface every call throws, and says which property makes it a real one.
    Console.Error.WriteLine(e.GetBaseException().Message);
    return 1;
}
