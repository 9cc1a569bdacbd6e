namespace Yiko.Compliance.Configurations;

/// <summary>Planning and identification: plan, items, draft versions, dependencies.</summary>
internal static class ItemDecisions
{
    public static void Decide(ConfigurationStep step, PlanAdopted adopted)
    {
        foreach (var part in ConfigurationChecklists.Plan.Missing(adopted.Plan.Parts)) step.Refuse(part.WhenMissing);
        if (adopted.Plan.MajorAuthority.IsEmpty && step.Authority is PlannedAuthority) step.Refuse(ConfigurationReasons.PlanWithoutAuthority);
        if (!step.IsRefused) step.Draft.Plan = adopted.Plan;
    }

    public static void Decide(ConfigurationStep step, ItemIdentified identified)
    {
        var item = identified.Item;
        if (step.Draft.Items.Find(item.Id) is not null) step.Refuse(ConfigurationReasons.ItemDuplicate(item.Id));
        if (item.BaselineDocuments.IsEmpty || string.IsNullOrWhiteSpace(item.VersionReference) || string.IsNullOrWhiteSpace(item.Details))
        {
            foreach (var part in ConfigurationChecklists.Identification.Missing(item.Parts)) step.Refuse(part.WhenMissing);
        }

        var scheme = SchemeOf(step.Rules, item.Scheme);
        if (scheme is null) step.Refuse(ConfigurationReasons.SchemeUnknown(item.Scheme!));
        if (!step.IsRefused) step.Draft.Add(new ItemRecord(step.Draft.Owner, item, scheme!));
    }

    public static void Decide(ConfigurationStep step, VersionAdded added)
    {
        if (step.ItemInUse(added.Item) is not { } record) return;
        if (record.IsControlled) step.Refuse(ConfigurationReasons.ItemControlled(added.Item));
        CheckVersion(step, record, added.Version);
        if (!step.IsRefused) Append(step.Draft, record, added, added.Version, added.ContentHash, null);
    }

    public static void Decide(ConfigurationStep step, ItemsLinked linked)
    {
        var item = step.ItemInUse(linked.Item);
        var other = step.ItemInUse(linked.DependsOn);
        if (linked.Item == linked.DependsOn) step.Refuse(ConfigurationReasons.LinkToItself(linked.Item));
        if (item?.Links.Find(linked.DependsOn) is not null) step.Refuse(ConfigurationReasons.LinkDuplicate(linked.Item, linked.DependsOn));
        if (!step.IsRefused) SetLink(step.Draft, item!, other!);
    }

    public static void Decide(ConfigurationStep step, LinkReviewed reviewed)
    {
        if (LinkedItem(step, reviewed.Item, reviewed.DependsOn) is { } item) SetLink(step.Draft, item, step.Draft.Items.Find(reviewed.DependsOn)!);
    }

    public static void Decide(ConfigurationStep step, ItemsUnlinked unlinked)
    {
        if (LinkedItem(step, unlinked.Item, unlinked.DependsOn) is not { } item) return;
        var record = step.Draft.Edit(item);
        record.Links = record.Links.Without(unlinked.DependsOn, step.Draft.Owner);
    }

    public static void Decide(ConfigurationStep step, ItemRetired retired)
    {
        if (step.ItemInUse(retired.Item) is not { } record) return;
        if (record.OpenRequests > 0) step.Refuse(ConfigurationReasons.ItemHasOpenRequests(retired.Item, record.OpenRequests));
        if (record.ReleasesInService > 0) step.Refuse(ConfigurationReasons.ItemInService(retired.Item));
        if (!step.IsRefused) step.Draft.Edit(record).IsRetired = true;
    }

    /// <summary>Refuses a version that its scheme does not write, or that is not later than the last one.</summary>
    public static void CheckVersion(ConfigurationStep step, ItemRecord record, string version)
    {
        var last = record.Versions?.Version.Version;
        if (last is null ? !record.Scheme.Accepts(version) : record.Scheme.Compare(last, version) is null)
            step.Refuse(ConfigurationReasons.VersionNotOfScheme(record.Item.Id, version, record.Scheme));
        else if (last is not null && record.Scheme.Compare(last, version) >= 0)
            step.Refuse(ConfigurationReasons.VersionNotGreater(record.Item.Id, version, last));
    }

    public static void Append(ConfigurationDraft draft, ItemRecord record, ConfigurationEvent by, string version, string hash, string? request)
    {
        var owned = draft.Edit(record);
        owned.Versions = new(
            new()
            {
                Item = record.Item.Id,
                Number = record.VersionCount + 1,
                Version = version,
                ContentHash = hash,
                By = by.By,
                Date = by.Date,
                Request = request,
            },
            record.Versions);
    }

    private static ItemRecord? LinkedItem(ConfigurationStep step, string item, string dependsOn)
    {
        if (step.Item(item) is not { } record) return null;
        if (record.Links.Find(dependsOn) is not null) return record;
        step.Refuse(ConfigurationReasons.LinkUnknown(item, dependsOn));
        return null;
    }

    private static void SetLink(ConfigurationDraft draft, ItemRecord item, ItemRecord other)
    {
        var record = draft.Edit(item);
        var link = new ItemLink { Item = item.Item.Id, DependsOn = other.Item.Id, ReviewedVersions = other.VersionCount };
        record.Links = record.Links.Set(link.DependsOn, link, draft.Owner);
    }

    private static VersionScheme? SchemeOf(ConfigurationRuleSet rules, string? code)
    {
        if (code is null) return rules.Schemes[0];
        foreach (var scheme in rules.Schemes)
        {
            if (scheme.Code == code) return scheme;
        }

        return null;
    }
}
