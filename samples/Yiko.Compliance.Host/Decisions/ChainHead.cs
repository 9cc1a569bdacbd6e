using NodaTime;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>The end of the chain of decisions: a single row. Whoever appends holds it until the transaction ends.</summary>
internal sealed class ChainHead
{
    public int Id { get; init; } = 1;

    /// <summary>The number of the last decision; 0 while there is none.</summary>
    public long Number { get; set; }

    public string? Hash { get; set; }

    public LocalDate Date { get; set; } = new(2000, 1, 1);
}
