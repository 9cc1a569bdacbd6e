namespace Yiko.Compliance.Configurations;

/// <summary>Control: change requests from their record to the release of the changed items.</summary>
internal static class ChangeDecisions
{
    public static void Decide(ConfigurationStep step, RequestRecorded recorded)
    {
        if (step.Draft.Requests.Find(recorded.Request) is not null) step.Refuse(ConfigurationReasons.RequestDuplicate(recorded.Request));
        if (recorded.Items.IsEmpty) step.Refuse(ConfigurationReasons.RequestWithoutItem(recorded.Request));
        RefuseRepeated(step, recorded.Items);
        foreach (var criterion in recorded.Criteria)
        {
            if (!step.Rules.MajorCriteria.Contains(criterion) && !step.Rules.MinorCriteria.Contains(criterion))
                step.Refuse(ConfigurationReasons.CriterionUnknown(criterion));
        }

        foreach (var id in recorded.Items)
        {
            if (step.ItemInUse(id) is { OpenRequests: > 0 } busy) step.Note(ConfigurationReasons.RequestConcurrent(id, busy.OpenRequests));
        }

        if (step.IsRefused) return;
        step.Draft.Add(new RequestRecord(step.Draft.Owner, recorded, step.Rules.ClassOf(recorded.Criteria)));
        foreach (var id in recorded.Items) EditItem(step, id).OpenRequests++;
    }

    public static void Decide(ConfigurationStep step, RequestAnalysed analysed)
    {
        if (Advance(step, analysed, analysed.Request, RequestEvent.Analyse) is { } record) record.Analysis = analysed.Consequences;
    }

    public static void Decide(ConfigurationStep step, RequestApproved approved)
    {
        if (Dispose(step, approved, approved.Request, RequestEvent.Approve, approved.Answers) is not { } record) return;
        foreach (var id in record.Recorded.Items) EditItem(step, id).CheckOuts++;
    }

    public static void Decide(ConfigurationStep step, RequestRejected rejected)
    {
        if (Dispose(step, rejected, rejected.Request, RequestEvent.Reject, default) is { } record) Close(step, record, rejected);
    }

    public static void Decide(ConfigurationStep step, RequestDeferred deferred) =>
        Dispose(step, deferred, deferred.Request, RequestEvent.Defer, default);

    public static void Decide(ConfigurationStep step, RequestImplemented implemented)
    {
        if (step.Draft.Requests.Find(implemented.Request) is { State: RequestState.Approved } approved) CheckVersions(step, implemented, approved.Recorded.Items);
        if (Advance(step, implemented, implemented.Request, RequestEvent.Implement) is not { } record) return;
        NoteSamePerson(step, implemented.By, record.DecidedBy, null);
        record.ImplementedBy = implemented.By;
        foreach (var entry in implemented.Versions)
            ItemDecisions.Append(step.Draft, step.Draft.Items.Find(entry.Item)!, implemented, entry.Version, entry.ContentHash!, implemented.Request);
    }

    public static void Decide(ConfigurationStep step, RequestVerified verified)
    {
        var happened = verified.Passed ? RequestEvent.Verify : RequestEvent.FailVerification;
        if (Advance(step, verified, verified.Request, happened) is not { } record) return;
        NoteSamePerson(step, verified.By, record.DecidedBy, record.ImplementedBy);
        record.VerifiedBy = verified.By;
        if (!verified.Passed) return;
        foreach (var id in record.Recorded.Items) TakeOver(EditItem(step, id), verified.Request);
    }

    public static void Decide(ConfigurationStep step, ChangeReleased released)
    {
        if (released.Told.IsEmpty) step.Refuse(ConfigurationReasons.NobodyTold(released.Request));
        if (Advance(step, released, released.Request, RequestEvent.Release) is { } record) Close(step, record, released);
    }

