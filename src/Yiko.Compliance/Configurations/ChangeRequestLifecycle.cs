namespace Yiko.Compliance.Configurations;

/// <summary>The life of a change request, management manual 8.5.2.1 c) with ISO 10007:2017, 5.4.</summary>
/// <remarks>
/// Nothing is implemented before it is approved, verified before it is implemented, released before it is verified.
/// </remarks>
public static class ChangeRequestLifecycle
{
    private static readonly TransitionGuard<RequestFacts> Authorised = new()
    {
        Name = "authorised",
        Check = facts => facts.IsAuthorised ? null : ConfigurationReasons.NotAuthorised(facts.Person),
    };

    private static readonly TransitionGuard<RequestFacts> Necessary =
        Answered("necessary and acceptable", 0);

    private static readonly TransitionGuard<RequestFacts> Documented =
        Answered("documented and categorised", 1);

    private static readonly TransitionGuard<RequestFacts> Planned =
        Answered("implementation planned", 2);

    private static readonly TransitionGuard<RequestFacts> NotTheApprover = new()
    {
        Name = "not the approver",
        Check = facts => facts.SamePerson != SamePersonPolicy.Forbid || !Persons.IsSame(facts.Person, facts.DecidedBy) ? null : ConfigurationReasons.ApproverImplements(facts.Person),
    };

    private static readonly TransitionGuard<RequestFacts> NeitherOfBoth = new()
    {
        Name = "neither approver nor implementer",
        Check = facts => (Persons.IsSame(facts.Person, facts.ImplementedBy), Persons.IsSame(facts.Person, facts.DecidedBy), facts.SamePerson) switch
        {
            (_, _, SamePersonPolicy.Allow) or (false, false, _) => null,
            (true, true, SamePersonPolicy.Warn) => ConfigurationReasons.OnePersonForAll(facts.Person),
            (_, _, SamePersonPolicy.Warn) => null,
            (true, _, _) => ConfigurationReasons.ImplementerVerifies(facts.Person),
            _ => ConfigurationReasons.ApproverVerifies(facts.Person),
        },
    };

    /// <summary>The states, events and conditions.</summary>
    public static Lifecycle<RequestState, RequestEvent, RequestFacts> Rules { get; } = new(
        [
            Step(RequestState.Recorded, RequestEvent.Analyse, RequestState.Analysed),
            Step(RequestState.Deferred, RequestEvent.Analyse, RequestState.Analysed),
            Step(RequestState.Analysed, RequestEvent.Approve, RequestState.Approved, Authorised, Necessary, Documented, Planned),
            Step(RequestState.Analysed, RequestEvent.Reject, RequestState.Rejected, Authorised),
            Step(RequestState.Analysed, RequestEvent.Defer, RequestState.Deferred, Authorised),
            Step(RequestState.Approved, RequestEvent.Implement, RequestState.Implemented, NotTheApprover),
            Step(RequestState.Implemented, RequestEvent.Verify, RequestState.Verified, NeitherOfBoth),
            Step(RequestState.Implemented, RequestEvent.FailVerification, RequestState.Approved, NeitherOfBoth),
            Step(RequestState.Verified, RequestEvent.Release, RequestState.Released),
        ],
        ConfigurationReasons.NoSuchStep,
        state => Words.Of(state).Name,
        happened => Words.Of(happened).Name);

    private static TransitionGuard<RequestFacts> Answered(string name, int question)
    {
        var part = ConfigurationChecklists.Disposition.Parts[question];
        return new() { Name = name, Check = facts => facts.Answers.Contains(part.Code) ? null : part.WhenMissing };
    }

    private static Transition<RequestState, RequestEvent, RequestFacts> Step(
        RequestState from,
        RequestEvent on,
        RequestState to,
        params TransitionGuard<RequestFacts>[] guards) =>
        new() { From = from, On = on, To = to, Guards = guards.ToValueList() };
}
