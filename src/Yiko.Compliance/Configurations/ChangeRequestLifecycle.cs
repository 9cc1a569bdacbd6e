namespace Yiko.Compliance.Configurations;

/// <summary>The life of a change request, management manual 8.5.2.1 c) with ISO 10007:2017, 5.4.</summary>
/// <remarks>
/// Nothing is implemented before it is approved, verified before it is implemented, released before it is verified. Pure and safe for
/// concurrent use.
/// </remarks>
public static class ChangeRequestLifecycle
{
    private static readonly TransitionGuard<RequestFacts> Authorised = new()
    {
        Name = "authorised",
        Check = facts => facts.IsAuthorised ? null : ConfigurationReasons.NotAuthorised(facts.Person),
    };

    private static readonly TransitionGuard<RequestFacts> Necessary =
        Answered("necessary and acceptable", DispositionQuestion.NecessaryAndAcceptable, ConfigurationReasons.NotNecessary);

    private static readonly TransitionGuard<RequestFacts> Documented =
        Answered("documented and categorised", DispositionQuestion.DocumentedAndCategorised, ConfigurationReasons.NotDocumented);

    private static readonly TransitionGuard<RequestFacts> Planned =
        Answered("implementation planned", DispositionQuestion.ImplementationPlanned, ConfigurationReasons.NotPlanned);

    private static readonly TransitionGuard<RequestFacts> NotTheApprover = new()
    {
        Name = "not the approver",
        Check = facts => facts.MayRepeat || facts.Person != facts.DecidedBy ? null : ConfigurationReasons.ApproverImplements(facts.Person),
    };

    private static readonly TransitionGuard<RequestFacts> NeitherOfBoth = new()
    {
        Name = "neither approver nor implementer",
        Check = facts => facts.MayRepeat ? null
            : facts.Person == facts.ImplementedBy ? ConfigurationReasons.ImplementerVerifies(facts.Person)
            : facts.Person == facts.DecidedBy ? ConfigurationReasons.ApproverVerifies(facts.Person)
            : null,
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
        StateName,
        EventName);

    private static TransitionGuard<RequestFacts> Answered(string name, DispositionQuestion question, Reason unanswered) =>
        new() { Name = name, Check = facts => Contains(facts.Answers, question) ? null : unanswered };

    private static bool Contains(ValueList<DispositionQuestion> answers, DispositionQuestion question)
    {
        foreach (var answer in answers)
        {
            if (answer == question) return true;
        }

        return false;
    }

    private static Transition<RequestState, RequestEvent, RequestFacts> Step(
        RequestState from,
        RequestEvent on,
        RequestState to,
        params TransitionGuard<RequestFacts>[] guards) =>
        new() { From = from, On = on, To = to, Guards = guards.ToValueList() };

    private static LocalizedText StateName(RequestState state) => state switch
    {
        RequestState.Recorded => LocalizedText.Of("recorded", "已登记"),
        RequestState.Analysed => LocalizedText.Of("analysed", "已分析"),
        RequestState.Approved => LocalizedText.Of("approved", "已批准"),
        RequestState.Rejected => LocalizedText.Of("rejected", "已否决"),
        RequestState.Deferred => LocalizedText.Of("deferred", "已暂缓"),
        RequestState.Implemented => LocalizedText.Of("implemented", "已实施"),
        RequestState.Verified => LocalizedText.Of("verified", "已验证"),
        _ => LocalizedText.Of("released", "已放行"),
    };

    private static LocalizedText EventName(RequestEvent happened) => happened switch
    {
        RequestEvent.Analyse => LocalizedText.Of("analyse", "分析评价"),
        RequestEvent.Approve => LocalizedText.Of("approve", "批准"),
        RequestEvent.Reject => LocalizedText.Of("reject", "否决"),
        RequestEvent.Defer => LocalizedText.Of("defer", "暂缓"),
        RequestEvent.Implement => LocalizedText.Of("implement", "实施"),
        RequestEvent.Verify => LocalizedText.Of("verify", "验证"),
        RequestEvent.FailVerification => LocalizedText.Of("fail verification", "判定验证不通过"),
        _ => LocalizedText.Of("release", "放行"),
    };
}
