using System.Runtime.CompilerServices;

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>What the compiler of the runtime is told about a loop that decides how fast the measure is.</summary>
internal static class HotLoop
{
    /// <summary>
    /// Optimise at the first call (AggressiveOptimization, which .NET Standard has no name for). Most applications compare two texts, and
    /// would else run the first thirty calls of each loop unoptimised.
    /// </summary>
    public const MethodImplOptions Option = (MethodImplOptions)512;
}
