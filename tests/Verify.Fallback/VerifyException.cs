namespace VerifyXunit;

/// <summary>A text is not the verified one; the message says how they differ and how to accept the new one.</summary>
public sealed class VerifyException(string message) : Exception(message);
