using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

/// <summary>One record of the management system with its whole history: an audit, a corrective action, a contract.</summary>
/// <remarks>
/// Words are codes of a <see cref="ProcedureRuleSet"/>; a case may hold others, and its standing says so. The standing follows from the
/// case and the rule set alone, so it can be reproduced years later.
/// </remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Localization;
/// using Yiko.Compliance.Procedures;
///
/// CaseEntry bare = new() { Date = new(2026, 6, 24), Step = "correct" };
/// Case action = new() { Kind = "corrective-action", Id = "CA-8", AsOf = new(2026, 6, 30), Entries = [bare] };
/// var standing = new CaseExaminer(ProcedureRuleSet.Standard).Examine(action);
/// Console.WriteLine($"accepted: {standing.Entries[0].IsAccepted}"); // accepted: False
/// foreach (var reason in standing.Entries[0].Rationale) Console.WriteLine(RationaleFormatter.ChineseSimplified.Sentence(reason));
/// // 纠正：缺少“予以控制”。
/// // 纠正：缺少“予以纠正”。
/// // 纠正：缺少“处理后果”。
/// </code>
/// </example>
[Shaped(typeof(CaseShapes), nameof(CaseShapes.Case))]
[JsonConverter(typeof(ShapeJsonConverter<Case>))]
[TypeConverter(typeof(ShapeTypeConverter<Case>))]
public sealed record Case
{
    /// <summary>The code of the kind of record, such as <c>audit</c>.</summary>
    public required string Kind
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The id, by the host's naming, compared exactly.</summary>
    public required string Id
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The day on which one looks, included; entries after it are not seen.</summary>
    public required LocalDate AsOf
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>What happened, in the order of the log: on one day the order decides, and an entry out of date order is refused. Default nothing.</summary>
    public ValueList<CaseEntry> Entries { get; init; }

    /// <summary>
    /// What is known of other records that this one names, or that rules on it ask for; <c>CaseRegister</c> fills it in from the
    /// cases themselves. Default nothing.
    /// </summary>
    public ValueList<LinkedCase> Linked { get; init; }

    /// <summary>
    /// The working days by which rules in working days are answered. Default null: those of the examiner, and the case of the standing then holds
    /// what it was told of them, so that the standing can be reproduced without that calendar.
    /// </summary>
    public WorkingDayCalendar? WorkingDays { get; init; }
}
