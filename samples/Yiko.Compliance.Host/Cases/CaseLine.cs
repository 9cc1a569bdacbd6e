using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yiko.Compliance.Host.Cases;

/// <summary>One dated line of a case, as it was written. Recorded, never changed: what a case is follows from its lines.</summary>
internal sealed class CaseLine
{
    public long Key { get; init; }

    /// <summary>The identifier of the case.</summary>
    public required string Case { get; init; }

    /// <summary>The line as a JSON object, in the form that logs of cases have.</summary>
    public required string Content { get; init; }
}

internal sealed class CaseLineMapping : IEntityTypeConfiguration<CaseLine>
{
    public void Configure(EntityTypeBuilder<CaseLine> builder)
    {
        builder.ToTable("CaseLines");
        builder.HasKey(line => line.Key);
        builder.HasIndex(line => line.Case);
    }
}
