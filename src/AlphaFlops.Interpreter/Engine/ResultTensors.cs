using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>The tensors in what a forward gives: one, or in tuples, collections and objects.</summary>
internal static class ResultTensors
{
    public static IReadOnlyList<TensorValue> Of(object? result)
    {
        var found = new List<TensorValue>();
        var seen = new HashSet<object>(ByReference.Instance);
        Add(result);
        return found;

        void Add(object? value)
        {
            if (value is null or ModuleValue || !seen.Add(value)) return;
            System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
            switch (value)
            {
                case TensorValue tensor:
                    found.Add(tensor);
                    break;
                case TupleValue tuple:
                    foreach (var item in tuple.Items) Add(item);
                    break;
                case ISequence sequence:
                    foreach (var item in sequence.Items) Add(item);
                    break;
                case ObjectValue instance:
                    Add(instance.Base);
                    foreach (var slot in instance.Slots) Add(slot.Value);
                    break;
            }
        }
    }
}
