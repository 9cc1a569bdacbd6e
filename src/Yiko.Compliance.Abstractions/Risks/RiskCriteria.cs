namespace Yiko.Compliance.Risks;

/// <summary>Circumstances that make a risk unacceptable whatever its score, 直接判定.</summary>
[Flags]
public enum RiskCriteria
{
    /// <summary>No direct criterion applies; the default.</summary>
    None = 0,

    /// <summary>A law or another requirement is not met, 不符合法律法规及其他要求.</summary>
    [Word("law-breached", "law breached", "违反法律法规")]
    LawBreached = 1,

    /// <summary>An accident happened before and is still without effective control, 曾发生过事故，仍未采取有效控制措施.</summary>
    [Word("past-accident-uncontrolled", "past accident still uncontrolled", "曾发生事故且未有效控制")]
    PastAccidentUncontrolled = 2,

    /// <summary>An interested party complains with good reason, 相关方合理抱怨或要求.</summary>
    [Word("justified-complaint", "justified complaint", "相关方合理抱怨")]
    JustifiedComplaint = 4,

    /// <summary>The danger was observed directly and there is no adequate control, 直接观察到的危险且无适当控制措施.</summary>
    [Word("direct-danger-uncontrolled", "danger observed directly, without adequate control", "直接观察到危险且无适当控制")]
    DirectDangerUncontrolled = 8,

    /// <summary>All four.</summary>
    All = LawBreached | PastAccidentUncontrolled | JustifiedComplaint | DirectDangerUncontrolled,
}
