using Microsoft.EntityFrameworkCore;
using NodaTime;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Hazards;
using Yiko.Compliance.Host.Imports;

namespace Yiko.Compliance.Host.Data;

/// <summary>Everything the host stores. One model serves SQLite and PostgreSQL.</summary>
internal sealed class ComplianceDb(DbContextOptions<ComplianceDb> options) : DbContext(options)
{
    public DbSet<HazardItem> Hazards => Set<HazardItem>();

    public DbSet<StoredDecision> Decisions => Set<StoredDecision>();

    public DbSet<ChainHead> ChainHeads => Set<ChainHead>();

    public DbSet<RegisterState> Registers => Set<RegisterState>();

    public DbSet<ImportReport> Imports => Set<ImportReport>();

    public DbSet<ImportRemark> ImportRemarks => Set<ImportRemark>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<StoredDate>();
        configurationBuilder.Properties<Instant>().HaveConversion<StoredInstant>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(type => typeof(RegisterItem).IsAssignableFrom(type.ClrType)))
        {
            var item = modelBuilder.Entity(type.ClrType);
            item.HasKey(nameof(RegisterItem.Key));
            item.HasIndex(nameof(RegisterItem.Id)).IsUnique();
            item.Property(nameof(RegisterItem.Version)).IsConcurrencyToken();
        }

        modelBuilder.Entity<RegisterState>().HasKey(register => register.Area);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ComplianceDb).Assembly);
    }
}