    private static RequestRecord? Dispose(
        ConfigurationStep step,
        ConfigurationEvent disposition,
        string request,
        RequestEvent happened,
        ValueList<DispositionQuestion> answers)
    {
        var isAuthorised = step.Draft.Requests.Find(request) is { State: RequestState.Analysed } analysed
            && step.Authority.Covers(disposition.By, analysed.ToRequest(), step.Draft.Plan);
        var record = Advance(step, disposition, request, happened, isAuthorised, answers);
        record?.DecidedBy = disposition.By;
        return record;
    }

    // Every event of a request goes through the lifecycle: here and nowhere else its state changes.
    private static RequestRecord? Advance(
        ConfigurationStep step,
        ConfigurationEvent by,
        string request,
        RequestEvent happened,
        bool isAuthorised = false,
        ValueList<DispositionQuestion> answers = default)
    {
        if (step.Draft.Requests.Find(request) is not { } found)
        {
            step.Refuse(ConfigurationReasons.RequestUnknown(request));
            return null;
        }

        var taken = ChangeRequestLifecycle.Rules.Next(found.State, happened, new()
        {
            Person = by.By,
            IsAuthorised = isAuthorised,
            Answers = answers,
            DecidedBy = found.DecidedBy,
            ImplementedBy = found.ImplementedBy,
            MayRepeat = step.Rules.SamePerson != SamePersonPolicy.Forbid,
        });
        foreach (var reason in taken.Reasons) step.Refuse(reason);
        if (step.IsRefused) return null;
        var record = step.Draft.Edit(found);
        record.State = taken.State;
        return record;
    }

    private static void CheckVersions(ConfigurationStep step, RequestImplemented implemented, ValueList<string> items)
    {
        var wanted = items.Count > 1 ? new HashSet<string>(items) : null;
        var given = implemented.Versions.Count > 1 ? new HashSet<string>() : null;
        foreach (var entry in implemented.Versions)
        {
            if (given?.Add(entry.Item) == false) step.Refuse(ConfigurationReasons.ItemTwice(entry.Item));
            else if (!(wanted?.Contains(entry.Item) ?? items[0] == entry.Item))
                step.Refuse(ConfigurationReasons.VersionOutsideRequest(entry.Item, implemented.Request));
            else
                CheckVersion(step, entry);
        }

        foreach (var item in items)
        {
            var isGiven = given?.Contains(item) ?? (implemented.Versions.Count == 1 && implemented.Versions[0].Item == item);
            if (!isGiven) step.Refuse(ConfigurationReasons.VersionOfRequestMissing(item, implemented.Request));
        }
    }

    private static void CheckVersion(ConfigurationStep step, ConfigurationEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.ContentHash)) step.Refuse(ConfigurationReasons.HashMissing(entry.Item, entry.Version));
        ItemDecisions.CheckVersion(step, step.Draft.Items.Find(entry.Item)!, entry.Version);
    }

    private static void RefuseRepeated(ConfigurationStep step, ValueList<string> items)
    {
        if (items.Count < 2) return;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!seen.Add(item)) step.Refuse(ConfigurationReasons.ItemTwice(item));
        }
    }

    private static void NoteSamePerson(ConfigurationStep step, string person, string? decidedBy, string? implementedBy)
    {
        if (step.Rules.SamePerson == SamePersonPolicy.Warn && (person == decidedBy || person == implementedBy))
            step.Note(ConfigurationReasons.SamePersonNoted(person));
    }

    // The verified version joins the current configuration, unless a later one is there already or the item was never in a baseline.
    private static void TakeOver(ItemRecord record, string request)
    {
        record.CheckOuts--;
        var chain = record.Versions;
        while (chain!.Version.Request != request) chain = chain.Before;
        if (record.IsControlled && chain.Version.Number > (record.Current?.Number ?? 0)) record.Current = chain.Version;
    }

    private static void Close(ConfigurationStep step, RequestRecord record, ConfigurationEvent closed)
    {
        record.ClosedBy = closed;
        foreach (var id in record.Recorded.Items) EditItem(step, id).OpenRequests--;
    }

    private static ItemRecord EditItem(ConfigurationStep step, string id) => step.Draft.Edit(step.Draft.Items.Find(id)!);
}
