using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>What the evidence of an audit lacks (CFG-06): functional and physical completeness.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class AuditEvidence
{
    /// <summary>Functional completeness: which requirements are not verified. None at all is no evidence either.</summary>
    /// <param name="requirements">The requirements.</param>
    /// <returns>A reason for each shortfall; empty when the item is functionally complete.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requirements"/> is null.</exception>
    public static ValueList<Reason> FunctionalShortfalls(IEnumerable<RequirementEvidence> requirements)
    {
        var all = Guard.Against.Null(requirements).ToArray();
        return all.Length == 0
            ? [ConfigurationReasons.NoRequirement]
            : all.Where(evidence => !evidence.IsVerified).Select(evidence => ConfigurationReasons.RequirementUnverified(evidence.Requirement)).ToValueList();
    }

    /// <summary>Physical completeness: where what was built differs from the baseline, by hash.</summary>
    /// <param name="baseline">The contents of the baseline.</param>
    /// <param name="built">What was built.</param>
    /// <returns>A reason for each item that is missing, differs, was built twice or does not belong; empty when both are equal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Reason> PhysicalShortfalls(Configuration baseline, IEnumerable<ConfigurationEntry> built)
    {
        Guard.Against.Null(baseline);
        List<Reason> shortfalls = [];
        HashSet<string> found = new(StringComparer.Ordinal);
        foreach (var entry in Guard.Against.Null(built))
        {
            var wanted = baseline.Find(entry.Item);
            if (!found.Add(entry.Item)) shortfalls.Add(ConfigurationReasons.BuiltTwice(entry.Item));
            else if (wanted is null) shortfalls.Add(ConfigurationReasons.BuiltExtra(entry.Item));
            else if (!Configuration.IsSame(wanted, entry)) shortfalls.Add(ConfigurationReasons.BuiltDiffers(entry.Item));
        }

        shortfalls.AddRange(baseline.Entries.Where(entry => !found.Contains(entry.Item)).Select(entry => ConfigurationReasons.BuiltMissing(entry.Item)));
        return shortfalls.ToValueList();
    }

    internal static ValueList<Reason> Shortfalls(AuditHeld held, Configuration baseline) => held.AuditKind switch
    {
        AuditKind.Functional => FunctionalShortfalls(held.Requirements),
        AuditKind.Physical => PhysicalShortfalls(baseline, held.Built),
        _ => [],
    };
}
