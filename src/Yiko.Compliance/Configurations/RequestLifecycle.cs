namespace Yiko.Compliance.Configurations;

/// <summary>The life of a change request, management manual 8.5.2.1 c) with ISO 10007:2017, 5.4.</summary>
/// <remarks>Nothing is implemented before it is approved, verified before it is implemented, released before it is verified.</remarks>
internal static class RequestLifecycle
{
    // Where nobody is named, as when the rules are asked and no event is applied.
    private static readonly ReasonArgument Somebody = ReasonArgument.Of("person", LocalizedText.Of("whoever acts", "操作人"));

    private static readonly ChecklistPart Authorised = Need("authorised", "authorised", "有权处置", ConfigurationReasons.NotAuthorised);
    private static readonly ChecklistPart NotTheApprover = Need("not-the-approver", "not the approver", "非批准人", ConfigurationReasons.ApproverImplements);
    private static readonly ChecklistPart NeitherOfBoth = Need("neither-approver-nor-implementer", "neither approver nor implementer", "非批准人和实施人", ConfigurationReasons.ImplementerVerifies);

    public static Lifecycle Rules { get; } = new(
        [
            Term.Of("recorded", "recorded", "已登记"),
            Term.Of("analysed", "analysed", "已分析"),
            Term.Of("approved", "approved", "已批准"),
            Term.Of("rejected", "rejected", "已否决"),
            Term.Of("deferred", "deferred", "已暂缓"),
            Term.Of("implemented", "implemented", "已实施"),
            Term.Of("verified", "verified", "已验证"),
            Term.Of("released", "released", "已放行"),
        ],
        [
            LifecycleStep.Of(Term.Of("analyse", "analyse", "分析评价"), "recorded", "analysed"),
            LifecycleStep.Of(Term.Of("analyse", "analyse", "分析评价"), "deferred", "analysed"),
            LifecycleStep.Of(Term.Of("approve", "approve", "批准"), "analysed", "approved", [Authorised, .. ConfigurationChecklists.Disposition.Parts]),
            LifecycleStep.Of(Term.Of("reject", "reject", "否决"), "analysed", "rejected", Authorised),
            LifecycleStep.Of(Term.Of("defer", "defer", "暂缓"), "analysed", "deferred", Authorised),
            LifecycleStep.Of(Term.Of("implement", "implement", "实施"), "approved", "implemented", NotTheApprover),
            LifecycleStep.Of(Term.Of("verify", "verify", "验证"), "implemented", "verified", NeitherOfBoth),
            LifecycleStep.Of(Term.Of("fail-verification", "fail verification", "判定验证不通过"), "implemented", "approved", NeitherOfBoth),
            LifecycleStep.Of(Term.Of("release", "release", "放行"), "verified", "released"),
        ],
        ConfigurationReasons.NoSuchStep);

    /// <summary>What a step does to a request, read from the log and from who acts.</summary>
    /// <param name="request">The request as it stands.</param>
    /// <param name="step">The step.</param>
    /// <param name="person">Who acts.</param>
    /// <param name="isAuthorised">Whether that person belongs to the dispositioning authority for this change.</param>
    /// <param name="answers">The questions of the authority that are answered with yes.</param>
    /// <param name="samePerson">What it means when one person does two of approving, implementing and verifying.</param>
    public static (Term Stage, ValueList<Reason> Refusals) Next(
        RequestRecord request, string step, string person, bool isAuthorised, ValueList<string> answers, SamePersonPolicy samePerson) =>
        Rules.Next(request.State.Code, step, (request, person, isAuthorised, answers, samePerson), static (need, facts) => need.Code switch
        {
            "authorised" => facts.isAuthorised ? null : ConfigurationReasons.NotAuthorised(facts.person),
            "not-the-approver" => facts.samePerson != SamePersonPolicy.Forbid || !Persons.IsSame(facts.person, facts.request.DecidedBy) ? null : ConfigurationReasons.ApproverImplements(facts.person),
            "neither-approver-nor-implementer" => Verifies(facts.person, facts.request, facts.samePerson),
            _ => facts.answers.Contains(need.Code) ? null : need.WhenMissing,
        });

    private static Reason? Verifies(string person, RequestRecord request, SamePersonPolicy samePerson) =>
        (Persons.IsSame(person, request.ImplementedBy), Persons.IsSame(person, request.DecidedBy), samePerson) switch
        {
            (_, _, SamePersonPolicy.Allow) or (false, false, _) => null,
            (true, true, SamePersonPolicy.Warn) => ConfigurationReasons.OnePersonForAll(person),
            (_, _, SamePersonPolicy.Warn) => null,
            (true, _, _) => ConfigurationReasons.ImplementerVerifies(person),
            _ => ConfigurationReasons.ApproverVerifies(person),
        };

    private static ChecklistPart Need(string code, string name, string word, Func<string, Reason> unmet) =>
        ReasonTable.Part(code, name, word, unmet(code).With(Somebody));
}
