using NodaTime;

namespace Yiko.Compliance.Risks;

/// <summary>The reason codes of the hazard register: their one home.</summary>
internal static class HazardReasons
{
    /// <summary>The reasons that the register can give.</summary>
    public static ReasonTable Rows { get; } = new();

    public static readonly ReasonRow NoSuchStep = Rows.Manual("risk.lifecycle.no-such-step", "LEC-07", "6.1.6.3 d)", "Nothing leads on from “{state}” by “{event}”.", "当前状态为“{state}”，不能执行“{event}”。");
    public static readonly ReasonRow NotFoundAcceptable = Rows.Manual("risk.lifecycle.not-found-acceptable", "LEC-07", "6.1.6.3 d)", "The risk was not found acceptable.", "评价结果不是可接受。");
    public static readonly ReasonRow NotFoundUnacceptable = Rows.Manual("risk.lifecycle.not-found-unacceptable", "LEC-07", "6.1.6.3 d)", "The risk was not found unacceptable.", "评价结果不是不可接受。");
    public static readonly ReasonRow NoProgrammeOrControls = Rows.Manual("risk.lifecycle.no-programme-or-controls", "LEC-09", "6.1.6.3 f)", "There is neither a programme nor a plan of controls.", "尚无管理方案或控制措施计划。");
    public static readonly ReasonRow ControlsNotInPlace = Rows.Manual("risk.lifecycle.controls-not-in-place", "LEC-07", "6.1.6.3 d)", "The controls are not in place: an unacceptable risk becomes acceptable only through them.", "控制措施尚未落实：不可接受风险只有落实控制措施后方可转为可接受。");
    public static readonly ReasonRow NotIdentified = Rows.Manual("risk.project.not-identified", "LEC-10", "6.1.6.3 g)", "No hazard of the project has been identified.", "项目开工前尚未进行危险源辨识。");
    public static readonly ReasonRow LeaderMissing = Rows.Manual("risk.project.leader-missing", "LEC-10", "6.1.6.3 g)", "The project leader did not organise the identification.", "辨识未由项目主管组织。");

    /// <summary>What is said of a control that does not count.</summary>
    public static NamedControlReasons OfControls { get; } = new(
        Rows, "LEC-09", "6.1.6.3 f)", "risk.control.record-unknown", "risk.control.other-kind", "risk.control.not-in-force");

