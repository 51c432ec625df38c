namespace AlphaFlops;

/// <summary>Stands for VerifyXunit.UsesVerifyAttribute where Verify.Xunit no longer needs one.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UsesVerifyAttribute : Attribute;
