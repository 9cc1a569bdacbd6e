using System.Globalization;

namespace Yiko.Compliance.Registers;

/// <summary>
/// What a sheet itself found, beside what the engine finds: the first question of whoever takes a register over. A result that cannot be
/// compared, such as a grade of another method, is counted and no difference.
/// </summary>
internal sealed class OwnResults
{
    private static readonly string[] Endings = ["危险", "风险", "级", "环境因素", "danger", "risk", "grade"];

    private readonly BoundColumn _number;
    private readonly BoundColumn _word;
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly List<Reason> _differences = [];

    public OwnResults(BoundColumn number, BoundColumn word) => (_number, _word) = (number, word);

    /// <summary>Rows that have a result of their own which could be compared.</summary>
    public long Compared { get; private set; }

    public long Differing { get; private set; }

    /// <summary>Rows with a result in words that are no words of the rule set.</summary>
    public long Unknown { get; private set; }

    /// <summary>The differences of the current row.</summary>
    public IReadOnlyList<Reason> Differences => _differences;

    /// <summary>Words that stand for a result; those of another method are different ones whatever ours is.</summary>
    public OwnResults Knowing(string code, params IEnumerable<string> spellings)
    {
        foreach (var spelling in spellings.Prepend(code))
        {
            var key = HeaderKey.Of(spelling);
            _words.TryAdd(key, code);
            foreach (var ending in Endings)
            {
                if (key.Length > ending.Length && key.EndsWith(ending, StringComparison.Ordinal)) _words.TryAdd(key[..^ending.Length], code);
            }
        }

        return this;
    }

    /// <param name="row">The row.</param>
    /// <param name="number">What the engine computed; null without a result.</param>
    /// <param name="code">The engine's result as one of the known words; null without one.</param>
    /// <param name="shown">The same as people read it.</param>
    /// <param name="blankIs">What a blank cell says, where it says anything.</param>
    public void Compare(RowCells row, decimal? number, string? code, string? shown, string? blankIs = null)
    {
        _differences.Clear();
        var compared = false;
        if (_number.IsPresent && number is { } ours) compared = HasNumber(row, _number, ours);
        if (_word.IsPresent && code is not null)
        {
            var text = row.Text(_word).Trim();
            var said = text.IsEmpty ? blankIs : _words.GetValueOrDefault(HeaderKey.Of(text.ToString()));

            // A rating may be the score itself.
            var isRated = said is null && !_number.IsPresent && number is { } score && HasNumber(row, _word, score);
            if (said is null && !isRated && !text.IsEmpty) Unknown++;
            compared |= said is not null || isRated;
            if (said is not null && said != code) Add(row, _word, shown ?? code);
        }

        if (compared) Compared++;
        if (_differences.Count > 0) Differing++;
    }

    public void Skip() => _differences.Clear();

    private bool HasNumber(RowCells row, BoundColumn column, decimal ours)
    {
        if (Read(row.NumberText(column)) is not { } own) return false;
        if (own != ours) Add(row, column, ours.ToString("0.############################", CultureInfo.InvariantCulture));
        return true;
    }

    // 1 8 is what became of 18 somewhere on the way.
    private static decimal? Read(ReadOnlySpan<char> cell)
    {
        var text = cell.Trim();
        if (text.IsEmpty) return null;
        if (text.ContainsAny(' ', '\u3000')) text = string.Concat(text.ToString().Where(c => !char.IsWhiteSpace(c)));
        return Cells.ReadNumber(text, out var number) == CellTrouble.None ? number : null;
    }

    private void Add(RowCells row, BoundColumn column, string ours) =>
        _differences.Add(CellReasons.OwnResultDiffers(row.HeaderOf(column), row.Text(column).Trim() is { IsEmpty: false } text ? text.ToString() : "-", ours));
}
