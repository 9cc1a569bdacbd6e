using System.Text;

namespace Yiko.Compliance.Registers;

/// <summary>
/// Finds the columns of a command in the header of a file: by name and alias first, then by what real registers make of them, such as a
/// letter beside the name.
/// </summary>
internal sealed class ColumnMatcher
{
    private static readonly string[] IdentifierEnds = ["编号", "代码", "编码", "代号", "序号", "編號", "代碼", "編碼", "代號", "序號"];

    private static readonly string[] ValueEnds = ["得分", "分值", "评分", "取值", "赋值", "值", "分", "等级", "级别", "score", "points", "value", "level"];

    private static readonly string[] BeforeControls = ["初始", "固有", "原始", "控制前", "措施前", "initial", "inherent", "gross"];

    // What may stand beside the letter of a factor without saying which factor it is.
    private static readonly HashSet<string> PlainWords = new(StringComparer.Ordinal)
    {
        string.Empty, "值", "分", "分值", "得分", "评分", "取值", "赋值", "评价", "评估", "评价值", "指标", "因子", "因素", "危险评价", "风险评价", "危险性评价", "风险评估", "危险源评价",
        "环境因素评价", "作业条件危险性评价", "作业条件危险性分析", "评分法", "打分", "初始", "固有", "现有", "控制前", "措施前", "初始风险", "固有风险", "现有风险", "风险",
    };

    private readonly Known[] _columns;

    public ColumnMatcher(IReadOnlyList<InputColumn> columns) => _columns = [.. columns.Select(column => new Known(column))];

    /// <summary>The places of the header's cells that may be the column, the likeliest kind of match only; in the order of the column's names.</summary>
    public int[] CandidatesOf(InputColumn column, IReadOnlyList<HeaderCell> header)
    {
        var known = Array.Find(_columns, known => ReferenceEquals(known.Column, column)) ?? new(column);
        List<(int Rank, int Place)> exact = [];
        for (var i = 0; i < header.Count; i++)
        {
            if (known.RankOf(header[i]) is var rank and >= 0) exact.Add((rank, i));
        }

        if (exact.Count > 0) return [.. exact.OrderBy(match => match.Rank).Select(match => match.Place)];
        foreach (var loose in (Func<HeaderCell, bool>[])[known.IsNamedLoosely, known.IsLettered])
        {
            int[] found = [.. Enumerable.Range(0, header.Count).Where(i => header[i].Own.Length > 0 && loose(header[i]))];
            if (found.Length > 0) return found;
        }

        foreach (var weak in column.WeakAliases)
        {
            var key = HeaderKey.Of(weak);
            int[] found = [.. Enumerable.Range(0, header.Count).Where(i => Array.IndexOf(header[i].Keys, key) >= 0 && !IsKnown(header[i]))];
            if (found.Length > 0) return found;
        }

        return [];
    }

    /// <summary>The column that somebody means: by its name, or by another name that no other column has. What the sheet itself found comes last.</summary>
    public static InputColumn? Named(string text, IReadOnlyList<InputColumn> columns)
    {
        if (columns.FirstOrDefault(column => column.Name == text) is { } exact) return exact;
        var key = HeaderKey.Of(text);
        return Only(column => !column.IsOwnResult && Has(column.Aliases.Prepend(column.Name)))
            ?? Only(column => !column.IsOwnResult && Has(column.WeakAliases))
            ?? Only(column => column.IsOwnResult && Has(column.Aliases.Prepend(column.Name)));

        bool Has(IEnumerable<string> names) => key.Length > 0 && names.Any(name => HeaderKey.Of(name) == key);
        InputColumn? Only(Func<InputColumn, bool> means) => columns.Where(means).Take(2).ToArray() is [var one] ? one : null;
    }

    /// <summary>Whether a cell is the name of some column.</summary>
    private bool IsKnown(HeaderCell cell) => Array.Exists(_columns, known => known.RankOf(cell) >= 0);

    /// <summary>How well a line reads as the header: two for each column by name, one for each by a looser match.</summary>
    public int ScoreOf(IReadOnlyList<HeaderCell> header)
    {
        var score = 0;
        var taken = new HashSet<int>();
        foreach (var known in _columns)
        {
            var places = CandidatesOf(known.Column, header);
            if (places.Length == 0 || !taken.Add(places[0])) continue;
            score += known.Column.IsOwnResult || known.RankOf(header[places[0]]) < 0 ? 1 : 2;
        }

        return score;
    }

    private sealed class Known
    {
        private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);
        private readonly string _letter;
        private readonly bool _isAfterControls;
        private readonly HashSet<string> _plainAfterControls = new(StringComparer.Ordinal);

