using System.Buffers;
using System.Text;

namespace Yiko.Compliance.Registers;

/// <summary>
/// The first pass over a CSV file: is every line well-formed and as wide as the header? Strict where readers are lenient, because a
/// quote in the wrong place silently swallows lines. Remembers the header and where the rows begin; keeps nothing else.
/// </summary>
internal sealed class CsvStructure
{
    /// <summary>Characters in one cell: more is a broken quote or no register.</summary>
    public const int LongestCell = 1 << 20;

    /// <summary>Characters in one line, which the second pass must hold in one piece.</summary>
    public const int LongestLine = 1 << 22;

    private const char ByteOrderMark = '\uFEFF';

    private static readonly SearchValues<char> EndsOfQuoted = SearchValues.Create(['\r', '\n', '"', '\0', TextEncodings.Unreadable]);

    private readonly bool[] _endsPlain = new bool[128];
    private readonly string _file;
    private readonly char _separator;
    private readonly long _headerRecord;
    private readonly string _encoding;
    private readonly FaultList _faults;
    private readonly List<string> _header = [];
    private readonly StringBuilder _headerCell = new();

    private State _state;
    private bool _stopped;
    private bool _afterReturn;
    private long _returnInCell = -2;
    private long _position;
    private long _line = 1;
    private long _lineStart;
    private long _record = 1;
    private long _recordLine = 1;
    private long _recordStart;
    private int _fields;
    private long _fieldStart;
    private long _fieldColumn = 1;
    private long _fieldLine = 1;
    private Place _surplus;
    private bool _quotedRecord;
    private bool _recordBroken;

    public CsvStructure(string file, char separator, long headerRecord, string encoding, FaultList faults)
    {
        (_file, _separator, _headerRecord, _encoding, _faults) = (file, separator, headerRecord, encoding, faults);
        foreach (var c in (ReadOnlySpan<char>)[separator, '\r', '\n', '"', '\0']) _endsPlain[c] = true;
    }

    /// <summary>How many lines have another number of cells than the header.</summary>
    public long Ragged { get; private set; }

    /// <summary>Whether bytes were met that are no text in the encoding.</summary>
    public bool IsOtherEncoding { get; private set; }

    /// <summary>What parts the cells.</summary>
    public char Separator => _separator;

    private enum State
    {
        FieldStart,
        Plain,
        Quoted,
        QuoteInQuoted,
        Skipping,
    }

    public IReadOnlyList<string> Header => _header;

    public long HeaderLine { get; private set; }

    /// <summary>Characters before the first row.</summary>
    public long RowsStart { get; private set; }

    /// <summary>Line on which the first row begins.</summary>
    public long RowsLine { get; private set; }

    public long RowCount { get; private set; }

    private bool InHeader => _record == _headerRecord;

    private Place FieldPlace => new() { File = _file, Line = _fieldLine, Column = _fieldColumn };

    private bool BelowHeader => _record > _headerRecord;

    /// <summary>Reads the text to its end.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="advanced">Is told the number of characters read so far, now and then.</param>
    public void Check(TextReader text, Action<long> advanced)
    {
        var buffer = new char[1 << 16];
        int read;
        while (!_stopped && (read = text.ReadBlock(buffer)) > 0)
        {
            Take(buffer.AsSpan(0, read));
            advanced(_position);
        }

        if (!_stopped) Finish();
    }

    private void Take(ReadOnlySpan<char> text)
    {
        if (_position == 0 && text[0] == ByteOrderMark)
        {
            text = text[1..];
            RowsStart = _position = _recordStart = _lineStart = _fieldStart = 1;
        }

        var start = _position;
        var i = 0;
        while (i < text.Length && !_stopped)
        {
            _position = start + i;
            i = _state switch
            {
                State.FieldStart when _fields == 0 && BelowHeader && !_afterReturn && PlainLine(text[i..]) is var length and > 0 => i + length,
                State.FieldStart => Begin(text, i),
                State.Plain => Plain(text, i),
                State.Quoted => Quoted(text, i),
                State.QuoteInQuoted => AfterQuote(text, i),
                _ => Skip(text, i),
            };
        }

        _position = start + i;
    }

    /// <summary>The length of a line, with its end, that is like nearly all lines: of plain cells, as many as the header has. 0 with nothing taken where it is not.</summary>
    private int PlainLine(ReadOnlySpan<char> text)
    {
        var fields = 1;
        var cell = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!EndsPlain(text[i])) continue;
            if (i - cell > LongestCell) return 0;
            if (text[i] == _separator)
            {
                fields++;
                cell = i + 1;
                continue;
            }

