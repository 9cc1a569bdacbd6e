using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers.Events;

namespace Yiko.Compliance.Host.Configurations;

/// <summary>An event of configuration management as it was sent, accepted or refused. The accepted ones in their order are the state.</summary>
[PrimaryKey(nameof(Number))]
public sealed class LoggedEvent
{
    /// <summary>The place in the log.</summary>
    public long Number { get; init; }

    /// <summary>The whole event as canonical JSON, which a log file may hold as a line.</summary>
    [JsonConverter(typeof(RawJson))]
    public required string Content { get; init; }

    public required bool IsAccepted { get; init; }

    public required long Decision { get; init; }

    /// <summary>The content hash of the rule set that decided.</summary>
    public required string RuleSetHash { get; init; }

    internal ConfigurationEvent ToEvent() => EventLine.Read(Content).Event!;

    /// <summary>Reads an event that was sent; one whose identifier or person could not be stored is none.</summary>
    internal static EventLine Read(string line)
    {
        var read = EventLine.Read(line);
        return read.Event is { } happened && !(ItemId.IsValid(happened.Id) && ItemId.IsValid(happened.By))
            ? new() { Id = string.Empty, Faults = [new() { Code = ImportTexts.IdMissing.Code, Sentence = Remarks.SentenceOf(ImportTexts.IdMissing) }] }
            : read;
    }

    /// <summary>What is wrong with an event that was sent.</summary>
    internal static IReadOnlyList<Fault> FaultsOf(EventLine line) =>
        [.. line.Faults.Select(fault => new Fault { Code = fault.Code, Path = fault.Field, Sentence = fault.Sentence })];
}

/// <summary>What came of an event, or would come of it.</summary>
public sealed record EventOutcome
{
    public required bool IsAccepted { get; init; }

    public required Rationale Reasons { get; init; }

    public required RuleSetStamp RuleSet { get; init; }

    /// <summary>What depends on the items that the event is about.</summary>
    public required ImpactReport Impact { get; init; }

    /// <summary>The number of the decision; null where the event was only tried.</summary>
    public long? Decision { get; init; }
}
