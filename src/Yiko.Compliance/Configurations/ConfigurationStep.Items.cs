namespace Yiko.Compliance.Configurations;

/// <content>Planning and identification: plan, items, draft versions, dependencies.</content>
internal sealed partial class ConfigurationStep
{
    public Func<object, ValueList<Reason>>? Decide(PlanAdopted adopted)
    {
        foreach (var missing in ConfigurationChecklists.Plan.Lacking(adopted.Parts)) Refuse(missing);
        if (adopted.MajorAuthority.IsEmpty && Authority is PlannedAuthority) Refuse(ConfigurationReasons.PlanWithoutAuthority);
        if (!Authority.Covers(adopted, null, Draft.Plan)) Refuse(ConfigurationReasons.PlanNotAuthorised(adopted.By));
        if (IsRefused) return null;
        Note(ConfigurationReasons.Responsible(Rules.Responsible));
        NoteMethods(adopted.Methods);
        if (IsNewlyNamed(adopted, Draft.Plan)) Note(ConfigurationReasons.PlanNamesItsAuthor(adopted.By));
        Draft.Plan = new(adopted);
        return ConfigurationAcceptances.PlanAdopted;
    }

    public Func<object, ValueList<Reason>>? Decide(ItemIdentified identified)
    {
        ConfigurationItem item = new(identified);
        if (Draft.Items.Find(item.Id) is not null) Refuse(ConfigurationReasons.ItemDuplicate(item.Id));
        if (item.BaselineDocuments.IsEmpty || string.IsNullOrWhiteSpace(item.VersionReference) || string.IsNullOrWhiteSpace(item.Details))
        {
            foreach (var missing in ConfigurationChecklists.Identification.Lacking(item.Parts)) Refuse(missing);
        }

        if (item.Kind.Code == ConfigurationItem.SourceCode.Code && string.IsNullOrWhiteSpace(item.VersionReference)) Refuse(ConfigurationReasons.NumberMissing(item.Id));
        var scheme = SchemeOf(item.Scheme);
        if (scheme is null) Refuse(ConfigurationReasons.SchemeUnknown(item.Scheme!));
        if (IsRefused) return null;
        Draft.Add(new ItemRecord(Draft.Owner, item, scheme!));
        return ConfigurationAcceptances.ItemIdentified;
    }

    public Func<object, ValueList<Reason>>? Decide(VersionAdded added)
    {
        if (ItemInUse(added.Item) is not { } record) return null;
        if (record.IsControlled) Refuse(ConfigurationReasons.ItemControlled(added.Item));
        CheckVersion(record, added.Version);
        if (IsRefused) return null;
        Append(record, added, (added.Version, added.ContentHash), null);
        return ConfigurationAcceptances.VersionAdded;
    }

#pragma warning disable CS8524 // The event refuses every value without a name, and a new one with a name must not compile.
    public Func<object, ValueList<Reason>>? Decide(LinkChanged changed) => changed.Change switch
    {
        LinkChange.Made => MakeLink(changed),
        LinkChange.Reviewed => ReviewLink(changed),
        LinkChange.Ended => EndLink(changed),
    };
#pragma warning restore CS8524

    public Func<object, ValueList<Reason>>? Decide(ItemRetired retired)
    {
        if (ItemInUse(retired.Item) is not { } record) return null;
        if (record.OpenRequests > 0) Refuse(ConfigurationReasons.ItemHasOpenRequests(retired.Item, record.OpenRequests));
        if (record.ReleasesInService > 0) Refuse(ConfigurationReasons.ItemInService(retired.Item));
        if (IsRefused) return null;
        Draft.Edit(record).RetiredOn = retired.Date;
        return ConfigurationAcceptances.ItemRetired;
    }

    // A plan that says nothing of identification is told once; one that says something, of each way that it leaves out.
    private void NoteMethods(ValueList<string> methods)
    {
        if (methods.IsEmpty) Note(ConfigurationReasons.MethodsMissing(Rules.Responsible));
        else foreach (var missing in ConfigurationChecklists.Methods.Lacking(methods)) Note(missing);
    }

    private static bool IsNewlyNamed(PlanAdopted adopted, ConfigurationPlan? before)
    {
        bool Names(ConfigurationPlan plan) => Persons.Contain(plan.MajorAuthority, adopted.By) || Persons.Contain(plan.MinorAuthority, adopted.By);
        return Names(new(adopted)) && (before is null || !Names(before));
    }

    private Func<object, ValueList<Reason>>? MakeLink(LinkChanged changed)
    {
        var item = ItemInUse(changed.Item);
        var other = ItemInUse(changed.DependsOn);
        if (changed.Item == changed.DependsOn) Refuse(ConfigurationReasons.LinkToItself(changed.Item));
        if (item?.Links.Find(changed.DependsOn) is not null) Refuse(ConfigurationReasons.LinkDuplicate(changed.Item, changed.DependsOn));
        if (IsRefused) return null;
        SetLink(item!, other!);
        return ConfigurationAcceptances.LinkMade;
    }

    private Func<object, ValueList<Reason>>? ReviewLink(LinkChanged changed)
    {
        if (LinkedItem(changed) is not { } item) return null;
        SetLink(item, Draft.Items.Find(changed.DependsOn)!);
        return ConfigurationAcceptances.LinkReviewed;
    }

    private Func<object, ValueList<Reason>>? EndLink(LinkChanged changed)
    {
        if (LinkedItem(changed) is not { } item) return null;
        var record = Draft.Edit(item);
        record.Links = record.Links.Without(changed.DependsOn, Draft.Owner);
        return ConfigurationAcceptances.LinkEnded;
    }

    /// <summary>Refuses a version that its scheme does not write, or that is not later than the last one.</summary>
    private void CheckVersion(ItemRecord record, string version)
    {
        var last = record.Versions?.Version.Version;
        if (last is null ? !record.Scheme.Accepts(version) : record.Scheme.Compare(last, version) is null)
            Refuse(ConfigurationReasons.VersionNotOfScheme(record.Item.Id, version, record.Scheme.Pattern));
        else if (last is not null && record.Scheme.Compare(last, version) >= 0)
            Refuse(ConfigurationReasons.VersionNotGreater(record.Item.Id, version, last));
    }

    private void Append(ItemRecord record, ConfigurationEvent by, (string Version, string Hash) content, string? request) =>
        Draft.Edit(record).Versions = new(new(record.Item.Id, record.VersionCount + 1, content, by, request), record.Versions);

    private ItemRecord? LinkedItem(LinkChanged changed)
    {
        if (Item(changed.Item) is not { } record) return null;
        if (record.Links.Find(changed.DependsOn) is not null) return record;
        Refuse(ConfigurationReasons.LinkUnknown(changed.Item, changed.DependsOn));
        return null;
    }

    private void SetLink(ItemRecord item, ItemRecord other)
    {
        var record = Draft.Edit(item);
        LinkRecord link = new() { Item = item.Item.Id, DependsOn = other.Item.Id, ReviewedVersions = other.VersionCount };
        record.Links = record.Links.Set(link.DependsOn, link, Draft.Owner);
    }

    private VersionPattern? SchemeOf(string? code)
    {
        if (code is null) return Rules.Schemes[0];
        foreach (var scheme in Rules.Schemes)
        {
            if (scheme.Code == code) return scheme;
        }

        return null;
    }
}
