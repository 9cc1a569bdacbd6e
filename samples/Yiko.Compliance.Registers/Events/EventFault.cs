namespace Yiko.Compliance.Registers.Events;

/// <summary>What keeps a line of an event log from being an event.</summary>
internal sealed record EventFault
{
    /// <summary>The code that results show, such as <c>event.field.missing</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The field, such as <c>versions[0].item</c>; empty where the fault is of the whole line.</summary>
    public string Field { get; init; } = string.Empty;

    /// <summary>What is wrong, without the place.</summary>
    public required LocalizedText Sentence { get; init; }

    /// <summary>The column of the line, counted from one; 0 where it is not known.</summary>
    public long Column { get; init; }

    /// <summary>Field and sentence.</summary>
    public LocalizedText Text =>
        Field.Length == 0 ? Sentence : LocalizedText.Of($"{Field}: {Sentence.English}", $"{Field}：{Sentence.ChineseSimplified}");
}
