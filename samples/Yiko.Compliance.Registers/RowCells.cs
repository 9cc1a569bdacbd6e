using System.Numerics;

namespace Yiko.Compliance.Registers;

/// <summary>The cells of the current row, read as numbers, flags and texts; remembers those that could not be read.</summary>
internal sealed class RowCells(RowReader rows)
{
    private readonly List<BadCell> _bad = [];

    /// <summary>The cells of this row that could not be read, in the order in which they were asked for.</summary>
    public IReadOnlyList<BadCell> Bad => _bad;

    public bool HasDecimalComma => rows.HasDecimalComma;

    public Place Place => rows.PlaceOf(0) with { Column = 0 };

    public bool Next()
    {
        _bad.Clear();
        return rows.Read();
    }

    /// <summary>Whether the file itself says something against a cell, which is then no blank one.</summary>
    public bool IsTroubled(BoundColumn column) => column.IsPresent && rows.TroubleOf(column.Index) != CellTrouble.None;

    public ReadOnlySpan<char> Text(BoundColumn column) => rows.Cell(column.Index);

    public ReadOnlySpan<char> Text(int index) => rows.Cell(index);

    /// <summary>The text of a cell that holds a number, without the words that a number format shows beside it.</summary>
    public ReadOnlySpan<char> NumberText(BoundColumn column) => rows.NumberOf(column.Index);

    /// <summary>Says something of a cell that leaves its row decidable.</summary>
    public void Note(BoundColumn column, Func<Place, string, string, LocalizedText> sentence) =>
        rows.Notes.Add(sentence(rows.PlaceOf(column.Index), rows.Header[column.Index], rows.Cell(column.Index).Trim().ToString()));

    /// <summary>What the file calls a column.</summary>
    public string HeaderOf(BoundColumn column) => rows.Header[column.Index];

    /// <summary>The number of a cell; null where it is blank, and where it is bad, which <see cref="Bad"/> then tells.</summary>
    public decimal? Number(BoundColumn column)
    {
        if (!column.IsPresent) return null;
        var trouble = rows.TroubleOf(column.Index);
        decimal? value = null;
        if (trouble == CellTrouble.None) trouble = ReadPoints(rows.NumberOf(column.Index), out value);
        if (trouble != CellTrouble.None) Remember(column, trouble);
        return value;
    }

    // 60分 is written as a number format would show it.
    private CellTrouble ReadPoints(ReadOnlySpan<char> cell, out decimal? value)
    {
        var trouble = Cells.ReadNumber(cell, rows.HasDecimalComma, out value);
        return trouble == CellTrouble.NotANumber && cell.TrimEnd() is [.. var number, '分'] && !number.IsWhiteSpace() ? Cells.ReadNumber(number, rows.HasDecimalComma, out value) : trouble;
    }

    /// <summary>As <see cref="Number(BoundColumn)"/>, where a word may stand for a number.</summary>
    public decimal? Number(BoundColumn column, WordList<decimal> words)
    {
        if (!column.IsPresent) return null;
        var trouble = rows.TroubleOf(column.Index);
        decimal? value = null;
        if (trouble == CellTrouble.None) trouble = ReadPoints(rows.NumberOf(column.Index), out value);
        if (trouble == CellTrouble.NotANumber && words.TryRead(rows.Cell(column.Index).Trim(), out var point)) return point;
        if (trouble == CellTrouble.NotANumber && Cells.ReadNumberBesideWords(rows.Cell(column.Index), out var said, out var beside) && (!words.TryRead(said, out point) || point == beside)) return beside;
        if (trouble != CellTrouble.None) Remember(column, trouble);
        return value;
    }

    /// <summary>The exact number of a cell; null where it is blank, and where it is bad, which <see cref="Bad"/> then tells.</summary>
    public Ratio? Exact(BoundColumn column)
    {
        if (!column.IsPresent) return null;
        var trouble = rows.TroubleOf(column.Index);
        Ratio? value = null;
        if (trouble == CellTrouble.None) trouble = Cells.ReadRatio(rows.NumberOf(column.Index), rows.HasDecimalComma, out value);
        if (trouble != CellTrouble.None) Remember(column, trouble);
        return value;
    }

