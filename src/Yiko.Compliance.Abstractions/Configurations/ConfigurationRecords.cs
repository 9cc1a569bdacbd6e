using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>
/// What a state holds of an item. Changed in place by the draft that owns it, frozen for ever once that draft is done.
/// </summary>
internal sealed class ItemRecord : IEquatable<ItemRecord>
{
    public ItemRecord(object owner, ConfigurationItem item, VersionPattern scheme) => (Owner, Item, Scheme) = (owner, item, scheme);

    public object Owner { get; }

    public ConfigurationItem Item { get; }

    public VersionPattern Scheme { get; }

    /// <summary>The last version with those before it.</summary>
    public VersionChain? Versions { get; set; }

    /// <summary>The version of the current configuration: that of the last baseline, or a later one that was approved and verified.</summary>
    public ItemVersion? Current => CurrentSince?.Version;

    /// <summary>What was current since when, the last one first.</summary>
    public CurrentChain? CurrentSince { get; private set; }

    /// <summary>On which day the item was retired; null while it is in use.</summary>
    public LocalDate? RetiredOn { get; set; }

    /// <summary>Whether the item was ever in a baseline; no event takes it out of control again.</summary>
    public bool IsControlled { get; set; }

    public bool IsRetired => RetiredOn is not null;

    /// <summary>Requests that are neither rejected nor released.</summary>
    public int OpenRequests { get; set; }

    /// <summary>Requests that are approved and not yet verified.</summary>
    public int CheckOuts { get; set; }

    /// <summary>Releases in service that hold the item.</summary>
    public int ReleasesInService { get; set; }

    public HashTrie<LinkRecord> Links { get; set; }

    public int VersionCount => Versions?.Version.Number ?? 0;

    public ItemState State => this switch
    {
        { IsRetired: true } => ItemState.Retired,
        { CheckOuts: > 0 } => ItemState.CheckedOut,
        { ReleasesInService: > 0 } => ItemState.Released,
        { IsControlled: true } => ItemState.Controlled,
        { Versions: not null } => ItemState.Draft,
        _ => ItemState.Identified,
    };

    public ItemRecord CopyFor(object owner) => new(owner, Item, Scheme)
    {
        Versions = Versions,
        CurrentSince = CurrentSince,
        IsControlled = IsControlled,
        RetiredOn = RetiredOn,
        OpenRequests = OpenRequests,
        CheckOuts = CheckOuts,
        ReleasesInService = ReleasesInService,
        Links = Links,
    };

    public ItemVersion? Find(string version)
    {
        for (var at = Versions; at is not null; at = at.Before)
        {
            if (at.Version.Version == version) return at.Version;
        }

        return null;
    }

    /// <summary>A version becomes current, unless a later one is there already.</summary>
    public void MakeCurrent(ItemVersion version, LocalDate since)
    {
        if (version.Number > (Current?.Number ?? 0)) CurrentSince = new(version, since, CurrentSince);
    }

    /// <summary>The version that was current at the end of a day; null where there was none, or the item was retired by then.</summary>
    public ItemVersion? CurrentOn(LocalDate day)
    {
        if (RetiredOn <= day) return null;
        var at = CurrentSince;
        while (at is not null && at.Since > day) at = at.Before;
        return at?.Version;
    }

    public bool Equals(ItemRecord? other) =>
        other is not null
        && Item.Identified == other.Item.Identified
        && Scheme == other.Scheme
        && VersionChain.HasSameContent(Versions, other.Versions)
        && CurrentChain.HasSameContent(CurrentSince, other.CurrentSince)
        && (IsControlled, RetiredOn, OpenRequests, CheckOuts, ReleasesInService)
            == (other.IsControlled, other.RetiredOn, other.OpenRequests, other.CheckOuts, other.ReleasesInService)
        && Links.HasSameContent(other.Links);

    public override bool Equals(object? obj) => Equals(obj as ItemRecord);

    public override int GetHashCode() => Item.Identified.GetHashCode();
}

/// <summary>One item depends on another, and how many versions of the other one were looked at.</summary>
internal sealed record LinkRecord
{
    public required string Item { get; init; }

    public required string DependsOn { get; init; }

    public required int ReviewedVersions { get; init; }
}

/// <summary>Versions of an item, the last one first: adding one shares all those before it.</summary>
internal sealed class VersionChain
{
    public VersionChain(ItemVersion version, VersionChain? before) => (Version, Before) = (version, before);

    public ItemVersion Version { get; }

    public VersionChain? Before { get; }

