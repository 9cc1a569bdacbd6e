using System.Text;

namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>
/// The words that a section of a number format shows: <c>"R-"000</c> shows R-001, <c>0"分"</c> 3分, <c>"A/"0</c> A/3, <c>0"."0</c> 1.1 of 11, and
/// <c>"是";;"否"</c> words alone.
/// </summary>
internal sealed class FormatWords
{
    private const string Placeholders = "0#?";
    private const int MostSections = 4;

    private readonly StringBuilder _before = new();
    private readonly StringBuilder _after = new();

    // Words among the digits, with how many digits stand behind each.
    private readonly List<(string Words, int DigitsBehind)> _within = [];
    private bool _hasNumber;
    private bool _isOfNegatives;

    /// <summary>The words of each section; null where there are none, or where conditions choose among the sections.</summary>
    public static FormatWords[]? Of(string code)
    {
        List<FormatWords> sections = [new()];
        var any = false;
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case ';':
                    if (sections.Count == MostSections) return null;
                    sections.Add(new());
                    break;
                case '"':
                    var end = code.IndexOf('"', i + 1) is var at and >= 0 ? at : code.Length;
                    sections[^1].Add(code[(i + 1)..end]);
                    any |= end > i + 1;
                    i = end;
                    break;
                case '\\' when i + 1 < code.Length:
                    sections[^1].Add(code[++i].ToString());
                    any |= !char.IsWhiteSpace(code[i]);
                    break;
                case '_' or '*':
                    i++;
                    break;
                case '[':
                    var close = code.IndexOf(']', i) is var found and >= 0 ? found : code.Length;
                    if (code.AsSpan(i, close - i).ContainsAny('<', '>', '=')) return null;
                    i = close;
                    break;
                case 'G' or 'g' when code.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    sections[^1]._hasNumber = true;
                    i += "General".Length - 1;
                    break;
                case '-' or '(' or ')':
                    sections[^1].Add(code[i].ToString());
                    break;
                case > '\u007E':
                    sections[^1].Add(code[i].ToString());
                    any = true;
                    break;
                case '@':
                    sections[^1]._hasNumber = true;
                    break;
                case var c when Placeholders.Contains(c, StringComparison.Ordinal):
                    sections[^1].AddDigit();
                    break;
            }
        }

        if (sections.Count > 1) sections[1]._isOfNegatives = true;
        return any ? [.. sections] : null;
    }

    public static FormatWords Choose(FormatWords[] sections, decimal value) => sections.Length switch
    {
        1 => sections[0],
        2 => sections[value < 0 ? 1 : 0],
        _ => sections[value > 0 ? 0 : value < 0 ? 1 : 2],
    };

    public SheetCell CellOf(string number, decimal value)
    {
        var (before, after) = (_before.ToString(), _after.ToString());
        if (!_hasNumber) return string.IsNullOrWhiteSpace(before) ? new(number) : new(before.Trim()) { Number = number };
        var hundredths = before.Contains('%', StringComparison.Ordinal) || after.Contains('%', StringComparison.Ordinal);
        var sign = value < 0 && !_isOfNegatives ? "-" : string.Empty;
        return new((sign + before + Woven(number.TrimStart('-')) + after).Trim()) { Number = hundredths ? number + "%" : number };
    }

    private void Add(string words)
    {
        if (!_hasNumber) _before.Append(words);
        else _after.Append(words);
    }

    // Words that seemed to stand behind the digits stand among them.
    private void AddDigit()
    {
        for (var i = 0; i < _within.Count; i++) _within[i] = (_within[i].Words, _within[i].DigitsBehind + 1);
        if (_after.Length > 0) _within.Add((_after.ToString(), 1));
        _after.Clear();
        _hasNumber = true;
    }

    private string Woven(string number)
    {
        if (_within.Count == 0 || !number.All(char.IsAsciiDigit)) return number;
        var woven = new StringBuilder(number.PadLeft(_within[0].DigitsBehind + 1, '0'));
        var digits = woven.Length;
        for (var i = 0; i < _within.Count; i++) woven.Insert(digits - _within[i].DigitsBehind + (woven.Length - digits), _within[i].Words);
        return woven.ToString();
    }
}
