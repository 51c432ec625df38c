namespace AlphaFlops.Interpreter.Tests.Programs;

/// <summary>What all random programs use, compiled once for many of them.</summary>
internal static class ProgramLibrary
{
    public const string Text = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using static Library;
        #nullable disable
        #pragma warning disable
        public static class Library
        {
            public static int fuel = 400;
            public static void Burn() { if (--fuel < 0) throw new TimeoutException(); }
            public enum Kind { Small, Middle = 4, Large }
            public record Point(int X, int Y) { public int Sum => X + Y; }
            public readonly record struct Size(int Width, int Height);
            public struct Counter { public int Count; public void Add(int by) { Count += by; } }
            public sealed class Box<T> { public T Value; public Box(T value) { Value = value; } public Box<R> Map<R>(Func<T, R> map) => new Box<R>(map(Value)); }
            public interface IShape { int Area(); }
            public abstract class Shape : IShape { protected int side; protected Shape(int side) { this.side = side; } public abstract int Area(); public virtual string Tell() => "shape " + Area(); }
            public class Square : Shape { public Square(int side) : base(side) { } public override int Area() => side * side; }
            public sealed class Cube : Square { public Cube(int side) : base(side) { } public override int Area() => base.Area() * 6; public override string Tell() => "cube of " + base.Tell(); }
            public static IEnumerable<int> Count(int to) { for (var i = 0; i < to; i++) { Burn(); if (i == 7) yield break; yield return i; } }
            public static int Fold(int[] items, Func<int, int, int> by) { var all = 0; foreach (var item in items) { Burn(); all = by(all, item); } return all; }
            public static int Power(int number, int times) { Burn(); return times <= 0 ? 1 : unchecked(number * Power(number, times - 1)); }
            public static bool Halve(int number, out int half) { half = number / 2; return number % 2 == 0; }
            public static void Grow(ref int number) { number += 3; }
            public static int K(int number) => number; // Not a constant: the compiler would refuse what overflows.
            public static double K(double number) => number;
            public static T Pick<T>(bool first, T a, T b) => first ? a : b;
        }
        """;
}
