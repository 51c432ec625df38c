namespace AlphaFlops.Interpreter.Engine;

/// <summary>What one entry may use. The step counter is shared by all calls of an entry, as in NativeAOT's preinitialiser: a budget for each
/// call would make the whole unbounded.</summary>
public static class Limits
{
    /// <summary>A second of most code at the worst, a quarter of one of plain loops. The 29 models of a zoo take 0.5 million together, a sampling loop of
    /// 250 steps half as many; tables of attention offsets, filled by nested loops, take more.</summary>
    public const int Steps = 2_000_000;

    /// <summary>What any call takes besides its own operations: it binds arguments, looks up what to run, and as long as eight of them.</summary>
    public const int CallSteps = 8;

    /// <summary>What the call of an operator takes besides: it is kept for the report, some 600 bytes of it.</summary>
    public const int OperatorSteps = 10;

    /// <summary>What each output of an operator takes besides, where it has several, some 230 bytes.</summary>
    public const int OutputSteps = 4;

    /// <summary>What a question takes besides that only the values of a tensor answer: an exception says so.</summary>
    public const int UndecidedSteps = 100;

    /// <summary>What making a module of torch takes besides, some 4 kB and as long as a hundred steps: ten thousand layers that all differ in blocks of
    /// three take nearly all there is.</summary>
    public const int ModuleSteps = 100;

    /// <summary>Values that equal evaluations made and an entry gets again, some 400 bytes each: modules, tensors, their memory. Ten thousand blocks of a
    /// transformer are five sixths of them.</summary>
    public const int Copies = 400_000;

    /// <summary>What making an object of the program takes besides, some 250 bytes: together with a step's own, an entry holds some 64 MB.</summary>
    public const int ObjectSteps = 16;

    /// <summary>What a new key of a dictionary takes besides.</summary>
    public const int EntrySteps = 20;

    /// <summary>Parts that one comparison of values looks at.</summary>
    public const int ComparedParts = 100_000;

    /// <summary>How deep values that hold others are compared or shown.</summary>
    public const int NestedValues = 256;

    public const int CallDepth = 256;

    /// <summary>Elements of one array or list made in one go.</summary>
    public const int Length = 1_000_000;

    /// <summary>Characters of one string. Each concatenation copies, so that a loop that appends costs the square of this.</summary>
    public const int Text = 65_536;

    /// <summary>Types that a constructed generic type is made of, each as often as it stands there.</summary>
    public const int TypeParts = 500;

    /// <summary>Unknowns kept; further ones are counted only.</summary>
    public const int Unknowns = 200;
}
