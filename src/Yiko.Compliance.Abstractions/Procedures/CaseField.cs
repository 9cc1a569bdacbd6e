using Ardalis.GuardClauses;

namespace Yiko.Compliance.Procedures;

/// <summary>Something that is recorded of a case, and how it is read.</summary>
public sealed record CaseField
{
    /// <summary>The name that is stored and compared: lower-case letters, digits and inner hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>What is given: yes or no, a day, a word …</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required CaseFieldKind Kind
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Undefined(value));
    }

    /// <summary>The words of a code list, of <see cref="CaseFieldKind.Word"/> only.</summary>
    public ValueList<Term> Words { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether a word that is not on the list is taken and named (等, 包括但不限于). Default false: it is refused.</summary>
    public bool IsOpen { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The rules that lay the list down; empty where none does.</summary>
    public ValueList<RuleId> Rules { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Where the list is laid down. Default null: it follows from the steps that ask.</summary>
    public ClauseReference? Clause { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The policy with which it is yes, with any other no: nobody enters it. Default null: somebody does.</summary>
    public AnswerCondition? Policy { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The answer with which it is yes, with any other no: nobody enters it. Default null: somebody does.</summary>
    public AnswerCondition? Follows { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What is said where a step asks for it and it is not given, instead of the general sentence. Default null.</summary>
    public LocalizedText? Sentence { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What a reader should know of it besides. Default null.</summary>
    public LocalizedText? Note { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}

/// <summary>What a <see cref="CaseField"/> holds.</summary>
public enum CaseFieldKind
{
    /// <summary>Yes or no; a text that says something is a yes.</summary>
    [Word("yes-no", "yes or no", "是否")]
    YesNo = 0,

    /// <summary>A day.</summary>
    [Word("date", "day", "日期")]
    Date = 1,

    /// <summary>A text, such as a person or an interval.</summary>
    [Word("text", "text", "文字")]
    Text = 2,

    /// <summary>A word of a code list.</summary>
    [Word("word", "word of a list", "选项")]
    Word = 3,

    /// <summary>A number.</summary>
    [Word("number", "number", "数字")]
    Number = 4,

    /// <summary>An exact fraction.</summary>
    [Word("ratio", "ratio", "比值")]
    Ratio = 5,

    /// <summary>Units, persons or things, each by its code.</summary>
    [Word("units", "units or things", "部门或事项")]
    Units = 6,

    /// <summary>People with their unit, roles and competences.</summary>
    [Word("people", "people", "人员")]
    People = 7,

    /// <summary>What another engine decided, with its stamp.</summary>
    [Word("verdict", "verdict of another engine", "其他判定结果")]
    Verdict = 8,
}
