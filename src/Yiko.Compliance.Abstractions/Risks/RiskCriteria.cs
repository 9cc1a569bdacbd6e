namespace Yiko.Compliance.Risks;

/// <summary>Circumstances that make a risk unacceptable whatever its score, 直接判定.</summary>
[Flags]
public enum RiskCriteria
{
    /// <summary>No direct criterion applies; the default.</summary>
    None = 0,

    /// <summary>A law or another requirement is not met, 不符合法律法规及其他要求.</summary>
    LawBreached = 1,

    /// <summary>An accident happened before and is still without effective control, 曾发生过事故，仍未采取有效控制措施.</summary>
    PastAccidentUncontrolled = 2,

    /// <summary>An interested party complains with good reason, 相关方合理抱怨或要求.</summary>
    JustifiedComplaint = 4,

    /// <summary>The danger was observed directly and there is no adequate control, 直接观察到的危险且无适当控制措施.</summary>
    DirectDangerUncontrolled = 8,

    /// <summary>All four.</summary>
    All = LawBreached | PastAccidentUncontrolled | JustifiedComplaint | DirectDangerUncontrolled,
}
