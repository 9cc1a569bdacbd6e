using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Documents;

/// <summary>What has to be done about the copies of a document on a day: which go out, which come back, what is overdue.</summary>
public sealed record CopyTasks
{
    /// <summary>What is known of the copies.</summary>
    public required CopyRegister Register
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The tasks: those of the copies in their order, then those of the departments.</summary>
    public ValueList<CopyTask> Tasks { get; init; }

    /// <summary>Why, task by task.</summary>
    public Rationale Rationale => new(Tasks.SelectMany(task => task.Rationale));

    /// <summary>Which rule set decided.</summary>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}

/// <summary>Something that document control has to do about a copy: hand it out (发放), or take it back and register it (回收登记).</summary>
public sealed record CopyTask
{
    /// <summary>Whether a copy has to come back; otherwise one has to go out.</summary>
    public required bool IsRecall { get; init; }

    /// <summary>The version to hand out or to take back.</summary>
    public required DocumentVersion Version
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The department concerned.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Department
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Who gets or returns it; null where the department has to name a holder.</summary>
    public string? Holder { get; init; }

    /// <summary>The number of the copy to take back; null for one that goes out.</summary>
    public string? Number { get; init; }

    /// <summary>The last day on which it is in time; null where the rules set no time, or the working days are not known.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Whether that day has passed; null where it is not known.</summary>
    public bool? IsOverdue { get; init; }

    /// <summary>Why, and what is not known of the time.</summary>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
