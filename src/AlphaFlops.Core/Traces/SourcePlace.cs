namespace AlphaFlops.Traces;

/// <summary>A place in source: lines and columns count from 1, as compilers print them; start and length are the text span.</summary>
public sealed record SourcePlace(string File, int Line, int Column, int EndLine, int EndColumn, int Start, int Length)
{
    public override string ToString() => $"{File}({Line},{Column})";
}
