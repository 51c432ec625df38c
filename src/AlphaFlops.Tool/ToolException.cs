namespace AlphaFlops.Tool;

/// <summary>What the user has to know and to do next; ends the tool with this message and without a stack trace.</summary>
internal sealed class ToolException(string message) : Exception(message);
