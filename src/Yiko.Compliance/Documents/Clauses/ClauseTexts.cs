using Yiko.Compliance.Documents.Measuring;

namespace Yiko.Compliance.Documents.Clauses;

/// <summary>The clauses of a text with what makes two of them equal: their characters, white space aside.</summary>
internal sealed class ClauseTexts
{
    private readonly char[] _dense;
    private readonly List<Segment> _places = [];

    public ClauseTexts(string text)
    {
        Clauses = ClauseReader.Read(text);
        _dense = new char[text.Length];
        var length = 0;
        foreach (var clause in Clauses)
        {
            var start = length;
            foreach (var c in clause.Place.Of(text.AsSpan()))
            {
                if (!WhiteSpace.Contains(c)) _dense[length++] = c;
            }

            _places.Add(new Segment(start, length - start));
        }
    }

    public List<Clause> Clauses { get; }

    public ReadOnlySpan<char> ContentOf(int clause) => _places[clause].Of(_dense);

    public static SymbolPair Symbols(ClauseTexts old, ClauseTexts @new) => SegmentSymbols.Of(old._dense, old._places, @new._dense, @new._places);
}
