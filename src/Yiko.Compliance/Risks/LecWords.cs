namespace Yiko.Compliance.Risks;

/// <summary>The words by which values of risk assessment stand in JSON; they outlive the software and are never renamed.</summary>
internal static class LecWords
{
    public static (string Word, RiskCriteria Value)[] Criteria { get; } =
    [
        ("law-breached", RiskCriteria.LawBreached),
        ("past-accident-uncontrolled", RiskCriteria.PastAccidentUncontrolled),
        ("justified-complaint", RiskCriteria.JustifiedComplaint),
        ("direct-danger-uncontrolled", RiskCriteria.DirectDangerUncontrolled),
    ];

    public static (string Word, RiskStatus Value)[] Statuses { get; } =
    [
        ("not-rated", RiskStatus.NotRated),
        ("rated", RiskStatus.Rated),
        ("overridden", RiskStatus.Overridden),
    ];
}
