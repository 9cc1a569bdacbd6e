namespace Yiko.Compliance.Configurations;

/// <summary>Decides an event: first as a line of the log, then by what it says.</summary>
internal static class ConfigurationDecisions
{
    public static void Decide(ConfigurationStep step, ConfigurationEvent happened)
    {
        step.Begin();
        CheckLog(step, happened);
        if (!step.IsRefused) DecideContent(step, happened);
        if (!step.IsRefused) step.Draft.Accept(happened);
    }

    private static void CheckLog(ConfigurationStep step, ConfigurationEvent happened)
    {
        if (step.Draft.EventIds.Find(happened.Id) is not null) step.Refuse(ConfigurationReasons.EventDuplicate(happened.Id));
        if (step.Draft.LastEvent is not { } last)
        {
            if (happened.Previous is not null) step.Refuse(ConfigurationReasons.LogBeginningMissing);
            return;
        }

        if (happened.Date < last.Date) step.Refuse(ConfigurationReasons.EventOutOfOrder(happened.Date, last.Date));
        if (happened.Previous is null)
        {
            if (step.Rules.RequiresHashChain || last.Previous is not null) step.Refuse(ConfigurationReasons.EventUnchained(last.Id));
        }
        else if (happened.Previous != last.ToHash())
        {
            step.Refuse(ConfigurationReasons.EventTampered(last.Id));
        }
    }

    private static void DecideContent(ConfigurationStep step, ConfigurationEvent happened)
    {
        switch (happened)
        {
            case RequestRecorded it: ChangeDecisions.Decide(step, it); break;
            case RequestAnalysed it: ChangeDecisions.Decide(step, it); break;
            case RequestApproved it: ChangeDecisions.Decide(step, it); break;
            case RequestRejected it: ChangeDecisions.Decide(step, it); break;
            case RequestDeferred it: ChangeDecisions.Decide(step, it); break;
            case RequestImplemented it: ChangeDecisions.Decide(step, it); break;
            case RequestVerified it: ChangeDecisions.Decide(step, it); break;
            case ChangeReleased it: ChangeDecisions.Decide(step, it); break;
            case PlanAdopted it: ItemDecisions.Decide(step, it); break;
            case ItemIdentified it: ItemDecisions.Decide(step, it); break;
            case VersionAdded it: ItemDecisions.Decide(step, it); break;
            case ItemsLinked it: ItemDecisions.Decide(step, it); break;
            case ItemsUnlinked it: ItemDecisions.Decide(step, it); break;
            case LinkReviewed it: ItemDecisions.Decide(step, it); break;
            case ItemRetired it: ItemDecisions.Decide(step, it); break;
            case BaselineSet it: BaselineDecisions.Decide(step, it); break;
            case AuditHeld it: BaselineDecisions.Decide(step, it); break;
            case FindingClosed it: BaselineDecisions.Decide(step, it); break;
            case MasterCopyKept it: ReleaseDecisions.Decide(step, it); break;
            case MasterCopyRemoved it: ReleaseDecisions.Decide(step, it); break;
            case BaselineReleased it: ReleaseDecisions.Decide(step, it); break;
            case CopyDelivered it: ReleaseDecisions.Decide(step, it); break;
            default: ReleaseDecisions.Decide(step, (EndOfLifeReached)happened); break;
        }
    }
}
