namespace Yiko.Compliance.Configurations;

/// <summary>What the evidence of an audit lacks (CFG-06): functional and physical completeness.</summary>
internal static class AuditEvidence
{
#pragma warning disable CS8524 // The event refuses every value without a name, and a new one with a name must not compile.
    public static ValueList<Reason> Shortfalls(AuditHeld held, Configuration baseline) => held.AuditKind switch
    {
        AuditKind.Functional => FunctionalShortfalls(held.Requirements),
        AuditKind.Physical => PhysicalShortfalls(baseline, held.Built),
        AuditKind.Process => [],
    };
#pragma warning restore CS8524

    // No requirement at all is no evidence either.
    private static ValueList<Reason> FunctionalShortfalls(ValueList<RequirementEvidence> requirements) => requirements.IsEmpty
        ? [ConfigurationReasons.NoRequirement]
        : requirements.Where(evidence => !evidence.IsVerified).Select(evidence => ConfigurationReasons.RequirementUnverified(evidence.Requirement)).ToValueList();

    // By hash: an item that is missing, differs, was built twice or does not belong.
    private static ValueList<Reason> PhysicalShortfalls(Configuration baseline, ValueList<ConfigurationEntry> built)
    {
        List<Reason> shortfalls = [];
        HashSet<string> found = new(StringComparer.Ordinal);
        foreach (var entry in built)
        {
            var wanted = baseline.Find(entry.Item);
            if (!found.Add(entry.Item)) shortfalls.Add(ConfigurationReasons.BuiltTwice(entry.Item));
            else if (wanted is null) shortfalls.Add(ConfigurationReasons.BuiltExtra(entry.Item));
            else if (!Configuration.IsSame(wanted, entry)) shortfalls.Add(ConfigurationReasons.BuiltDiffers(entry.Item));
        }

        shortfalls.AddRange(baseline.Entries.Where(entry => !found.Contains(entry.Item)).Select(entry => ConfigurationReasons.BuiltMissing(entry.Item)));
        return shortfalls.ToValueList();
    }
}
