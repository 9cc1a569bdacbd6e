using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Yiko.Compliance.Host.Decisions;

namespace Yiko.Compliance.Host.Data;

/// <summary>
/// Chooses the database and makes its tables on first start. They are made from the model and not by migrations: a sample has no
/// installed base to carry along, and one model then serves both databases. A product would add a set of migrations for each.
/// </summary>
internal static class DatabaseSetup
{
    public static IServiceCollection AddComplianceDb(this IServiceCollection services, IConfiguration configuration)
    {
        var postgres = configuration.GetConnectionString("PostgreSQL");
        var sqlite = configuration.GetConnectionString("SQLite") ?? "Data Source=compliance.db";
        return services.AddDbContext<ComplianceDb>(options =>
        {
            // An item has lines of its own of one kind at most, events or entries: joining them multiplies nothing.
            const QuerySplittingBehavior Joined = QuerySplittingBehavior.SingleQuery;
            if (string.IsNullOrWhiteSpace(postgres)) options.UseSqlite(sqlite, relational => relational.UseQuerySplittingBehavior(Joined));
            else options.UseNpgsql(postgres, relational => relational.UseQuerySplittingBehavior(Joined));
        });
    }

    public static async Task CreateAsync(ComplianceDb db, CancellationToken cancellation)
    {
        await db.Database.EnsureCreatedAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (!await db.ChainHeads.AnyAsync(cancellation))
        {
            db.ChainHeads.Add(new());
            db.Registers.AddRange(Areas.All.Select(area => new RegisterState { Area = area }));
            await db.SaveChangesAsync(cancellation);
            await db.Database.ExecuteSqlRawAsync(db.Database.IsSqlite() ? AppendOnly.Sqlite : AppendOnly.PostgreSql, cancellation);
        }

        await transaction.CommitAsync(cancellation);
        await AskForTablesAsync(db, cancellation);
    }

    private static async Task AskForTablesAsync(ComplianceDb db, CancellationToken cancellation)
    {
        try
        {
            await db.Items.OrderBy(item => item.Key).FirstOrDefaultAsync(cancellation);
        }
        catch (DbException e)
        {
            throw new InvalidOperationException(
                "The database was made by another version of this sample, and a sample does not carry old tables along: name another file or database in "
                + "ConnectionStrings, or delete this one after exporting its registers with the version that made it.",
                e);
        }
    }
}

/// <summary>Healthy while the database answers.</summary>
internal sealed class DatabaseHealth(ComplianceDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.ChainHeads.AnyAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database has no tables.");
}
