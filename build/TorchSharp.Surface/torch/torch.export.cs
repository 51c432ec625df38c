namespace TorchSharp;

public static partial class torch
{
    public static class export
    {
        public static ExportedProgram load(string filename) => throw Surface.Only;
        public static ExportedProgram<TResult> load<TResult>(string filename) => throw Surface.Only;
    }
}
