using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Yiko.Compliance.Tables;

/// <summary>Reads the cells of printed tables.</summary>
internal static class IntervalCell
{
    /// <summary>Whatever is longer is no range of scores, and is not looked at.</summary>
    private const int Longest = 200;

    private const string Number = @"(-?[0-9]+(?:\.[0-9]+)?)";
    private const string Name = "[a-z]*";

    // Longer words first: 不超过 must not be read as 超过, nor 大于等于 as 大于.
    private static readonly (string Word, string Sign)[] Words =
    [
        ("greater than or equal to", "≥"), ("less than or equal to", "≤"), ("大于或等于", "≥"), ("小于或等于", "≤"), ("大于等于", "≥"), ("小于等于", "≤"),
        ("不含)以上", "↑"), ("不含)以下", "↓"), ("(含)以上", "⇑"), ("(含)以下", "⇓"), ("及以上", "⇑"), ("及以下", "⇓"), ("含以上", "⇑"), ("含以下", "⇓"),
        ("and above", "⇑"), ("and below", "⇓"), ("or more", "⇑"), ("or less", "⇓"), ("more than", ">"), ("less than", "<"), ("at least", "≥"), ("at most", "≤"), ("up to", "≤"),
        ("不小于", "≥"), ("不低于", "≥"), ("不少于", "≥"), ("不大于", "≤"), ("不超过", "≤"), ("不高于", "≤"), ("不多于", "≤"),
        ("以上", "⇑"), ("以下", "⇓"), ("以内", "⇓"), ("以外", "↑"), ("至少", "≥"), ("至多", "≤"), ("达到", "≥"),
        ("大于", ">"), ("超过", ">"), ("高于", ">"), ("多于", ">"), ("小于", "<"), ("不足", "<"), ("不满", "<"), ("未满", "<"), ("低于", "<"), ("少于", "<"),
        ("above", ">"), ("over", ">"), ("below", "<"), ("under", "<"), (">=", "≥"), ("<=", "≤"), ("=>", "≥"), ("=<", "≤"), ("≧", "≥"), ("≦", "≤"), ("⩾", "≥"), ("⩽", "≤"),
        ("～", "~"), ("〜", "~"), ("–", "~"), ("—", "~"), ("―", "~"), ("至", "~"), ("到", "~"), (" to ", "~"), ("..", "~"), ("−", "-"), ("分", ""), ("%", ""), ("且", ","), (" and ", ","), ("、", ","), ("，", ","),
    ];

    private static readonly Regex Range = Pattern($"^{Number}(?:~+|-){Number}$");
    private static readonly Regex Brackets = Pattern($@"^([\[(])(?:{Number}|-?∞)(?:,|~)(?:{Number}|\+?∞)([\])])$");
    private static readonly Regex Rising = Pattern($"^{Number}([<≤]){Name}([<≤]){Number}$");
    private static readonly Regex Falling = Pattern($"^{Number}([>≥]){Name}([>≥]){Number}$");
    private static readonly Regex Conditions = Pattern($@"^(?:{Name}([≥≤><]){Number}|{Number}(?:\(?([⇑⇓↑↓])|(\+)))(?:,?(?:{Name}([≥≤><]){Number}|{Number}\(?([⇑⇓↑↓])))?$");
    private static readonly Regex Single = Pattern($"^(?:{Name}=)?{Number}$");

    /// <summary>The interval that a cell prints; null where the cell is not understood.</summary>
    public static ScoreInterval? Read(string cell)
    {
        if (cell.Length > Longest) return null;
        var text = Normalised(cell);
        return Closed(text) ?? Bracketed(text) ?? Chained(Rising.Match(text), rising: true) ?? Chained(Falling.Match(text), rising: false) ?? Conditional(text);
    }

    private static ScoreInterval? Closed(string text)
    {
        if (Single.Match(text) is { Success: true } single) return Value(single.Groups[1]) is { } only ? ScoreInterval.Closed(only, only) : null;
        if (Range.Match(text) is not { Success: true } range) return null;
        return Value(range.Groups[1]) is { } lower && Value(range.Groups[2]) is { } upper ? ScoreInterval.Closed(lower, upper) : null;
    }

    private static ScoreInterval? Bracketed(string text)
    {
        if (Brackets.Match(text) is not { Success: true } match) return null;
        if (IsUnreadable(match.Groups[2]) || IsUnreadable(match.Groups[3])) return null;
        return new()
        {
            Lower = Value(match.Groups[2]),
            LowerIncluded = match.Groups[2].Success && match.Groups[1].Value == "[",
            Upper = Value(match.Groups[3]),
            UpperIncluded = match.Groups[3].Success && match.Groups[4].Value == "]",
        };
    }

    private static ScoreInterval? Chained(Match match, bool rising)
    {
        if (!match.Success || Value(match.Groups[1]) is not { } first || Value(match.Groups[4]) is not { } last) return null;
        return rising
            ? Of(match.Groups[2].Value == "≤" ? "≥" : ">", first).Intersect(Of(match.Groups[3].Value, last))
            : Of(match.Groups[2].Value == "≥" ? "≤" : "<", first).Intersect(Of(match.Groups[3].Value, last));
    }

    private static ScoreInterval? Conditional(string text)
    {
        if (Conditions.Match(text) is not { Success: true } match) return null;
        var groups = match.Groups;
        var first = groups[1].Success ? Half(groups[1], groups[2]) : Half(groups[4].Success ? groups[4] : groups[5], groups[3]);
        if (!groups[6].Success && !groups[9].Success) return first;
        var second = groups[6].Success ? Half(groups[6], groups[7]) : Half(groups[9], groups[8]);
        return first is null || second is null ? null : first.Intersect(second);
    }

    private static ScoreInterval? Half(Group sign, Group number) => Value(number) is { } value ? Of(sign.Value, value) : null;

    private static ScoreInterval Of(string sign, decimal value) => sign switch
    {
        "≥" or "⇑" or "+" => ScoreInterval.AtLeast(value),
        ">" or "↑" => ScoreInterval.Above(value),
        "≤" or "⇓" => ScoreInterval.AtMost(value),
        _ => ScoreInterval.Below(value),
    };

    private static decimal? Value(Group group) =>
        group.Success && decimal.TryParse(group.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    private static bool IsUnreadable(Group group) => group.Success && Value(group) is null;

    // Narrow signs for wide ones, one sign for each word, no blanks.
    private static string Normalised(string cell)
    {
        StringBuilder text = new(cell.Length);
        foreach (var c in cell)
        {
            if (c is >= '\uFF01' and <= '\uFF5E' and not '～') text.Append((char)(c - 0xFEE0));
            else if (char.IsWhiteSpace(c)) text.Append(' ');
            else text.Append(c);
        }

#pragma warning disable CA1308 // Lower case is what the words above are written in; nothing is compared with outside text.
        var normal = text.ToString().Trim().ToLowerInvariant();
#pragma warning restore CA1308
        foreach (var (word, sign) in Words) normal = normal.Replace(word, sign);
        return normal.Replace(" ", string.Empty);
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
