using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>What makes aspects due for identification and evaluation again, management manual 6.1.3, 3.1, and 6.1.4.</summary>
public enum AspectTrigger
{
    /// <summary>A new activity, service or development, 新的活动、服务或开发.</summary>
    [Word("new-activity", "new activity, service or development", "新的活动、服务或开发")]
    NewActivity = 0,

    /// <summary>A modified activity or service, 修改的活动或服务.</summary>
    [Word("changed-activity", "modified activity or service", "活动或服务变更")]
    ChangedActivity = 1,

    /// <summary>A law or another requirement changed, 法律法规及其他要求变化.</summary>
    [Word("legal-change", "changed law or other requirement", "法律法规及其他要求变化")]
    LegalChange = 2,

    /// <summary>The method of evaluation changed, 评价方法变化.</summary>
    [Word("method-change", "changed method of evaluation", "评价方法变化")]
    MethodChange = 3,
}

/// <summary>Something that happened and makes aspects due for evaluation again.</summary>
[Shaped(typeof(AspectShapes), nameof(AspectShapes.Change))]
[JsonConverter(typeof(ShapeJsonConverter<AspectChange>))]
public sealed record AspectChange
{
    /// <summary>What happened.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required AspectTrigger Trigger
    {
        get;
        init => field = Guard.Against.Undefined(value, nameof(Trigger));
    }

    /// <summary>On which day.</summary>
    public required LocalDate Date
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The ids of aspects concerned; default none.</summary>
    public ValueList<string> AspectIds { get; init; }

    /// <summary>The activities whose aspects are concerned; default none. Where neither ids nor activities are named, all aspects are.</summary>
    public ValueList<string> Activities { get; init; }

    /// <summary>Whether the change concerns an aspect.</summary>
    /// <param name="aspect">The aspect.</param>
    public bool Concerns(EnvironmentalAspect aspect)
    {
        Guard.Against.Null(aspect);
        return (AspectIds.IsEmpty && Activities.IsEmpty)
            || AspectIds.Contains(aspect.Id)
            || (aspect.Activity is { } activity && Activities.Contains(activity));
    }
}