    /// <summary>The whole number of a cell; null where it is blank, and where it is bad, which <see cref="Bad"/> then tells.</summary>
    public BigInteger? Whole(BoundColumn column)
    {
        if (!column.IsPresent) return null;
        var trouble = rows.TroubleOf(column.Index);
        BigInteger? value = null;
        if (trouble == CellTrouble.None) trouble = Cells.ReadWhole(rows.NumberOf(column.Index), rows.HasDecimalComma, out value);
        if (trouble != CellTrouble.None) Remember(column, trouble);
        return value;
    }

    /// <summary>The flag of a cell; false where it is blank or the file lacks the column.</summary>
    public bool Flag(BoundColumn column)
    {
        if (!column.IsPresent) return false;
        var trouble = rows.TroubleOf(column.Index);
        var value = false;
        if (trouble == CellTrouble.None) trouble = Cells.ReadFlag(rows.Cell(column.Index), out value);

        // What a format shows instead of the number is what counts; what it shows beside it is not.
        if (trouble == CellTrouble.NotAFlag && rows.Cell(column.Index).IndexOfAnyInRange('0', '9') >= 0) trouble = Cells.ReadFlag(rows.NumberOf(column.Index), out value);
        if (trouble != CellTrouble.None) Remember(column, trouble);
        return value;
    }

    /// <summary>What a reader makes of a cell; its default where the file lacks the column, and where the cell is bad, which <see cref="Bad"/> then tells.</summary>
    public T? Read<T>(BoundColumn column, CellReader<T> read)
    {
        if (!column.IsPresent) return default;
        var trouble = rows.TroubleOf(column.Index);
        T? value = default;
        if (trouble == CellTrouble.None) trouble = read(rows.Cell(column.Index), out value);
        if (trouble != CellTrouble.None) Remember(column, trouble);
        return value;
    }

    /// <summary>What the word of a cell stands for; null where it is blank, and where it is unknown, which <see cref="Bad"/> then tells.</summary>
    public T? Word<T>(BoundColumn column, WordList<T> words)
        where T : struct
    {
        if (!column.IsPresent) return null;
        var trouble = rows.TroubleOf(column.Index);
        var text = rows.Cell(column.Index).Trim();
        if (trouble == CellTrouble.None && text.IsEmpty) return null;
        if (trouble == CellTrouble.None && words.TryRead(text, out var value)) return value;
        Remember(column, trouble == CellTrouble.None ? CellTrouble.UnknownWord : trouble);
        return null;
    }

    /// <summary>
    /// The text by which something is known. An error value is no name: it would be the same for whatever could not be found, and
    /// <see cref="Bad"/> then tells of it.
    /// </summary>
    public string Name(BoundColumn column) => CheckName(column).ToString();

    /// <summary>As <see cref="Name"/>, where a program may have made a day of what somebody typed: the text on the screen.</summary>
    public string NameOnScreen(BoundColumn column)
    {
        var name = Name(column);
        if (name.Length == 0) return name;
        if (rows.OnScreen(column.Index) is { } shown) return shown.Trim();
        Note(column, InputTexts.DateOfTheMachine);
        return name;
    }

    /// <summary>As <see cref="Name"/>, without a text of its own.</summary>
    public ReadOnlySpan<char> CheckName(BoundColumn column)
    {
        if (!column.IsPresent) return default;
        var trouble = rows.TroubleOf(column.Index);
        var text = rows.Cell(column.Index).Trim();
        if (trouble == CellTrouble.None && Cells.IsErrorValue(text)) trouble = CellTrouble.ErrorValue;
        if (trouble is CellTrouble.ErrorValue or CellTrouble.FormulaWithoutValue) Remember(column, trouble);
        return text;
    }

    private void Remember(BoundColumn column, CellTrouble trouble) => _bad.Add(new()
    {
        Column = rows.Header[column.Index],
        Text = rows.Cell(column.Index).Trim().ToString(),
        Trouble = trouble,
        Place = IsSet(column) ? new() { File = $"--set {column.Column.Name}={rows.Cell(column.Index)}" } : rows.PlaceOf(column.Index),
        IsSet = IsSet(column),
    });

    // What --set gave stands in no cell.
    private bool IsSet(BoundColumn column) => column.Index >= rows.Width;
}
