using System.Buffers;

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>Texts as Unicode scalar values without white space; a lone surrogate counts as itself.</summary>
internal static class CharacterReader
{
    private const int Unseen = 0;
    private const int Special = -1;
    private const int BasicPlane = 0x10000;

    public static SymbolPair Read(string oldText, string newText, bool whole)
    {
        var symbolOf = ArrayPool<int>.Shared.Rent(BasicPlane);
        try
        {
            symbolOf.AsSpan(0, BasicPlane).Clear();
            foreach (var blank in WhiteSpace.Characters) symbolOf[blank] = Special;
            symbolOf.AsSpan(0xD800, 0x800).Fill(Special);
            Dictionary<int, int>? rare = null;
            var bound = 1;

            var old = ArrayPool<int>.Shared.Rent(oldText.Length);
            var oldCount = Read(oldText, symbolOf, ref rare, ref bound, old);
            var oldBound = bound;
            var @new = ArrayPool<int>.Shared.Rent(newText.Length);
            var newCount = Read(newText, symbolOf, ref rare, ref bound, @new);
            return whole
                ? new SymbolPair(old, oldCount, oldCount, @new, newCount, newCount, bound)
                : Unmatched.Drop(old, oldCount, oldBound, @new, newCount, bound);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(symbolOf);
        }
    }

    private static int Read(string text, int[] symbolOf, ref Dictionary<int, int>? rare, ref int bound, int[] symbols)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var symbol = symbolOf[text[i]];
            if (symbol <= 0)
            {
                if (symbol == Unseen)
                {
                    symbol = bound++;
                    symbolOf[text[i]] = symbol;
                }
                else if (!char.IsSurrogate(text[i]))
                {
                    continue;
                }
                else
                {
                    int value = text[i];
                    if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                        value = char.ConvertToUtf32(text[i], text[++i]);
                    rare ??= [];
                    if (!rare.TryGetValue(value, out symbol)) rare.Add(value, symbol = bound++);
                }
            }

            symbols[count++] = symbol;
        }

        return count;
    }
}