        public Known(InputColumn column)
        {
            Column = column;
            _letter = HeaderKey.Of(column.Letter);
            foreach (var name in column.Aliases.Prepend(column.Name)) _ranks.TryAdd(HeaderKey.Of(name), _ranks.Count);
            _isAfterControls = HeaderCell.IsAfterControls(HeaderKey.Of(column.Name));
            if (_isAfterControls) _plainAfterControls.UnionWith(_ranks.Keys.Select(HeaderCell.WithoutAfterControls));
        }

        public InputColumn Column { get; }

        public int RankOf(HeaderCell cell)
        {
            var best = -1;
            foreach (var key in cell.Keys)
            {
                if (key.Length > 0 && _ranks.TryGetValue(key, out var rank) && (best < 0 || rank < best)) best = rank;
            }

            return best;
        }

        public bool IsNamedLoosely(HeaderCell cell)
        {
            if (Column.IsIdentifier && IsIdentifier(cell.Own)) return true;
            return Array.Exists(cell.Keys, key => IsNamedLoosely(key));
        }

        // 剩余风险评价/可能性: the factor with words that say nothing else.
        private bool IsPlainAfterControls(string key) =>
            _plainAfterControls.Any(plain => plain.Length > 1 && key.EndsWith(plain, StringComparison.Ordinal) && PlainWords.Contains(key[..^plain.Length]));

        public bool IsLettered(HeaderCell cell) => _letter.Length > 0 && Array.Exists(cell.Keys, IsLettered);

        // 法规符合性得分, A法规符合性, 是否违法: the name with something that does not change its meaning.
        private bool IsNamedLoosely(string key)
        {
            if (Column.IsFlag && key.Replace("是否", string.Empty, StringComparison.Ordinal) is { Length: > 0 } plain && plain.Length < key.Length && _ranks.ContainsKey(plain)) return true;
            if (Column.IsIdentifier || Column.Descriptive) return false;
            if (_isAfterControls && HeaderCell.IsAfterControls(key) && IsPlainAfterControls(HeaderCell.WithoutAfterControls(key))) return true;
            if (!_isAfterControls && Array.Find(BeforeControls, word => key.StartsWith(word, StringComparison.Ordinal)) is { } before && _ranks.ContainsKey(key[before.Length..])) return true;
            foreach (var end in ValueEnds)
            {
                if (key.Length > end.Length + 1 && key.EndsWith(end, StringComparison.Ordinal) && _ranks.ContainsKey(key[..^end.Length])) return true;
            }

            return key.Length > 2 && (LetterOf(key, out var words) is not null && words.Length > 1 && _ranks.ContainsKey(words));
        }

        private bool IsLettered(string key)
        {
            if (Array.Exists(ValueEnds, end => key.Length == _letter.Length + end.Length && key.StartsWith(_letter, StringComparison.Ordinal) && key.EndsWith(end, StringComparison.Ordinal))) return !_isAfterControls;
            if (LetterOf(key, out var words) != _letter) return false;
            var after = HeaderCell.IsAfterControls(words);
            if (after != _isAfterControls) return false;
            if (after) return true;
            return Column.LetterSuffices || PlainWords.Contains(words) || Column.WeakAliases.Any(weak => HeaderKey.Of(weak) == words) || _ranks.Keys.Any(known => words.Length > 1 && (words.Contains(known, StringComparison.Ordinal) && known.Length > 1));
        }

        /// <summary>The only Latin letters of a header, and the words beside them; null where none or several stand apart.</summary>
        private static string? LetterOf(string key, out string words)
        {
            words = key;
            var first = key.AsSpan().IndexOfAnyInRange('a', 'z');
            if (first < 0) return null;
            var last = first;
            while (last < key.Length && char.IsAsciiLetterOrDigit(key[last])) last++;
            if (key.AsSpan(last).IndexOfAnyInRange('a', 'z') >= 0) return null;
            words = new StringBuilder(key.Length).Append(key, 0, first).Append(key, last, key.Length - last).ToString();
            return key[first..last];
        }

        private static bool IsIdentifier(string header)
        {
            var text = header.Trim().TrimEnd('.', ':', '：', '*');
            if (text.EndsWith(" no", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" number", StringComparison.OrdinalIgnoreCase)) return true;
            if (text is "№" or "№ п/п" or "Nr") return true;
            if (text.Length > 3 && text.EndsWith("id", StringComparison.OrdinalIgnoreCase) && (!char.IsAsciiLetter(text[^3]) || (char.IsLower(text[^3]) && text[^2] == 'I'))) return true;
            return Array.Exists(IdentifierEnds, end => text.EndsWith(end, StringComparison.Ordinal));
        }
    }
}
