namespace Yiko.Compliance.Configurations;

/// <content>What an accepted event did.</content>
internal static partial class ConfigurationReasons
{
    /// <summary>What an accepted event did, in one reason.</summary>
    public static Reason Accepted(ConfigurationEvent accepted) => accepted switch
    {
        PlanAdopted => Of("configuration.plan.adopted", "CFG-02", "8.5.2.1 a)"),
        ItemIdentified it => Of("configuration.item.identified", "CFG-03", Identification).With(Arg("item", it.Item.Id)),
        VersionAdded it => Of("configuration.version.added", "CFG-03", Identification).With(Arg("item", it.Item), Arg("version", it.Version)),
        ItemsLinked it => Of("configuration.link.made", "CFG-03", Identification).With(Arg("item", it.Item), Arg("depends-on", it.DependsOn)),
        ItemsUnlinked it => Of("configuration.link.ended", "CFG-03", Identification).With(Arg("item", it.Item), Arg("depends-on", it.DependsOn)),
        LinkReviewed it => Of("configuration.link.reviewed", "CFG-04", Control).With(Arg("item", it.Item), Arg("depends-on", it.DependsOn)),
        Configurations.ItemRetired it => Of("configuration.item.taken-out", "CFG-04", Control).With(Arg("item", it.Item)),
        RequestRecorded it => OfRequest("configuration.request.recorded", it.Request),
        RequestAnalysed it => OfRequest("configuration.request.analysed", it.Request),
        RequestApproved it => OfRequest("configuration.request.approved", it.Request).Plus(Arg("person", it.By)),
        RequestRejected it => OfRequest("configuration.request.rejected", it.Request).Plus(Arg("person", it.By)),
        RequestDeferred it => OfRequest("configuration.request.deferred", it.Request).Plus(Arg("person", it.By)),
        RequestImplemented it => OfRequest("configuration.request.implemented", it.Request).Plus(Arg("person", it.By)),
        RequestVerified { Passed: true } it => OfRequest("configuration.request.verified", it.Request).Plus(Arg("person", it.By)),
        RequestVerified it => OfRequest("configuration.request.verification-failed", it.Request).Plus(Arg("person", it.By)),
        ChangeReleased it => OfRequest("configuration.request.released", it.Request),
        BaselineSet it => Of("configuration.baseline.set", "CFG-03", Identification).With(Arg("baseline", it.Baseline), ReasonArgument.Of("type", it.Type.Name)),
        AuditHeld it => Of("configuration.audit.held", "CFG-06", Evaluation).With(Arg("audit", it.Audit), Arg("baseline", it.Baseline)),
        Configurations.FindingClosed it => Of("configuration.audit.finding-dealt-with", "CFG-06", Evaluation).With(Arg("audit", it.Audit), Arg("finding", it.Finding)),
        MasterCopyKept it => Of("configuration.master-copy.kept", "CFG-08", Release).With(Arg("item", it.Item), Arg("version", it.Version)),
        MasterCopyRemoved it => Of("configuration.master-copy.removed", "CFG-08", Release).With(Arg("item", it.Item), Arg("version", it.Version)),
        BaselineReleased it => Of("configuration.release.released", "CFG-07", Release)
            .With(Arg("release", it.Release), Arg("baseline", it.Baseline), Arg("person", it.By)),
        CopyDelivered it => Of("configuration.delivery.delivered", "TRC-04", "8.5.2.3")
            .With(Arg("serial", it.SerialNumber), Arg("release", it.Release), Arg("engineer", it.Engineer)),
        _ => Of("configuration.release.end-of-life", "CFG-08", Release).With(Arg("release", ((EndOfLifeReached)accepted).Release)),
    };

    private static Reason OfRequest(string code, string request) => Of(code, "CFG-04", Control).With(Arg("request", request));

    private static Reason Plus(this Reason reason, ReasonArgument argument) =>
        reason with { Arguments = reason.Arguments.Append(argument).ToValueList() };
}
