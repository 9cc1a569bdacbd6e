using System.Numerics;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Yiko.Compliance.Host.Aspects;
using Yiko.Compliance.Host.Configurations;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Documents;
using Yiko.Compliance.Host.Hazards;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Objectives;
using Yiko.Compliance.Host.People;
using Yiko.Compliance.Host.Suppliers;

namespace Yiko.Compliance.Host.Data;

/// <summary>Everything the host stores. One model serves SQLite and PostgreSQL.</summary>
internal sealed class ComplianceDb(DbContextOptions<ComplianceDb> options) : IdentityUserContext<Person>(options)
{
    public DbSet<RegisterItem> Items => Set<RegisterItem>();

    public DbSet<DocumentItem> Documents => Set<DocumentItem>();

    public DbSet<DocumentText> DocumentTexts => Set<DocumentText>();

    public DbSet<LoggedEvent> Events => Set<LoggedEvent>();

    public DbSet<StoredDecision> Decisions => Set<StoredDecision>();

    public DbSet<ChainHead> ChainHeads => Set<ChainHead>();

    public DbSet<RegisterState> Registers => Set<RegisterState>();

    public DbSet<ImportReport> Imports => Set<ImportReport>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<StoredDate>();
        configurationBuilder.Properties<Ratio>().HaveConversion<StoredRatio>();
        configurationBuilder.Properties<BigInteger>().HaveConversion<StoredCount>();
        configurationBuilder.Properties<Instant>().HaveConversion<StoredInstant>();
        configurationBuilder.Properties<LocalizedText>().HaveConversion<StoredText>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Person>().ToTable("People");
        modelBuilder.Entity<IdentityUserClaim<string>>().ToTable("PersonClaims");
        modelBuilder.Entity<IdentityUserLogin<string>>().ToTable("PersonLogins");
        modelBuilder.Entity<IdentityUserToken<string>>().ToTable("PersonTokens");
        var item = modelBuilder.Entity<RegisterItem>();
        item.HasKey(it => it.Key);
        item.Property(it => it.Key).ValueGeneratedNever();
        item.Property(it => it.Version).IsConcurrencyToken();
        item.HasQueryFilter(it => it.WithdrawnOn == null);
        item.HasIndex(it => new { it.Area, it.Id }).IsUnique();
        item.HasDiscriminator(it => it.Area)
            .HasValue<HazardItem>(Areas.Hazards).HasValue<AspectItem>(Areas.Aspects).HasValue<SupplyItem>(Areas.Suppliers)
            .HasValue<ScoreItem>(Areas.Scores).HasValue<ObjectiveItem>(Areas.Objectives).HasValue<DocumentItem>(Areas.Documents);
        modelBuilder.Entity<RegisterState>().HasKey(register => register.Area);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ComplianceDb).Assembly);
    }
}
