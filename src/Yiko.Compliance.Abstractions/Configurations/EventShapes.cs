using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>Every kind of event as it stands in JSON; each case tells its own.</summary>
internal static class EventShapes
{
    private static readonly EventCase[] Cases =
    [
        PlanAdopted.InJson,
        ItemIdentified.InJson,
        VersionAdded.InJson,
        .. LinkChanged.InJson,
        ItemRetired.InJson,
        BaselineSet.InJson,
        AuditHeld.InJson,
        FindingClosed.InJson,
        .. MasterCopyChanged.InJson,
        BaselineReleased.InJson,
        CopyDelivered.InJson,
        MaintenanceRecorded.InJson,
        EndOfLifeReached.InJson,
        RequestRecorded.InJson,
        RequestAnalysed.InJson,
        RequestApproved.InJson,
        .. RequestDeclined.InJson,
        RequestImplemented.InJson,
        RequestVerified.InJson,
        ChangeReleased.InJson,
    ];

    public static Shape<ConfigurationEvent> Event { get; } = Shape.OneOf("event", Array.ConvertAll(Cases, known => known.InJson));

    /// <summary>What kind of event it is.</summary>
    public static Term KindOf(ConfigurationEvent happened) => Array.Find(Cases, known => known.InJson.Takes(happened))!.Kind;
}

/// <summary>The decision of every kind of event, so that none can be forgotten: a new kind does not compile without its own.</summary>
internal interface IConfigurationDecisions
{
    Func<object, ValueList<Reason>>? Decide(PlanAdopted adopted);

    Func<object, ValueList<Reason>>? Decide(ItemIdentified identified);

    Func<object, ValueList<Reason>>? Decide(VersionAdded added);

    Func<object, ValueList<Reason>>? Decide(LinkChanged changed);

    Func<object, ValueList<Reason>>? Decide(ItemRetired retired);

    Func<object, ValueList<Reason>>? Decide(BaselineSet set);

    Func<object, ValueList<Reason>>? Decide(AuditHeld held);

    Func<object, ValueList<Reason>>? Decide(FindingClosed closed);

    Func<object, ValueList<Reason>>? Decide(MasterCopyChanged changed);

    Func<object, ValueList<Reason>>? Decide(BaselineReleased released);

    Func<object, ValueList<Reason>>? Decide(CopyDelivered delivered);

    Func<object, ValueList<Reason>>? Decide(MaintenanceRecorded maintained);

    Func<object, ValueList<Reason>>? Decide(EndOfLifeReached ended);

    Func<object, ValueList<Reason>>? Decide(RequestRecorded recorded);

    Func<object, ValueList<Reason>>? Decide(RequestAnalysed analysed);

    Func<object, ValueList<Reason>>? Decide(RequestApproved approved);

    Func<object, ValueList<Reason>>? Decide(RequestDeclined declined);

    Func<object, ValueList<Reason>>? Decide(RequestImplemented implemented);

    Func<object, ValueList<Reason>>? Decide(RequestVerified verified);

    Func<object, ValueList<Reason>>? Decide(ChangeReleased released);
}
