namespace Yiko.Compliance.Registers;

/// <summary>A column that a command understands: its contract name and the other headers under which real registers print it.</summary>
internal sealed record InputColumn
{
    public required string Name { get; init; }

    /// <summary>Other headers of the same meaning; spelling is compared by <see cref="HeaderKey"/>.</summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>The name for a Chinese sentence: what registers print, with the contract's name beside it.</summary>
    public string ChineseName => Aliases.FirstOrDefault(name => !name.All(char.IsAscii)) is { } chinese ? $"{chinese}（{Name}）" : Name;

    /// <summary>Headers that may mean the column and may mean something else: they count only where nothing else in the file is it.</summary>
    public ValueList<string> WeakAliases { get; init; }

    public bool Required { get; init; }

    /// <summary>Columns of which one makes a required column superfluous.</summary>
    public ValueList<string> Unless { get; init; }

    /// <summary>
    /// Whether the column only describes the row. Two columns of one meaning are a fault where they could decide differently;
    /// of two descriptions the first is shown and the second carried through.
    /// </summary>
    public bool Descriptive { get; init; }

    /// <summary>The letter of a factor, as <c>L</c>: <c>L值</c> and <c>危险评价L</c> are its headers too.</summary>
    public string Letter { get; init; } = string.Empty;

    /// <summary>Whether the letter is all that the rule set calls its factor, so that any word may stand beside it.</summary>
    public bool LetterSuffices { get; init; }

    /// <summary>Whether it names the row; then <c>Risk ID</c>, <c>risk_id</c> and 风险代码 are its headers too.</summary>
    public bool IsIdentifier { get; init; }

    /// <summary>Whether it holds yes or no; then 是否 before or after the header does not matter.</summary>
    public bool IsFlag { get; init; }

    /// <summary>Whether a record has something in one of these columns: what has nothing there may be a note or a sum.</summary>
    public bool Decides { get; init; }

    /// <summary>Whether it is what the sheet itself found: compared with the verdict and carried through besides.</summary>
    public bool IsOwnResult { get; init; }
}
