namespace Yiko.Compliance.Risks;

/// <summary>What identification must cover and what an unacceptable risk needs, and what is said where it is missing.</summary>
internal static class HazardChecklists
{
    public static ReasonTable Rows { get; } = new();

    /// <summary>LEC-04, management manual 6.1.6.3 b).</summary>
    public static Checklist Considerations { get; } = Checklist.Manual(
        "considerations", "considerations of identification", "危险源辨识应考虑的方面", "6.1.6.3 b)",
        Rows.Part("normal-activities", "normal activities", "常规活动", "risk.identification.normal-activities-missing", "LEC-04", "6.1.6.3 b)", "No hazard was identified from normal activities.", "辨识未覆盖常规活动。"),
        Rows.Part("abnormal-activities", "abnormal activities", "非常规活动", "risk.identification.abnormal-activities-missing", "LEC-04", "6.1.6.3 b)", "No hazard was identified from abnormal activities, such as temporary service.", "辨识未覆盖非常规活动（如临时服务）。"),
        Rows.Part("people", "everybody at the workplace", "所有进入工作场所的人员", "risk.identification.people-missing", "LEC-04", "6.1.6.3 b)", "No hazard was identified for everybody at the workplace, contractors and visitors included.", "辨识未覆盖所有进入工作场所的人员（含合同方人员和访问者）。"),
        Rows.Part("facilities", "equipment and facilities", "设备设施", "risk.identification.facilities-missing", "LEC-04", "6.1.6.3 b)", "No hazard was identified from equipment and facilities, those of interested parties included.", "辨识未覆盖设备设施（含相关方提供的设备设施）。"));

    /// <summary>LEC-09, LEC-14 and LEC-15, management manual 6.1.6.3 f), 7.1.5 and 7.4.</summary>
    public static Checklist Responses { get; } = Checklist.Manual(
        "responses", "what an unacceptable risk needs", "不可接受风险的应对", "6.1.6.3 f)",
        Rows.Part("programme-or-controls", "programme or controls", "管理方案或控制措施", "risk.response.programme-or-controls-missing", "LEC-09", "6.1.6.3 f)", "There is neither a programme nor a control for the unacceptable risk.", "该不可接受风险尚无管理方案或控制措施。"),
        Rows.Part("resources", "resources", "资源", "risk.response.resources-missing", "LEC-09", "6.1.6.3 f)", "No resources are provided for the unacceptable risk.", "该不可接受风险尚未落实所需资源（资金、专项技能、防护设施等）。"),
        Rows.Part("operational-control", "operational control", "运行控制", "risk.response.operational-control-missing", "LEC-09", "6.1.6.3 f)", "There is no operational control of the unacceptable risk.", "该不可接受风险尚无运行控制。"),
        Rows.Part("emergency-preparedness", "emergency preparedness", "应急准备", "risk.response.emergency-preparedness-missing", "LEC-09", "6.1.6.3 f)", "The unacceptable risk is not covered by emergency preparedness.", "该不可接受风险尚未纳入应急准备。"),
        Rows.Part("measuring-evidence", "measuring evidence", "监视和测量证据", "risk.response.measuring-evidence-missing", "LEC-14", "7.1.5", "No measuring evidence shows that the key characteristics of the operation with the unacceptable risk conform.", "该不可接受风险所涉运行与活动的关键特性，尚无监视和测量证据证明其符合要求。"),
        Rows.Part("communication", "communication", "信息沟通", "risk.response.communication-missing", "LEC-15", "7.4 3.3)", "The unacceptable risk has not been communicated.", "该不可接受风险尚未进行信息沟通。"));
}