            if (fields != _header.Count || i == 0 || i > LongestLine) return 0;
            var end = text[i] == '\r' ? i + 1 : i;
            if (end == text.Length || text[end] != '\n') return 0;
            RowCount++;
            _record++;
            _position += end;
            NextLine();
            _recordLine = _line;
            _recordStart = _position + 1;
            BeginField(_position + 1);
            return end + 1;
        }

        return 0;
    }

    private int Begin(ReadOnlySpan<char> text, int at)
    {
        if (_afterReturn && text[at] == '\n')
        {
            _afterReturn = false;
            _lineStart = _recordStart = _position + 1;
            BeginField(_position + 1);
            if (_record == _headerRecord + 1) RowsStart = _position + 1;
            return at + 1;
        }

        _afterReturn = false;
        if (text[at] != '"')
        {
            _state = State.Plain;
            return at;
        }

        _quotedRecord = true;
        _state = State.Quoted;
        return at + 1;
    }

    private int Plain(ReadOnlySpan<char> text, int at)
    {
        // Cells are short: to look at each character takes less time than to begin a search.
        var end = at;
        while (end < text.Length && !EndsPlain(text[end])) end++;
        if (InHeader) _headerCell.Append(text[at..end]);
        if (end == text.Length) return end;
        _position += end - at;
        if (text[end] == _separator)
        {
            EndField();
            return end + 1;
        }

        switch (text[end])
        {
            case '"':
                Fault(InputTexts.QuoteInPlainCell(Here()));
                _state = State.Skipping;
                return end + 1;
            default:
                return EndsLine(text[end]) ? end + 1 : Stop(text[end], end);
        }
    }

    private bool EndsPlain(char c) => c < _endsPlain.Length ? _endsPlain[c] : c == TextEncodings.Unreadable;

    private int Quoted(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAny(EndsOfQuoted);
        var end = length < 0 ? text.Length : at + length;
        if (InHeader) _headerCell.Append(text[at..end]);
        if (end == text.Length) return end;
        _position += length;
        switch (text[end])
        {
            case '"':
                _state = State.QuoteInQuoted;
                return end + 1;
            case '\r' or '\n':
                BreakLineInCell(text[end]);
                return end + 1;
            default:
                return Stop(text[end], end);
        }
    }

    /// <summary>A line break inside a cell; CR LF is one, even where a buffer ends between the two.</summary>
    private void BreakLineInCell(char c)
    {
        if (InHeader) _headerCell.Append(c);
        if (c == '\n' && _position == _returnInCell + 1) _lineStart = _position + 1;
        else NextLine();
        if (c == '\r') _returnInCell = _position;
    }

    private int AfterQuote(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == _separator)
        {
            EndField();
            return at + 1;
        }

        switch (text[at])
        {
            case '"':
                if (InHeader) _headerCell.Append('"');
                _state = State.Quoted;
                return at + 1;
            default:
                if (EndsLine(text[at])) return at + 1;
                if (text[at] is '\0' or TextEncodings.Unreadable) return Stop(text[at], at);
                Fault(InputTexts.TextAfterQuote(Here(), FieldPlace));
                _state = State.Skipping;
                return at + 1;
        }
    }

    /// <summary>After a broken quote nobody knows where cells end; the next line is a fair place to go on.</summary>
    private int Skip(ReadOnlySpan<char> text, int at)
    {
        _recordBroken = true;
        var length = text[at..].IndexOfAny('\r', '\n');
        if (length < 0) return text.Length;
        _position += length;
        EndsLine(text[at + length]);
        return at + length + 1;
    }

    private bool EndsLine(char c)
    {
        if (c is not ('\r' or '\n')) return false;
        EndField();
        EndRecord();
        _afterReturn = c == '\r';
        return true;
    }

    private void EndField()
    {
        if (_position - _fieldStart > LongestCell)
        {
            Fault(InputTexts.CellTooLong(FieldPlace));
            _recordBroken = true;
        }

        if (InHeader)
        {
            _header.Add(_headerCell.ToString().Trim());
            _headerCell.Clear();
        }

        _fields++;
        BeginField(_position + 1);
        if (BelowHeader && _fields == _header.Count) _surplus = FieldPlace;
        _state = State.FieldStart;
    }

    private void BeginField(long start)
    {
        _fieldStart = start;
        _fieldLine = _line;
        _fieldColumn = start - _lineStart + 1;
    }

    private void EndRecord()
    {
        var blank = _fields == 1 && _position == _recordStart && !_quotedRecord;
        if (_position - _recordStart > LongestLine && !_recordBroken)
            Fault(InputTexts.LineTooLong(Here() with { Line = _recordLine, Column = 0 }));
        if (InHeader) EndHeader();
        if (BelowHeader && !blank)
        {
            RowCount++;
            if (_fields != _header.Count && !_recordBroken)
            {
                Ragged++;
                Fault(InputTexts.RaggedLine(_fields > _header.Count ? _surplus : Here(), _fields, _header.Count, _separator));
            }
        }

        NextLine();
        _record++;
        _recordLine = _line;
        _recordStart = _position + 1;
        if (_record == _headerRecord + 1) (RowsStart, RowsLine) = (_position + 1, _line);
        _fields = 0;
        _quotedRecord = _recordBroken = false;
        BeginField(_position + 1);
    }

    /// <summary>Without a header nobody knows how wide the rows should be, so nothing more can be said of them.</summary>
    private void EndHeader()
    {
        HeaderLine = _recordLine;
        _stopped = _recordBroken;
        if (_recordBroken || !_header.TrueForAll(cell => cell.Length == 0)) return;
        Fault(InputTexts.HeaderMissing(new Place { File = _file, Line = HeaderLine }, _headerRecord));
        _stopped = true;
    }

    private void NextLine()
    {
        _line++;
        _lineStart = _position + 1;
    }

    private void Finish()
    {
        if (_state == State.Quoted) Fault(InputTexts.QuoteNeverClosed(FieldPlace));
        else if (_position > _recordStart || _fields > 0)
        {
            EndField();
            EndRecord();
        }

        if (!_faults.IsEmpty) return;
        if (_position == 0) Fault(InputTexts.FileEmpty(new Place { File = _file }));
        else if (_header.Count == 0) Fault(InputTexts.HeaderMissing(new Place { File = _file }, _headerRecord));
    }

    /// <summary>Bytes that are no text make everything after them doubtful.</summary>
    private int Stop(char c, int at)
    {
        Fault(c == '\0' ? InputTexts.BinaryFile(Here()) : InputTexts.WrongEncoding(Here(), _encoding));
        (_stopped, IsOtherEncoding) = (true, c != '\0');
        return at;
    }

    private Place Here() => new() { File = _file, Line = _line, Column = _position - _lineStart + 1 };

    private void Fault(LocalizedText sentence) => _faults.Add(sentence);
}
