namespace AlphaFlops.Traces;

/// <summary>Why TorchSharp does not see a module or parameter.</summary>
public enum UnregisteredCause
{
    /// <summary>Nothing calls RegisterComponents on its owner.</summary>
    OwnerNeverRegisters,

    /// <summary>It was assigned when its owner had registered its components already.</summary>
    AssignedTooLate,

    /// <summary>It lies in a list, array or dictionary, which is not walked.</summary>
    InCollection,
}
