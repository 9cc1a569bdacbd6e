namespace Yiko.Compliance.Localization;

/// <summary>Sentences of the risk engine.</summary>
internal static class RiskTexts
{
    public static (string Code, string English, string Chinese)[] All { get; } =
    [
        .. Assessment,
        .. Comparison,
        .. Residual,
        .. Register,
    ];

    private static (string Code, string English, string Chinese)[] Assessment =>
    [
    ];

    private static (string Code, string English, string Chinese)[] Comparison =>
    [
    ];

    private static (string Code, string English, string Chinese)[] Residual =>
    [
        ("risk.residual.above-initial", "The residual score {residual} is above the initial score {initial}.", "剩余风险分值 {residual} 高于初始分值 {initial}。"),
        ("risk.residual.still-unacceptable", "The residual risk, “{grade}”, is still unacceptable: further controls are needed.", "剩余风险为“{grade}”，仍不可接受，须继续采取控制措施。"),
        ("risk.residual.not-rated", "The residual risk could not be rated.", "剩余风险未能评定。"),
        ("risk.residual.likelihood-lowered-without-control", "The likelihood fell from {from} to {to}, but no control lowers it.", "可能性由 {from} 降为 {to}，但没有相应的控制措施。"),
        ("risk.residual.exposure-lowered-without-control", "The exposure fell from {from} to {to}, but no control lowers it.", "暴露频率由 {from} 降为 {to}，但没有相应的控制措施。"),
        ("risk.residual.consequence-lowered-without-control", "The consequence fell from {from} to {to}, but no control lowers it.", "后果由 {from} 降为 {to}，但没有相应的控制措施。"),
        ("risk.residual.likelihood-raised", "The likelihood rose from {from} to {to} with the controls in place.", "采取控制措施后，可能性反由 {from} 升为 {to}。"),
        ("risk.residual.exposure-raised", "The exposure rose from {from} to {to} with the controls in place.", "采取控制措施后，暴露频率反由 {from} 升为 {to}。"),
        ("risk.residual.consequence-raised", "The consequence rose from {from} to {to} with the controls in place.", "采取控制措施后，后果反由 {from} 升为 {to}。"),
        ("risk.residual.personal-protection-only", "Only “{level}” is in place although “{better}” is available, which comes before it.", "仅采取了“{level}”，而可行的“{better}”优先于它，应优先采用。"),
        ("risk.residual.unknown-level", "“{level}” is not a level of the hierarchy of controls: {levels}.", "“{level}”不属于控制措施优先顺序：{levels}。"),
    ];

    private static (string Code, string English, string Chinese)[] Register =>
    [
        ("risk.identification.normal-activities-missing", "No hazard was identified from normal activities.", "辨识未覆盖常规活动。"),
        ("risk.identification.abnormal-activities-missing", "No hazard was identified from abnormal activities, such as temporary service.", "辨识未覆盖非常规活动（如临时服务）。"),
        ("risk.identification.people-missing", "No hazard was identified for everybody at the workplace, contractors and visitors included.", "辨识未覆盖所有进入工作场所的人员（含合同方人员和访问者）。"),
        ("risk.identification.facilities-missing", "No hazard was identified from equipment and facilities, those of interested parties included.", "辨识未覆盖设备设施（含相关方提供的设备设施）。"),
        ("risk.response.programme-or-controls-missing", "There is neither a programme nor a control for the unacceptable risk.", "该不可接受风险尚无管理方案或控制措施。"),
        ("risk.response.resources-missing", "No resources are provided for the unacceptable risk.", "该不可接受风险尚未落实所需资源（资金、专项技能、防护设施等）。"),
        ("risk.response.operational-control-missing", "There is no operational control of the unacceptable risk.", "该不可接受风险尚无运行控制。"),
        ("risk.response.emergency-preparedness-missing", "The unacceptable risk is not covered by emergency preparedness.", "该不可接受风险尚未纳入应急准备。"),
        ("risk.reassessment.legal-change", "A law or another requirement changed on {date}.", "{date} 法律法规及其他要求发生变化。"),
        ("risk.reassessment.technology-progress", "Science or technology made major progress on {date}.", "{date} 职业健康安全科技有重大进步。"),
        ("risk.reassessment.method-progress", "New knowledge or methods of identification and assessment came up on {date}.", "{date} 出现新的辨识、评价知识或方法。"),
        ("risk.reassessment.project-start", "A project started on {date}.", "{date} 项目开工。"),
        ("risk.reassessment.management-review", "A management review was held on {date}.", "{date} 进行了管理评审。"),
        ("risk.reassessment.activity-or-organisation-change", "Activities or the organisation changed on {date}.", "{date} 活动或组织机构发生变化。"),
        ("risk.reassessment.incident", "An incident happened on {date}.", "{date} 发生事故、事件。"),
        ("risk.participation.workers-representative-missing", "The workers' representative took no part in the assessment of {hazard} on {date}.", "{date} 对 {hazard} 的评价，职业健康安全事务代表未参加。"),
        ("risk.project.not-identified", "No hazard of the project has been identified.", "项目开工前尚未进行危险源辨识。"),
        ("risk.project.leader-missing", "The project leader did not organise the identification.", "辨识未由项目主管组织。"),
        ("risk.project.not-rated", "Hazard {hazard} is not rated.", "危险源 {hazard} 未评定。"),
        ("risk.project.uncontrolled", "Hazard {hazard} is unacceptable, and there is neither a programme nor a control.", "危险源 {hazard} 不可接受，且无管理方案或控制措施。"),
        ("risk.project.assessed-late", "Hazard {hazard} is assessed only on {date}, after the start.", "危险源 {hazard} 的评价日期为 {date}，晚于开工日期。"),
        ("risk.lifecycle.no-such-step", "Nothing leads on from “{state}” by “{event}”.", "当前状态为“{state}”，不能执行“{event}”。"),
        ("risk.lifecycle.not-found-acceptable", "The risk was not found acceptable.", "评价结果不是可接受。"),
        ("risk.lifecycle.not-found-unacceptable", "The risk was not found unacceptable.", "评价结果不是不可接受。"),
        ("risk.lifecycle.no-programme-or-controls", "There is neither a programme nor a plan of controls.", "尚无管理方案或控制措施计划。"),
    ];
}
