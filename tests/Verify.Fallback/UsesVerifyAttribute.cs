namespace VerifyXunit;

/// <summary>As Verify.Xunit asks for on a class of tests; here it does nothing.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UsesVerifyAttribute : Attribute;
