using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>What has to be done about the copies of a document on a day: which go out, which come back, what is overdue.</summary>
[Shaped(typeof(DocumentShapes), nameof(DocumentShapes.Tasks))]
[JsonConverter(typeof(ShapeJsonConverter<CopyTasks>))]
[TypeConverter(typeof(ShapeTypeConverter<CopyTasks>))]
public sealed class CopyTasks
{
    internal CopyTasks(CopyRegister register, ValueList<CopyTask> tasks, Rationale remarks, RuleSetStamp ruleSet) =>
        (Register, Tasks, Remarks, RuleSet) = (register, tasks, remarks, ruleSet);

    /// <summary>What is known of the copies.</summary>
    public CopyRegister Register { get; }

    /// <summary>The tasks: those of the copies in their order, then those of the departments.</summary>
    public ValueList<CopyTask> Tasks { get; }

    /// <summary>Why, task by task; then what is wrong with copies that stay where they are.</summary>
    public Rationale Rationale => new(Tasks.SelectMany(task => task.Rationale).Concat(Remarks));

    internal Rationale Remarks { get; }

    /// <summary>Which rule set decided.</summary>
    public RuleSetStamp RuleSet { get; }
}

/// <summary>Something that document control has to do about a copy: hand it out (发放), or take it back and register it (回收登记).</summary>
public sealed class CopyTask
{
    internal CopyTask(bool isRecall, DocumentVersion version, string department, Rationale rationale) =>
        (IsRecall, Version, Department, Rationale) = (isRecall, version, department, rationale);

    /// <summary>Whether a copy has to come back; otherwise one has to go out.</summary>
    public bool IsRecall { get; }

    /// <summary>The version to hand out or to take back.</summary>
    public DocumentVersion Version { get; }

    /// <summary>The department concerned.</summary>
    public string Department { get; }

    /// <summary>Who gets or returns it; null where the department has to name a holder.</summary>
    public string? Holder { get; internal init; }

    /// <summary>The number of the copy to take back; null for one that goes out.</summary>
    public string? Number { get; internal init; }

    /// <summary>The last day on which it is in time; null where the rules set no time, or the working days are not known.</summary>
    public LocalDate? Due { get; internal init; }

    /// <summary>Whether that day has passed; null where it is not known.</summary>
    public bool? IsOverdue { get; internal init; }

    /// <summary>Why, and what is not known of the time.</summary>
    public Rationale Rationale { get; }
}
