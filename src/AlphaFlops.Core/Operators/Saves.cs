namespace AlphaFlops.Operators;

/// <summary>What torch's autograd keeps of a call until the backward pass: its tensors that are named here, and the bytes of
/// <see cref="OperatorResult.SavedBytes"/>. Parameters and buffers are there anyway.</summary>
[Flags]
public enum Saves
{
    Nothing = 0,

    /// <summary>The first tensor argument.</summary>
    Input = 1,

    /// <summary>The other tensor arguments.</summary>
    Others = 2,

    Inputs = Input | Others,

    /// <summary>The first result.</summary>
    Output = 4,

    /// <summary>Each factor whose fellow needs a gradient.</summary>
    Factors = 8,

    /// <summary>Arguments and results that are indices or masks: of no floating point.</summary>
    Indices = 16,
}