    public static bool HasSameContent(VersionChain? left, VersionChain? right)
    {
        while (left is not null && right is not null && !ReferenceEquals(left, right))
        {
            if (!left.Version.HasSameContent(right.Version)) return false;
            (left, right) = (left.Before, right.Before);
        }

        return ReferenceEquals(left, right);
    }
}

/// <summary>What was current of an item since when, the last version first.</summary>
internal sealed class CurrentChain
{
    public CurrentChain(ItemVersion version, LocalDate since, CurrentChain? before) => (Version, Since, Before) = (version, since, before);

    public ItemVersion Version { get; }

    public LocalDate Since { get; }

    public CurrentChain? Before { get; }

    public static bool HasSameContent(CurrentChain? left, CurrentChain? right)
    {
        while (left is not null && right is not null && !ReferenceEquals(left, right))
        {
            if (left.Version.Number != right.Version.Number || left.Since != right.Since) return false;
            (left, right) = (left.Before, right.Before);
        }

        return ReferenceEquals(left, right);
    }
}

/// <summary>What a state holds of a change request; changed in place by the draft that owns it.</summary>
internal sealed class RequestRecord : IEquatable<RequestRecord>
{
    public RequestRecord(object owner, RequestRecorded recorded, bool isMajor, Term state) => (Owner, Recorded, IsMajor, State) = (owner, recorded, isMajor, state);

    public object Owner { get; }

    public RequestRecorded Recorded { get; }

    public bool IsMajor { get; }

    public Term State { get; set; }

    public string? Analysis { get; set; }

    public string? DecidedBy { get; set; }

    public string? ImplementedBy { get; set; }

    public string? VerifiedBy { get; set; }

    /// <summary>What rejected or released the request.</summary>
    public ConfigurationEvent? ClosedBy { get; set; }

    public RequestRecord CopyFor(object owner) => new(owner, Recorded, IsMajor, State)
    {
        Analysis = Analysis,
        DecidedBy = DecidedBy,
        ImplementedBy = ImplementedBy,
        VerifiedBy = VerifiedBy,
        ClosedBy = ClosedBy,
    };

    public bool Equals(RequestRecord? other) =>
        other is not null
        && Recorded == other.Recorded
        && ClosedBy == other.ClosedBy
        && (IsMajor, State, Analysis, DecidedBy, ImplementedBy, VerifiedBy)
            == (other.IsMajor, other.State, other.Analysis, other.DecidedBy, other.ImplementedBy, other.VerifiedBy);

    public override bool Equals(object? obj) => Equals(obj as RequestRecord);

    public override int GetHashCode() => Recorded.GetHashCode();
}

/// <summary>What a state holds of a baseline: itself and what was audited of it.</summary>
internal sealed record BaselineRecord
{
    public required BaselineSet Set { get; init; }

    /// <summary>The item versions, each with its recorded hash.</summary>
    public required Configuration Contents { get; init; }

    /// <summary>The last audit of each kind that a release asks for; null where there was none.</summary>
    public string? FunctionalAudit { get; init; }

    public string? PhysicalAudit { get; init; }

    /// <summary>Open major findings by audit and finding.</summary>
    public HashTrie<AuditRecord> AuditsWithOpenMajorFindings { get; init; }

    public bool Equals(BaselineRecord? other) =>
        other is not null
        && Set == other.Set
        && Contents.Equals(other.Contents)
        && FunctionalAudit == other.FunctionalAudit
        && PhysicalAudit == other.PhysicalAudit
        && AuditsWithOpenMajorFindings.HasSameContent(other.AuditsWithOpenMajorFindings);

    public override int GetHashCode() => Set.GetHashCode();
}

/// <summary>What a state holds of an audit: what its evidence lacked, and what became of its findings.</summary>
internal sealed record AuditRecord
{
    public required AuditHeld Held { get; init; }

    public ValueList<Reason> Shortfalls { get; init; }

    public ValueList<AuditFinding> Findings { get; init; }

    public bool IsPassed => Shortfalls.IsEmpty;
}

/// <summary>What a state holds of a release.</summary>
internal sealed record ReleaseRecord
{
    public required BaselineReleased Released { get; init; }

    public required ReleaseState State { get; init; }
}

/// <summary>A master copy with the number of releases in service that need it.</summary>
internal sealed record MasterCopyRecord
{
    public required MasterCopyChanged Kept { get; init; }

    public int ReleasesInService { get; init; }

    public static string KeyOf(string item, string version) => item + "\n" + version;
}
