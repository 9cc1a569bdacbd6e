using Ardalis.GuardClauses;

namespace Yiko.Compliance.Procedures;

/// <summary>One thing that a step asks for: one of eight forms, no nesting, no arithmetic.</summary>
public sealed record Requirement
{
    /// <summary>What is asked.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required RequirementForm Form
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Undefined(value));
    }

    /// <summary>Of which list, route, field, term, link, rule on persons or grid of the kind.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters than lower-case letters, digits and hyphens.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>The act up to which (included) a route must be held, of <see cref="RequirementForm.Signed"/> only. Default null: the whole route.</summary>
    public ApprovalAct? Until { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The answers with which it is asked; all of them. Default none: it always is.</summary>
    public ValueList<AnswerCondition> When { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Form and code, as the command line prints them: <c>parts:record</c>.</summary>
    public override string ToString() => Words.Of(Form).Code + ":" + Code;
}

/// <summary>What a <see cref="Requirement"/> asks.</summary>
public enum RequirementForm
{
    /// <summary>A list is complete.</summary>
    [Word("parts", "complete", "内容齐全")]
    Complete = 0,

#pragma warning disable CA1720 // A sheet is signed; nobody takes it for a number.
    /// <summary>A route is signed.</summary>
    [Word("route", "signed", "签署完成")]
    Signed = 1,
#pragma warning restore CA1720

    /// <summary>A fact is given: yes, or a text that says something.</summary>
    [Word("fact", "given", "事实成立")]
    Given = 2,

    /// <summary>A field is answered by a word of its list, or by another where the list is open.</summary>
    [Word("value", "answered", "已填写")]
    Answered = 3,

    /// <summary>A notice was given in time, or one day is not after another.</summary>
    [Word("timing", "in time", "时间符合")]
    InTime = 4,

    /// <summary>Other records belong to this one.</summary>
    [Word("link", "linked", "已有对应记录")]
    Linked = 5,

    /// <summary>The right persons did it.</summary>
    [Word("persons", "by the right persons", "人员符合")]
    Persons = 6,

    /// <summary>A grid has a result where one is due.</summary>
    [Word("grid", "decided for each", "逐项确定")]
    Holds = 7,
}
