namespace Yiko.Compliance.Registers.Events;

/// <summary>What keeps a line of an event log from being an event.</summary>
internal sealed record EventFault
{
    /// <summary>The code that results show, such as <c>event.field.missing</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What is wrong, without the place.</summary>
    public required LocalizedText Sentence { get; init; }

    /// <summary>The column of the line, counted from one; 0 = the line as a whole.</summary>
    public long Column { get; init; }
}
