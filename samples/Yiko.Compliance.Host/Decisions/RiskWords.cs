using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>The words of the risk engine in texts and addresses.</summary>
internal static class RiskWords
{
    public static readonly (RiskCriteria Criterion, string Word)[] Criteria =
    [
        (RiskCriteria.LawBreached, "law_breached"),
        (RiskCriteria.PastAccidentUncontrolled, "past_accident_uncontrolled"),
        (RiskCriteria.JustifiedComplaint, "justified_complaint"),
        (RiskCriteria.DirectDangerUncontrolled, "direct_danger_uncontrolled"),
    ];

    public static string Of(RiskStatus status) => status switch
    {
        RiskStatus.Rated => "rated",
        RiskStatus.Overridden => "overridden",
        _ => "not-rated",
    };

    public static IEnumerable<string> Of(RiskCriteria criteria) => Criteria.Where(known => criteria.HasFlag(known.Criterion)).Select(known => known.Word);
}
