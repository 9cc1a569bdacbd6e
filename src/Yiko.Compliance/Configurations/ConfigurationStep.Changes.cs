namespace Yiko.Compliance.Configurations;

/// <content>Control: change requests from their record to the release of the changed items.</content>
internal sealed partial class ConfigurationStep
{
    public Func<object, ValueList<Reason>>? Decide(RequestRecorded recorded)
    {
        if (Draft.Requests.Find(recorded.Request) is not null) Refuse(ConfigurationReasons.RequestDuplicate(recorded.Request));
        if (recorded.Items.IsEmpty) Refuse(ConfigurationReasons.RequestWithoutItem(recorded.Request));
        RefuseRepeated(recorded.Items);
        foreach (var criterion in recorded.Criteria)
        {
            if (!Rules.MajorCriteria.Contains(criterion) && !Rules.MinorCriteria.Contains(criterion)) Refuse(ConfigurationReasons.CriterionUnknown(criterion));
        }

        foreach (var id in recorded.Items)
        {
            if (ItemInUse(id) is { OpenRequests: > 0 } busy) Note(ConfigurationReasons.RequestConcurrent(id, busy.OpenRequests));
        }

        if (IsRefused) return null;
        Draft.Add(new RequestRecord(Draft.Owner, recorded, Rules.IsMajor(recorded.Criteria), RequestLifecycle.Rules.Stages[0]));
        foreach (var id in recorded.Items) EditItem(id).OpenRequests++;
        return ConfigurationAcceptances.RequestRecorded;
    }

    public Func<object, ValueList<Reason>>? Decide(RequestAnalysed analysed)
    {
        if (Advance(analysed, analysed.Request, "analyse") is not { } record) return null;
        record.Analysis = analysed.Consequences;
        return ConfigurationAcceptances.RequestAnalysed;
    }

    public Func<object, ValueList<Reason>>? Decide(RequestApproved approved)
    {
        if (Draft.Requests.Find(approved.Request) is { State.Code: "analysed" } analysed) CheckDepartments(approved, analysed.Recorded.Criteria);
        if (Dispose(approved, approved.Request, "approve", approved.Answers) is not { } record) return null;
        foreach (var id in record.Recorded.Items) EditItem(id).CheckOuts++;
        return ConfigurationAcceptances.RequestApproved;
    }

    public Func<object, ValueList<Reason>>? Decide(RequestDeclined declined)
    {
        if (Dispose(declined, declined.Request, declined.IsDeferred ? "defer" : "reject", default) is not { } record) return null;
        if (declined.IsDeferred) return ConfigurationAcceptances.RequestDeferred;
        Close(record, declined);
        return ConfigurationAcceptances.RequestRejected;
    }

    public Func<object, ValueList<Reason>>? Decide(RequestImplemented implemented)
    {
        if (Draft.Requests.Find(implemented.Request) is { State.Code: "approved" } approved) CheckVersions(implemented, approved.Recorded.Items);
        if (Advance(implemented, implemented.Request, "implement") is not { } record) return null;
        NoteSamePerson(implemented.By, record.DecidedBy, null);
        record.ImplementedBy = implemented.By;
        foreach (var entry in implemented.Versions)
            Append(Draft.Items.Find(entry.Item)!, implemented, (entry.Version, entry.ContentHash!), implemented.Request);
        return ConfigurationAcceptances.RequestImplemented;
    }

    public Func<object, ValueList<Reason>>? Decide(RequestVerified verified)
    {
        var step = verified.Passed ? "verify" : "fail-verification";
        if (Advance(verified, verified.Request, step) is not { } record) return null;
        NoteSamePerson(verified.By, record.DecidedBy, record.ImplementedBy);
        record.VerifiedBy = verified.By;
        if (!verified.Passed) return ConfigurationAcceptances.VerificationFailed;
        foreach (var id in record.Recorded.Items) TakeOver(EditItem(id), verified);
        return ConfigurationAcceptances.RequestVerified;
    }

