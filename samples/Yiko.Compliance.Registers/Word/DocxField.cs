using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Yiko.Compliance.Registers.Word;

/// <summary>A field that has begun and not yet ended: its instruction, and what a reader sees of it.</summary>
internal sealed partial class DocxField
{
    // Pages, days and counts that a word processor calculates, numbers that it gives by itself, the name of the file and of whoever saved it. An
    // index is both: words and pages.
    private static readonly HashSet<string> Calculated = new(StringComparer.OrdinalIgnoreCase)
    {
        "PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "PAGEREF", "INDEX", "DATE", "TIME", "SAVEDATE", "PRINTDATE", "CREATEDATE", "EDITTIME",
        "REVNUM", "NUMWORDS", "NUMCHARS", "FILESIZE", "FILENAME", "LASTSAVEDBY", "USERNAME", "USERINITIALS", "USERADDRESS", "NOTEREF", "SEQ", "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT",
    };

    private static readonly HashSet<string> References = new(StringComparer.OrdinalIgnoreCase) { "REF" };

    private static readonly HashSet<string> NumberSwitches = new(StringComparer.OrdinalIgnoreCase) { @"\n", @"\r", @"\w" };

    private const int LongestGuide = 400;
    private const int MatchTime = 1_000;

    private readonly StringBuilder _instruction = new();
    private bool _isCheckBox;
    private bool _isChecked;
    private bool _isCheckedByDefault;
    private List<string>? _choices;
    private int? _chosen;
    private int _chosenByDefault;

    /// <summary>Whether it is an element, and ends with it.</summary>
    public bool IsSimple { get; init; }

    public bool InResult { get; private set; }

    /// <summary>Whether the result is no content: a word processor makes it, or the text of the field tells it already.</summary>
    public bool HidesResult { get; private set; }

    /// <summary>Whether the result is left out because a word processor makes it.</summary>
    public bool IsCalculated { get; private set; }

    /// <summary>Whether a pronunciation stood above the text.</summary>
    public bool HasPronunciation { get; private set; }

    public void Instruct(string text) => _instruction.Append(text);

    public void BecomeCheckBox() => _isCheckBox = true;

    public void Check(bool isChecked, bool byDefault)
    {
        if (byDefault) _isCheckedByDefault = isChecked;
        else (_isChecked, _isCheckedByDefault) = (isChecked, false);
    }

    public void BecomeList() => _choices = [];

    public void AddChoice(string text) => _choices?.Add(text);

    public void Choose(string? number, bool byDefault)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var chosen)) return;
        if (byDefault) _chosenByDefault = chosen;
        else _chosen = chosen;
    }

    public void BeginResult()
    {
        if (InResult) return;
        InResult = true;
        string[] words = [.. _instruction.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
        if (words.Length == 0) words = [string.Empty];
        IsCalculated = Calculated.Contains(words[0]) || (References.Contains(words[0]) && words.Any(NumberSwitches.Contains));
        HidesResult = IsCalculated || _isCheckBox || _choices is not null || IsShownByInstruction(words[0]);
    }

    /// <summary>What a reader sees of a field that has no result: a box, the chosen word of a list, an equation, a symbol.</summary>
    public string OwnText()
    {
        BeginResult();
        if (_isCheckBox) return _isChecked || _isCheckedByDefault ? "☒" : "☐";
        if (_choices is not null) return _choices.ElementAtOrDefault(_chosen ?? _chosenByDefault) ?? string.Empty;
        var instruction = _instruction.ToString().Trim();
        var end = instruction.AsSpan().IndexOfAny(" \t\u00a0\u3000\\");
        var (type, rest) = end < 0 ? (instruction, string.Empty) : (instruction[..end], instruction[end..].Trim());
        return type.ToUpperInvariant() switch
        {
            "EQ" => WithoutGuide(rest),
            "SYMBOL" => Symbol(rest),
            // The first word says where the click leads, the rest is what there is to click on.
            "MACROBUTTON" or "GOTOBUTTON" => rest.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [_, var text] ? text : string.Empty,
            _ => string.Empty,
        };
    }

    private static bool IsShownByInstruction(string type) => type.ToUpperInvariant() is "SYMBOL" or "MACROBUTTON" or "GOTOBUTTON" || EquationStart().IsMatch(type);

    private string WithoutGuide(string rest)
    {
        if (rest.Length > LongestGuide || Guide().Match(rest) is not { Success: true } guide) return rest;
        HasPronunciation = true;
        return guide.Groups[1].Value;
    }

    private static string Symbol(string rest)
    {
        var words = rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return string.Empty;
        var isHex = words[0].StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        if (!int.TryParse(isHex ? words[0].AsSpan(2) : words[0], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            return words[0].Trim('"');
        return SymbolFonts.Symbol(FontSwitch().Match(rest[..Math.Min(rest.Length, LongestGuide)]) is { Success: true } font ? font.Groups[1].Value : null, code);
    }

    [GeneratedRegex(@"^EQ(\\|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EquationStart();

    /// <summary>How older programs write a pronunciation above a word: overstruck and raised.</summary>
    [GeneratedRegex(@"^\\\*\s*jc\d.*\\o(?:\\a[dlrc])?\(\s*\\s\\up\s*[\d.]+\([^()]*\)\s*[,;]\s*([^()]*)\)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, MatchTime)]
    private static partial Regex Guide();

    [GeneratedRegex("\\\\f\\s*\"?([^\"\\\\]+?)\"?\\s*(?:\\\\|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchTime)]
    private static partial Regex FontSwitch();
}
