using System.Buffers;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
#endif

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>A text as Unicode scalar values without white space; a lone surrogate counts as itself.</summary>
internal static unsafe class CharacterReader
{
    private const int BasicPlane = 0x10000;
    private const int AllPlanes = 0x110000;
    private const byte Ordinary = 1;
    private const byte Surrogate = 2;

    private static readonly byte[] KindOf = Kinds();

    /// <summary>Both texts as symbols, each its own scalar value.</summary>
    public static SymbolPair Read(string oldText, string newText)
    {
        var old = ArrayPool<int>.Shared.Rent(oldText.Length);
        var @new = ArrayPool<int>.Shared.Rent(newText.Length);
        var bound = BasicPlane;
        var oldCount = Read(oldText, old, ref bound);
        var newCount = Read(newText, @new, ref bound);
        return new SymbolPair(old, oldCount, @new, newCount, bound);
    }

    [MethodImpl(HotLoop.Option)]
    private static int Read(string text, int[] symbols, ref int bound)
    {
        fixed (char* characters = text)
        fixed (byte* kindOf = KindOf)
        fixed (int* into = symbols)
        {
            unchecked
            {
                int count = 0, i = 0, length = text.Length;
                while (i < length)
                {
#if NET8_0_OR_GREATER
                    while (i + Vector128<ushort>.Count <= length && StoreIfOrdinary((ushort*)characters + i, into + count))
                    {
                        i += Vector128<ushort>.Count;
                        count += Vector128<ushort>.Count;
                    }
#endif
                    for (var end = Math.Min(i + 8, length); i < end; i++)
                    {
                        var kind = kindOf[characters[i]];
                        into[count] = characters[i];
                        count += kind & Ordinary;
                        if (kind == Surrogate) into[count++] = Scalar(text, ref i, ref bound);
                    }
                }

                return count;
            }
        }
    }

#if NET8_0_OR_GREATER
    // Eight characters at once where none is white space or a surrogate by the look of its block: printing ASCII, or from U+3001 on.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool StoreIfOrdinary(ushort* characters, int* into)
    {
        var block = Vector128.Load(characters);
        var printing = Vector128.LessThan(block - Vector128.Create((ushort)0x21), Vector128.Create((ushort)(0x7F - 0x21)));
        var eastern = Vector128.LessThan(block - Vector128.Create((ushort)0x3001), Vector128.Create((ushort)(0xD800 - 0x3001)));
        var late = Vector128.GreaterThanOrEqual(block, Vector128.Create((ushort)0xE000));
        if ((printing | eastern | late) != Vector128<ushort>.AllBitsSet) return false;
        var (lower, upper) = Vector128.Widen(block);
        lower.AsInt32().Store(into);
        upper.AsInt32().Store(into + 4);
        return true;
    }
#endif

    private static int Scalar(string text, ref int i, ref int bound)
    {
        if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return text[i];
        bound = AllPlanes;
        i++;
        return char.ConvertToUtf32(text[i - 1], text[i]);
    }

    private static byte[] Kinds()
    {
        var kinds = new byte[BasicPlane];
        kinds.AsSpan().Fill(Ordinary);
        kinds.AsSpan(0xD800, 0x800).Fill(Surrogate);
        foreach (var blank in WhiteSpace.Characters) kinds[blank] = 0;
        return kinds;
    }
}
