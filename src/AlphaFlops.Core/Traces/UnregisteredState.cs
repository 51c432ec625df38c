namespace AlphaFlops.Traces;

/// <summary>A module or parameter that the model holds but TorchSharp never registers: not trained, not saved.</summary>
/// <param name="Member">The field that holds it.</param>
/// <param name="Owner">The name of the class of the field.</param>
/// <param name="Cause">Why it is not registered.</param>
/// <param name="Place">The field's declaration.</param>
public sealed record UnregisteredState(string Member, string Owner, UnregisteredCause Cause, SourcePlace? Place);
