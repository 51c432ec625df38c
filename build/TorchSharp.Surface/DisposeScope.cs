using static TorchSharp.torch;

namespace TorchSharp;

public sealed class DisposeScope : IDisposable
{
    public T MoveToOuter<T>(T disposable) where T : IDisposable => throw Surface.Only;
    public (T1 first, T2 second) MoveToOuter<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw Surface.Only;
    public (T1 first, T2 second, T3 third) MoveToOuter<T1, T2, T3>(
        T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw Surface.Only;
    public void MoveToOuter(params IDisposable[] disposables) => throw Surface.Only;
    public void MoveToOuter(IEnumerable<IDisposable> disposables) => throw Surface.Only;
    public T MoveToOther<T>(DisposeScope? scope, T disposable) where T : IDisposable => throw Surface.Only;
    public (T1 first, T2 second) MoveToOther<T1, T2>(
        DisposeScope? scope, T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw Surface.Only;
    public (T1 first, T2 second, T3 third) MoveToOther<T1, T2, T3>(
        DisposeScope? scope, T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw Surface.Only;
    public void MoveToOther(DisposeScope? scope, params IDisposable[] disposables) => throw Surface.Only;
    public void MoveToOther(DisposeScope? scope, IEnumerable<IDisposable> disposables) => throw Surface.Only;
    public T Detach<T>(T disposable) where T : IDisposable => throw Surface.Only;
    public (T1 first, T2 second) Detach<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw Surface.Only;
    public (T1 first, T2 second, T3 third) Detach<T1, T2, T3>(
        T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw Surface.Only;
    public void Detach(params IDisposable[] disposables) => throw Surface.Only;
    public void Detach(IEnumerable<IDisposable> disposables) => throw Surface.Only;
    public void Attach(IDisposable disposable) => throw Surface.Only;
    public void Attach(params IDisposable[] disposables) => throw Surface.Only;
    public IReadOnlyList<IDisposable> Attach(IEnumerable<IDisposable> disposables) => throw Surface.Only;
    public void DisposeEverything() => throw Surface.Only;
    public void DisposeEverythingBut(IEnumerable<IDisposable> inKeep) => throw Surface.Only;
    public void DisposeEverythingBut(params IDisposable[] keep) => throw Surface.Only;
    public T DisposeEverythingBut<T>(T keep) where T : IDisposable => throw Surface.Only;
    public (T1 first, T2 second) DisposeEverythingBut<T1, T2>(
        T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw Surface.Only;
    public (T1 first, T2 second, T3 third) DisposeEverythingBut<T1, T2, T3>(
        T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw Surface.Only;
    public void Dispose() => throw Surface.Only;
    public void MarkAsDisposed(IDisposable disposable) => throw Surface.Only;
    public bool Contains(IDisposable disposable) => throw Surface.Only;
    public IReadOnlyList<IDisposable> DisposablesView => throw Surface.Only;
    public int DisposablesCount => throw Surface.Only;
    internal DisposeScope(Surface.None none) { }
}
