using NodaTime;

namespace Yiko.Compliance.Aspects;

/// <summary>What is said of the register of aspects and of the steps of its aspects.</summary>
internal static class AspectRegisterReasons
{
    private static readonly LocalizedText Type = LocalizedText.Of("type", "类型");
    private static readonly LocalizedText Tense = LocalizedText.Of("tense", "时态");
    private static readonly LocalizedText State = LocalizedText.Of("state", "状态");

    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow NewActivity = Row("aspect.trigger.new-activity", "ENV-05", "6.1.3, 3.1", "A new activity, service or development came up on {date}.", "{date} 出现新的活动、服务或开发。");
    private static readonly ReasonRow ChangedActivity = Row("aspect.trigger.changed-activity", "ENV-05", "6.1.3, 3.1", "An activity or service was modified on {date}.", "{date} 活动或服务发生变更。");
    private static readonly ReasonRow LegalChange = Row("aspect.trigger.legal-change", "ENV-13", "6.1.4", "A law or another requirement changed on {date}.", "{date} 法律法规及其他要求发生变化。");
    private static readonly ReasonRow MethodChange = Row("aspect.trigger.method-change", "ENV-11", "6.1.3, 3.5", "The method of evaluation changed on {date}.", "{date} 评价方法发生变化。");
    private static readonly ReasonRow NoTrigger = Row("aspect.trigger.none", "ENV-05", "6.1.3, 3.1", "Nothing that concerns the aspect changed after its evaluation on {date}.", "{date} 评价之后，未发生涉及该环境因素的变化。");

    public static ReasonRow NoSuchStep { get; } = Row("aspect.lifecycle.no-such-step", "ENV-11", "6.1.3, 3.5", "Nothing leads on from “{state}” by “{event}”.", "当前状态为“{state}”，不能执行“{event}”。");

    public static ReasonRow NotEvaluated { get; } = Row("aspect.lifecycle.not-evaluated", "ENV-03", "6.1.3, 2.2", "The evaluation came to no verdict.", "评价尚无结论。");

    public static ReasonRow Unevaluated { get; } = Row("aspect.register.unevaluated", "ENV-03", "6.1.3, 2.2", "The aspect has not been evaluated.", "该环境因素尚未评价。");

    public static ReasonRow Conforms { get; } = Row("aspect.register.conforms", "ENV-03", "6.1.3, 2.2", "The aspect is evaluated and approved, and nothing that it needs is missing.", "该环境因素已评价并批准，所需控制齐备。");

    public static ReasonRow NoControl { get; } = Row("aspect.control.missing", "ENV-12", "6.2.3.1", "The significant aspect has neither a programme nor a documented control.", "该重要环境因素既无管理方案，也无运行控制文件。");

    public static ReasonRow NoProgramme { get; } = Row("aspect.control.programme-missing", "ENV-12", "6.2.3.1", "The significant aspect has no programme, which the rule set asks for.", "该重要环境因素尚无管理方案，而规则集要求制定管理方案。");

    private static readonly ReasonRow Controlled = Row("aspect.control.met", "ENV-10", "6.1.3, 3.4", "The significant aspect is taken care of by: {controls}.", "该重要环境因素的控制方式：{controls}。");
    private static readonly ReasonRow NoDepartment = Row("aspect.register.department-missing", "ENV-02", "6.1.3, 2.1", "The register does not say which department identified the aspect.", "清单中未登记识别该环境因素的部门。");
    private static readonly ReasonRow Undocumented = Row("aspect.register.undocumented", "ENV-11", "6.1.3, 3.5", "The register does not say of the aspect: {missing}.", "清单中未登记该环境因素的：{missing}。");
    private static readonly ReasonRow NotInTime = Row("aspect.register.not-in-time", "ENV-11", "6.1.3, 3.5", "The change of {date} was to be answered by an evaluation until {until}.", "{date} 的变化应在 {until} 前重新评价，尚未完成。");
    private static readonly ReasonRow SameDayEvaluations = Row("aspect.register.same-day", "ENV-04", "6.1.3, 2.3", "Approved evaluations of {date} disagree, and which was made last is not known: the aspect stays significant.", "{date} 有结论不一致且均已批准的评价，先后次序不明，仍按重要环境因素管理。");
    private static readonly ReasonRow ListedSince = Row("aspect.register.listed", "ENV-01", "6.1.3, 1", "Found significant and approved; on the list since {date}.", "评价为重要环境因素并经批准，自 {date} 起列入清单。");