    private static readonly ReasonRow NotRatedYet = Rows.Manual("risk.project.not-rated", "LEC-10", "6.1.6.3 g)", "Hazard {hazard} is not rated.", "危险源 {hazard} 未评定。");
    private static readonly ReasonRow WithoutControl = Rows.Manual("risk.project.uncontrolled", "LEC-10", "6.1.6.3 g)", "Hazard {hazard} is unacceptable, and there is neither a programme nor a control.", "危险源 {hazard} 不可接受，且无管理方案或控制措施。");
    private static readonly ReasonRow Late = Rows.Manual("risk.project.assessed-late", "LEC-10", "6.1.6.3 g)", "Hazard {hazard} is assessed only on {date}, after the start.", "危险源 {hazard} 的评价日期为 {date}，晚于开工日期。");
    private static readonly ReasonRow StartOrderUnknown = Rows.Manual("risk.project.order-unknown", "LEC-10", "6.1.6.3 g)", "The assessments of hazard {hazard} on {date} contradict each other, and their order is not known: the gravest holds.", "危险源 {hazard} 在 {date} 的多次评价结论不一致，先后次序不明，按最不利的结论处理。");
    private static readonly ReasonRow Listed = Rows.Manual("risk.list.entry", "LEC-08", "6.1.6.3 e)", "On the list of unacceptable risks since {date}.", "自 {date} 起列入不可接受风险清单。");
    private static readonly ReasonRow ListOrderUnknown = Rows.Manual("risk.list.order-unknown", "LEC-08", "6.1.6.3 e)", "Assessments of {date} contradict each other, and their order is not known: the risk stays on the list until a later one.", "{date} 的多次评价结论不一致，先后次序不明，在再次评价之前仍列入清单。");
    private static readonly ReasonRow NeverAssessedRow = Rows.Manual("risk.register.never-assessed", "LEC-01", "6.1.6.1", "Hazard {hazard} is in the register and has never been assessed.", "危险源 {hazard} 已登记，但从未评价。");
    private static readonly ReasonRow NeverRatedRow = Rows.Manual("risk.register.never-rated", "LEC-01", "6.1.6.1", "Hazard {hazard} was assessed, but never rated.", "危险源 {hazard} 已评价，但从未得出评定结论。");
    private static readonly ReasonRow NoRepresentative = Rows.Manual("risk.participation.workers-representative-missing", "LEC-13", "0.3", "The workers' representative took no part in the assessment of {hazard} on {date}.", "{date} 对 {hazard} 的评价，职业健康安全事务代表未参加。");
    private static readonly ReasonRow LegalChange = Rows.Manual("risk.reassessment.legal-change", "LEC-11", "6.1.6.3 h)", "A law or another requirement changed on {date}.", "{date} 法律法规及其他要求发生变化。");
    private static readonly ReasonRow TechnologyProgress = Rows.Manual("risk.reassessment.technology-progress", "LEC-11", "6.1.6.3 h)", "Science or technology made major progress on {date}.", "{date} 职业健康安全科技有重大进步。");
    private static readonly ReasonRow MethodProgress = Rows.Manual("risk.reassessment.method-progress", "LEC-11", "6.1.6.3 h)", "New knowledge or methods of identification and assessment came up on {date}.", "{date} 出现新的辨识、评价知识或方法。");
    private static readonly ReasonRow ProjectStart = Rows.Manual("risk.reassessment.project-start", "LEC-10", "6.1.6.3 g)", "A project started on {date}.", "{date} 项目开工。");
    private static readonly ReasonRow ManagementReview = Rows.Manual("risk.reassessment.management-review", "LEC-12", "6.1.6.3 i)", "A management review was held on {date}.", "{date} 进行了管理评审。");
    private static readonly ReasonRow ActivityOrOrganisationChange = Rows.Manual("risk.reassessment.activity-or-organisation-change", "LEC-11", "6.1.6.3 h)", "Activities or the organisation changed on {date}.", "{date} 活动或组织机构发生变化。");
    private static readonly ReasonRow Incident = Rows.Manual("risk.reassessment.incident", "LEC-11", "6.1.6.3 h)", "An incident happened on {date}.", "{date} 发生事故、事件。");

    public static Reason WorkersRepresentativeMissing(string hazardId, LocalDate date) => NoRepresentative.With(Hazard(hazardId), Date(date));

    public static Reason NotRated(string hazardId) => NotRatedYet.With(Hazard(hazardId));

    public static Reason Uncontrolled(string hazardId) => WithoutControl.With(Hazard(hazardId));

    public static Reason AssessedLate(string hazardId, LocalDate date) => Late.With(Hazard(hazardId), Date(date));

    public static Reason ProjectOrderUnknown(string hazardId, LocalDate date) => StartOrderUnknown.With(Hazard(hazardId), Date(date));

    public static Reason ListedSince(LocalDate date) => Listed.With(Date(date));

    public static Reason OrderUnknown(LocalDate date) => ListOrderUnknown.With(Date(date));

    public static Reason NeverAssessed(string hazardId) => NeverAssessedRow.With(Hazard(hazardId));

    public static Reason NeverRated(string hazardId) => NeverRatedRow.With(Hazard(hazardId));

    public static Reason Trigger(ReassessmentEvent happened) => Of(happened.Trigger).With(Date(happened.Date));

    // An event holds no value without a name, and a new name does not compile here without its reason.
#pragma warning disable CS8524
    private static ReasonRow Of(ReassessmentTrigger trigger) => trigger switch
    {
        ReassessmentTrigger.LegalChange => LegalChange,
        ReassessmentTrigger.TechnologyProgress => TechnologyProgress,
        ReassessmentTrigger.MethodProgress => MethodProgress,
        ReassessmentTrigger.ProjectStart => ProjectStart,
        ReassessmentTrigger.ManagementReview => ManagementReview,
        ReassessmentTrigger.ActivityOrOrganisationChange => ActivityOrOrganisationChange,
        ReassessmentTrigger.Incident => Incident,
    };
#pragma warning restore CS8524

    private static ReasonArgument Hazard(string id) => ReasonArgument.Of("hazard", id);

    private static ReasonArgument Date(LocalDate day) => ReasonArgument.Of("date", day);
}
