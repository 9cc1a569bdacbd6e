namespace Yiko.Compliance.Registers;

/// <summary>
/// The rows of a register, one at a time, whatever the kind of file. A reader is made only after the structure of the whole file has
/// been checked; what is left to go wrong is the content of single cells.
/// </summary>
internal abstract class RowReader : IDisposable
{
    private readonly List<int> _nameless = [];
    private readonly SortedSet<int> _namelessWithText = [];
    private bool _told;
    private int _width = -1;

    /// <summary>Name of the file as the user gave it.</summary>
    public required string File { get; init; }

    /// <summary>The names of the columns; behind those of the file stand those of <see cref="Constants"/>.</summary>
    public required IReadOnlyList<string> Header { get; init; }

    /// <summary>The header of the file with what the names do not say, such as a line above them.</summary>
    public IReadOnlyList<HeaderCell> HeaderCells { get => field ??= HeaderCell.Of([.. Header.Take(Width)]); init; }

    /// <summary>Columns that the file lacks and their values, the same in each row.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Constants { get; init; } = [];

    /// <summary>Number of columns that the file itself has.</summary>
    // Asked for at each cell.
    public int Width => _width >= 0 ? _width : _width = Header.Count - Constants.Count;

    /// <summary>Columns in which a row must hold something to be a record: those of the header.</summary>
    public virtual int HeadedWidth => Width;

    /// <summary>Where the header stands.</summary>
    public required Place HeaderPlace { get; init; }

    /// <summary>Number of rows below the header as the first pass counted them; some may turn out to be no records.</summary>
    public required long RowCount { get; init; }

    /// <summary>Line of the file, or row of the sheet, on which the current row begins.</summary>
    public long Line { get; protected set; }

    /// <summary>Whether a comma parts decimals, as in files whose cells are parted by semicolons.</summary>
    public bool HasDecimalComma { get; init; }

    /// <summary>What is said of the file as a whole, a line each: which sheet and header were taken, what was passed over.</summary>
    public FaultList Remarks { get; } = new(cap: 100);

    /// <summary>Remarks on cells that leave their rows decidable, such as formula cells whose stored value was taken.</summary>
    public FaultList Notes { get; } = new();

    /// <summary>Which rows are no records; null where every row is one.</summary>
    protected RecordFilter? Filter { get; init; }

    /// <summary>Goes to the next record.</summary>
    public bool Read()
    {
        while (ReadRow())
        {
            if (Filter?.IsRecord(this) == false) continue;
            if (_nameless.Count > 0) _nameless.RemoveAll(HoldsText);
            return true;
        }

        if (!_told) Summarise();
        return _told = false;
    }

    /// <summary>What a column is called by which a record could be read: by its header, or, where it has none, by its letter.</summary>
    public static string NameOf(string header, int place) => header.Length > 0 ? header : $"column_{Place.Letters(place + 1)}";

    /// <summary>Has those of the columns without a header told that hold something: nobody knows what that decides.</summary>
    public void Watch(IEnumerable<int> nameless) => _nameless.AddRange(nameless);

    /// <summary>The text of a cell; empty where <paramref name="index"/> is −1, as it is for a column that the file lacks.</summary>
    public ReadOnlySpan<char> Cell(int index) => index < Width ? CellOfFile(index) : Constants[index - Width].Value;

    /// <summary>As <see cref="Cell"/>, without the words that a number format shows beside a number.</summary>
    public virtual ReadOnlySpan<char> NumberOf(int index) => Cell(index);

    /// <summary>As <see cref="Cell"/>, a day as the screen shows it; null where nobody knows how that is.</summary>
    public virtual string? OnScreen(int index) => Cell(index).ToString();

    /// <summary>What the file itself says against a cell, before anybody reads its text.</summary>
    public virtual CellTrouble TroubleOf(int index) => CellTrouble.None;

    /// <summary>Whether the cell only shows the value of a merged block that began elsewhere.</summary>
    public virtual bool IsOfMerge(int index) => false;

    /// <summary>Where a cell of the current row stands, as far as it is known without a second look at the file.</summary>
    public virtual Place PlaceOf(int index) => new() { File = File, Line = Line };

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Goes to the next row, record or not.</summary>
    protected abstract bool ReadRow();

    protected abstract ReadOnlySpan<char> CellOfFile(int index);

    protected abstract void Dispose(bool disposing);

    /// <summary>Says what there is to say once the last row has been read.</summary>
    protected virtual void Summarise()
    {
        _told = true;
        if (Filter?.Summary(HeaderPlace with { Line = 0 }) is { } passedOver) Remarks.Add(passedOver);
        if (_namelessWithText.Count > 0) Remarks.Add(InputTexts.Nameless(HeaderPlace with { Line = 0 }, [.. _namelessWithText.Select(place => NameOf(Header[place], place))]));
    }

    private bool HoldsText(int place) => !(Cell(place).IsWhiteSpace() && TroubleOf(place) == CellTrouble.None) && _namelessWithText.Add(place);
}