    public static ReasonRow NoEmergencyPlan { get; } = Row("aspect.control.emergency-plan-missing", "ENV-08", "6.1.3, 3.3 2)", "No emergency plan covers the aspect, which belongs to an emergency.", "该紧急状态下的环境因素尚无应急预案。");

    public static ReasonRow RegionalContradiction { get; } = Row("aspect.register.regional-contradiction", "ENV-14", "7.4, 3.8", "A regional problem is on the list of significant aspects, but the manual says that none is.", "重要环境因素清单中列有区域性环境问题，与管理手册“重要环境因素不涉及区域性问题”的表述不符。");

    /// <summary>A register that names a control which does not hold is not kept up to date.</summary>
    public static NamedControlReasons OfControls { get; } = new(
        Rows, "ENV-11", "6.1.3, 3.5", "aspect.control.record-unknown", "aspect.control.other-kind", "aspect.control.not-in-force");

    public static Reason Listed(LocalDate since) => ListedSince.With(ReasonArgument.Of("date", since));

    public static Reason SameDay(LocalDate date) => SameDayEvaluations.With(ReasonArgument.Of("date", date));

    public static Reason Late(AspectChange change, LocalDate until) => NotInTime.With(ReasonArgument.Of("date", change.Date), ReasonArgument.Of("until", until));

    public static Reason ControlledBy(AspectControls controls) => Controlled.With(ReasonArgument.Of("controls", Listing(
        Words.Rows<AspectControls>().Where(known => controls.HasFlag(known.Value)).Select(known => known.Term.Name))));

    /// <summary>What the register leaves out of the aspect's own record.</summary>
    public static IEnumerable<Reason> MissingIn(EnvironmentalAspect aspect)
    {
        if (string.IsNullOrWhiteSpace(aspect.Department)) yield return NoDepartment;
        (bool Is, LocalizedText Name)[] parts = [(aspect.Type is null, Type), (aspect.Tense is null, Tense), (aspect.State is null, State)];
        if (Array.Exists(parts, part => part.Is)) yield return Undocumented.With(ReasonArgument.Of("missing", Listing(parts.Where(part => part.Is).Select(part => part.Name))));
    }

    public static Reason Trigger(AspectChange change) => OfTrigger(change.Trigger).With(ReasonArgument.Of("date", change.Date));

    public static Reason NothingSince(EvaluatedAspect latest) => NoTrigger.With(ReasonArgument.Of("date", latest.Date));

    private static LocalizedText Listing(IEnumerable<LocalizedText> names)
    {
        LocalizedText[] all = [.. names];
        return LocalizedText.Of(string.Join(", ", all.Select(name => name.English)), string.Join("、", all.Select(name => name.ChineseSimplified)));
    }

    private static ReasonRow OfTrigger(AspectTrigger trigger) => trigger switch
    {
        AspectTrigger.NewActivity => NewActivity,
        AspectTrigger.ChangedActivity => ChangedActivity,
        AspectTrigger.LegalChange => LegalChange,
        AspectTrigger.MethodChange => MethodChange,
        _ => throw new ArgumentOutOfRangeException(nameof(trigger), trigger, "There is no such trigger."),
    };

    private static ReasonRow Row(string code, string rule, string clause, string english, string chinese) => Rows.Manual(code, rule, clause, english, chinese);
}