    public Func<object, ValueList<Reason>>? Decide(ChangeReleased released)
    {
        if (released.Told.IsEmpty) Refuse(ConfigurationReasons.NobodyTold(released.Request));
        if (Advance(released, released.Request, "release") is not { } record) return null;
        Close(record, released);
        return ConfigurationAcceptances.ChangeReleased;
    }

    private void CheckDepartments(RequestApproved approved, ValueList<string> criteria)
    {
        if (criteria.FirstOrDefault(each => Rules.JointCriteria.Contains(each)) is not { } criterion) return;
        foreach (var role in Rules.JointDepartments.Where(role => !Persons.Contain(approved.Departments, role.Code)))
            Refuse(ConfigurationReasons.DepartmentMissing(criterion, role));
    }

    private RequestRecord? Dispose(ConfigurationEvent disposition, string request, string step, ValueList<string> answers)
    {
        var isAuthorised = Draft.Requests.Find(request) is { State.Code: "analysed" } analysed
            && Authority.Covers(disposition, new(analysed), Draft.Plan);
        var record = Advance(disposition, request, step, isAuthorised, answers);
        record?.DecidedBy = disposition.By;
        return record;
    }

    // Every event of a request goes through its life cycle: here and nowhere else its state changes.
    private RequestRecord? Advance(
        ConfigurationEvent by,
        string request,
        string step,
        bool isAuthorised = false,
        ValueList<string> answers = default)
    {
        if (Draft.Requests.Find(request) is not { } found)
        {
            Refuse(ConfigurationReasons.RequestUnknown(request));
            return null;
        }

        var (stage, refusals) = RequestLifecycle.Next(found, step, by.By, isAuthorised, answers, Rules.SamePerson);
        foreach (var reason in refusals) Refuse(reason);
        if (IsRefused) return null;
        var record = Draft.Edit(found);
        record.State = stage;
        return record;
    }

    private void CheckVersions(RequestImplemented implemented, ValueList<string> items)
    {
        var wanted = items.Count > 1 ? new HashSet<string>(items) : null;
        var given = implemented.Versions.Count > 1 ? new HashSet<string>() : null;
        foreach (var entry in implemented.Versions)
        {
            if (given?.Add(entry.Item) == false) Refuse(ConfigurationReasons.ItemTwice(entry.Item));
            else if (!(wanted?.Contains(entry.Item) ?? items[0] == entry.Item)) Refuse(ConfigurationReasons.VersionOutsideRequest(entry.Item, implemented.Request));
            else CheckVersion(entry);
        }

        foreach (var item in items)
        {
            var isGiven = given?.Contains(item) ?? (implemented.Versions.Count == 1 && implemented.Versions[0].Item == item);
            if (!isGiven) Refuse(ConfigurationReasons.VersionOfRequestMissing(item, implemented.Request));
        }
    }

    private void CheckVersion(ConfigurationEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.ContentHash)) Refuse(ConfigurationReasons.HashMissing(entry.Item, entry.Version));
        CheckVersion(Draft.Items.Find(entry.Item)!, entry.Version);
    }

    private void RefuseRepeated(ValueList<string> items)
    {
        if (items.Count < 2) return;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!seen.Add(item)) Refuse(ConfigurationReasons.ItemTwice(item));
        }
    }

    private void NoteSamePerson(string person, string? decidedBy, string? implementedBy)
    {
        if (Rules.SamePerson == SamePersonPolicy.Warn && (Persons.IsSame(person, decidedBy) || Persons.IsSame(person, implementedBy))) Note(ConfigurationReasons.SamePersonNoted(person));
    }

    // The verified version joins the current configuration, unless a later one is there already or the item was never in a baseline.
    private static void TakeOver(ItemRecord record, RequestVerified verified)
    {
        record.CheckOuts--;
        var chain = record.Versions;
        while (chain!.Version.Request != verified.Request) chain = chain.Before;
        if (record.IsControlled) record.MakeCurrent(chain.Version, verified.Date);
    }

    private void Close(RequestRecord record, ConfigurationEvent closed)
    {
        record.ClosedBy = closed;
        foreach (var id in record.Recorded.Items) EditItem(id).OpenRequests--;
    }
}
