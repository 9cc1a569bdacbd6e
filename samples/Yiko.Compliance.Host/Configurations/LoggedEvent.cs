using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers.Events;

namespace Yiko.Compliance.Host.Configurations;

/// <summary>An event of configuration management as it was sent, accepted or refused. The accepted ones in their order are the state.</summary>
internal sealed class LoggedEvent
{
    /// <summary>The place in the log.</summary>
    public long Number { get; init; }

    public required string EventId { get; init; }

    public required string Kind { get; init; }

    public required LocalDate Date { get; init; }

    public required string By { get; init; }

    /// <summary>The whole event as canonical JSON, which a log file may hold as a line.</summary>
    public required string Content { get; init; }

    public required bool IsAccepted { get; init; }

    public required long DecisionNumber { get; init; }

    /// <summary>Reads an event that was sent; one whose identifier or person could not be stored is none.</summary>
    public static EventLine Read(string line)
    {
        var read = EventLine.Read(line);
        return read.Event is { } happened && !(ItemId.IsValid(happened.Id) && ItemId.IsValid(happened.By))
            ? new() { Id = string.Empty, Faults = [new() { Code = ImportTexts.IdMissing.Code, Sentence = Remarks.SentenceOf(ImportTexts.IdMissing) }] }
            : read;
    }

    public ConfigurationEvent Event => EventLine.Read(Content).Event!;
}

internal sealed class LoggedEventMapping : IEntityTypeConfiguration<LoggedEvent>
{
    public void Configure(EntityTypeBuilder<LoggedEvent> builder)
    {
        builder.HasKey(logged => logged.Number);
        builder.HasIndex(logged => logged.EventId);
    }
}
