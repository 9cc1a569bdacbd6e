using Yiko.Compliance.Documents.Clauses;
using Yiko.Compliance.Documents.Measuring;

namespace Yiko.Compliance.Documents;

/// <summary>Texts in units: as symbols to compare, as strings to show.</summary>
internal static class UnitPair
{
    public static SymbolPair Symbols(string oldText, string newText, ChangeUnit unit) => unit switch
    {
        ChangeUnit.Characters => CharacterReader.Read(oldText, newText),
        ChangeUnit.Words => SegmentSymbols.Of(oldText.AsSpan(), WordReader.Read(oldText), newText.AsSpan(), WordReader.Read(newText)),
        ChangeUnit.Lines => SegmentSymbols.Of(oldText.AsSpan(), LineReader.Read(oldText), newText.AsSpan(), LineReader.Read(newText)),
        ChangeUnit.Clauses => ClauseTexts.Symbols(new ClauseTexts(oldText), new ClauseTexts(newText)),
        _ => throw NoUnit(unit),
    };

    public static ValueList<string> Strings(string text, ChangeUnit unit) => unit switch
    {
        ChangeUnit.Characters => Characters(text),
        ChangeUnit.Words => Pieces(text, WordReader.Read(text)),
        ChangeUnit.Lines => Pieces(text, LineReader.Read(text)),
        ChangeUnit.Clauses => Pieces(text, ClauseReader.Read(text).Select(clause => clause.Place)),
        _ => throw NoUnit(unit),
    };

    private static ValueList<string> Pieces(string text, IEnumerable<Segment> segments) =>
        segments.Select(segment => text.Substring(segment.Start, segment.Length)).ToValueList();

    // A text has few different characters: each becomes a string once.
    private static ValueList<string> Characters(string text)
    {
        var strings = new Dictionary<int, string>();
        using var pair = CharacterReader.Read(text, string.Empty);
        var characters = new string[pair.OldCount];
        for (var i = 0; i < characters.Length; i++)
        {
            var symbol = pair.Old[i];
            if (!strings.TryGetValue(symbol, out var character))
            {
                character = symbol > char.MaxValue ? char.ConvertFromUtf32(symbol) : ((char)symbol).ToString();
                strings.Add(symbol, character);
            }

            characters[i] = character;
        }

        return ValueList.Create<string>(characters);
    }

    private static ArgumentOutOfRangeException NoUnit(ChangeUnit unit) => new(nameof(unit), unit, "There is no such unit.");
}
