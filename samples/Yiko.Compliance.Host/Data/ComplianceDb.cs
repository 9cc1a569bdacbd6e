using Microsoft.EntityFrameworkCore;
using NodaTime;
using Yiko.Compliance.Host.Aspects;
using Yiko.Compliance.Host.Configurations;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Documents;
using Yiko.Compliance.Host.Hazards;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Objectives;
using Yiko.Compliance.Host.Suppliers;

namespace Yiko.Compliance.Host.Data;

/// <summary>Everything the host stores. One model serves SQLite and PostgreSQL.</summary>
internal sealed class ComplianceDb(DbContextOptions<ComplianceDb> options) : DbContext(options)
{
    public DbSet<HazardItem> Hazards => Set<HazardItem>();

    public DbSet<AspectItem> Aspects => Set<AspectItem>();

    public DbSet<SupplyItem> Supplies => Set<SupplyItem>();

    public DbSet<ObjectiveItem> Objectives => Set<ObjectiveItem>();

    public DbSet<DocumentItem> Documents => Set<DocumentItem>();

    public DbSet<DocumentText> DocumentTexts => Set<DocumentText>();

    public DbSet<LoggedEvent> Events => Set<LoggedEvent>();

    public DbSet<StoredDecision> Decisions => Set<StoredDecision>();

    public DbSet<ChainHead> ChainHeads => Set<ChainHead>();

    public DbSet<RegisterState> Registers => Set<RegisterState>();

    public DbSet<ImportReport> Imports => Set<ImportReport>();

    public DbSet<ImportRemark> ImportRemarks => Set<ImportRemark>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<StoredDate>();
        configurationBuilder.Properties<Ratio>().HaveConversion<StoredRatio>();
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
