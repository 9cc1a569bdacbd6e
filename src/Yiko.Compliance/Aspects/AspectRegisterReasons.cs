namespace Yiko.Compliance.Aspects;

/// <summary>What is said of the register of aspects and of the steps of its aspects.</summary>
internal static class AspectRegisterReasons
{
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

    public static ReasonRow NoEmergencyPlan { get; } = Row("aspect.control.emergency-plan-missing", "ENV-08", "6.1.3, 3.3 2)", "No emergency plan covers the aspect, which belongs to an emergency.", "该紧急状态下的环境因素尚无应急预案。");

    public static ReasonRow RegionalContradiction { get; } = Row("aspect.register.regional-contradiction", "ENV-14", "7.4, 3.8", "A regional problem is on the list of significant aspects, but the manual says that none is.", "重要环境因素清单中列有区域性环境问题，与管理手册“重要环境因素不涉及区域性问题”的表述不符。");

    public static Reason Trigger(AspectChange change) => OfTrigger(change.Trigger).With(ReasonArgument.Of("date", change.Date));

    public static Reason NothingSince(EvaluatedAspect latest) => NoTrigger.With(ReasonArgument.Of("date", latest.Date));

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
