using System.Collections;

namespace TorchSharp;

public static partial class torch
{
    public struct Size : IEnumerable<long>, IEnumerable
    {
        public static Size Empty;
        public Size(long[] shape) => throw Surface.Only;
        public Size(IEnumerable<long> shape) => throw Surface.Only;
        public Size(int[] shape) => throw Surface.Only;
        public Size(long size) => throw Surface.Only;
        public Size((long, long) size) => throw Surface.Only;
        public Size((long, long, long) size) => throw Surface.Only;
        public Size((long, long, long, long) size) => throw Surface.Only;
        public Size((long, long, long, long, long) size) => throw Surface.Only;
        public Size((long, long, long, long, long, long) size) => throw Surface.Only;
        public Size(int size) => throw Surface.Only;
        public Size((int, int) size) => throw Surface.Only;
        public Size((int, int, int) size) => throw Surface.Only;
        public Size((int, int, int, int) size) => throw Surface.Only;
        public Size((int, int, int, int, int) size) => throw Surface.Only;
        public Size((int, int, int, int, int, int) size) => throw Surface.Only;
        public static implicit operator Size(long size) => throw Surface.Only;
        public static implicit operator Size((long, long) size) => throw Surface.Only;
        public static implicit operator Size((long, long, long) size) => throw Surface.Only;
        public static implicit operator Size((long, long, long, long) size) => throw Surface.Only;
        public static implicit operator Size((long, long, long, long, long) size) => throw Surface.Only;
        public static implicit operator Size((long, long, long, long, long, long) size) => throw Surface.Only;
        public static implicit operator Size(long[] size) => throw Surface.Only;
        public static Size operator +(Size left, Size right) => throw Surface.Only;
        public static Size operator +(Size left, IEnumerable<long> right) => throw Surface.Only;
        public static bool operator ==(Size left, Size right) => throw Surface.Only;
        public static bool operator !=(Size left, Size right) => throw Surface.Only;
        public override bool Equals(object? obj) => throw Surface.Only;
        public Size Slice(int first, int next) => throw Surface.Only;
        public override int GetHashCode() => throw Surface.Only;
        public long numel() => throw Surface.Only;
        public IEnumerable<long> Take(int i) => throw Surface.Only;
        public IEnumerator<long> GetEnumerator() => throw Surface.Only;
        public bool IsEmpty => throw Surface.Only;
        public bool IsScalar => throw Surface.Only;
        public int Length => throw Surface.Only;
        public long this[int idx] => throw Surface.Only;
        public long this[long idx] => throw Surface.Only;
        public long[] Shape => throw Surface.Only;
        IEnumerator IEnumerable.GetEnumerator() => throw Surface.Only;
        private object _reference;
    }
}
