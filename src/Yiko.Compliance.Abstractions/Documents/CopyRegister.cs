using System.Text.Json.Serialization;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>What is known of the copies of one document on a day.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Documents;
///
/// CopyRegister register = new()
/// {
///     Effective = DocumentVersion.Parse("B/0"),
///     Since = new(2026, 3, 9),
///     AsOf = new(2026, 3, 10),
///     Copies = [new() { Number = "C-01", Holder = "E017", Department = "技术部", Version = DocumentVersion.Parse("A/3") }],
/// };
/// foreach (var task in new DocumentController(DocumentRuleSet.Standard).CopyTasks(register).Tasks)
///     Console.WriteLine($"{(task.IsRecall ? "take back" : "hand out")} {task.Version}, {task.Department}");
/// // take back A/3, 技术部
/// // hand out B/0, 技术部
/// </code>
/// </example>
[Shaped(typeof(DocumentShapes), nameof(DocumentShapes.Copies))]
[JsonConverter(typeof(ShapeJsonConverter<CopyRegister>))]
public sealed record CopyRegister
{
    /// <summary>The version in force; null where the document is void and every copy has to come back.</summary>
    public DocumentVersion? Effective { get; init; }

    /// <summary>Since when it is in force, or the document void.</summary>
    public required LocalDate Since
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The day on which one looks.</summary>
    public required LocalDate AsOf
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The departments that must hold a copy: for the manual, all those of the organisation chart (0.6-4).</summary>
    /// <exception cref="ArgumentException">A department is blank; the message lists every one.</exception>
    public ValueList<string> Departments
    {
        get;
        init
        {
            Faults.ThrowIfAny(value.Where(string.IsNullOrWhiteSpace).Select(_ => "a department is blank"), nameof(Departments));
            field = value;
        }
    }

    /// <summary>The controlled copies. Uncontrolled ones are not followed.</summary>
    /// <exception cref="ArgumentException">A number occurs twice; the message lists every one.</exception>
    public ValueList<ControlledCopy> Copies
    {
        get;
        init
        {
            Faults.ThrowIfAny(
                value.GroupBy(copy => copy.Number, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => $"the number {group.Key} occurs twice"),
                nameof(Copies));
            field = value;
        }
    }

    /// <summary>
    /// The days on which nobody works, weekends included: needed where the rule set counts working days. The list is taken to be complete
    /// from its first day to its last one; what has to be counted beyond is not known.
    /// </summary>
    public ValueList<LocalDate> DaysOff
    {
        get;
        init => field = value.Select(day => day.WithCalendar(CalendarSystem.Iso)).ToValueList();
    }
}
