namespace Yiko.Compliance.Audits;

/// <summary>The reason codes of audit teams: their one home.</summary>
internal static class AuditReasons
{
    private const string Rule = "AUD-04";
    private const string Clause = "9.2 1)";

    /// <summary>The reasons that the planner can give.</summary>
    public static ReasonTable Rows { get; } = new();

    public static readonly ReasonRow Complete = Rows.Manual("audits.team.complete", Rule, Clause, "Each unit has as many independent and qualified auditors as it needs.", "各受审核单位均配有所需数量、与其无关且具备资格的审核员。");
    public static readonly ReasonRow NoUnits = Rows.Manual("audits.team.no-units", Rule, Clause, "No unit was named, so nobody is appointed.", "未列出受审核单位，无需派员。");

    private static readonly ReasonRow Short = Rows.Manual("audits.team.too-few", Rule, Clause, "For {units} {needed} auditors are needed; only {auditors} may audit there, {available} at most.", "{units}共需审核员 {needed} 人次，可派的仅有{auditors}，至多 {available} 人次。");
    private static readonly ReasonRow Nobody = Rows.Manual("audits.team.nobody", Rule, Clause, "Nobody may audit {units}.", "{units}无人可派。");
    private static readonly ReasonRow NotListed = Rows.Manual("audits.team.not-listed", Rule, Clause, "{unit} names candidates who are not among the auditors: {auditors}.", "为{unit}指定的{auditors}不在审核员名单中。");
    private static readonly ReasonRow Insider = Rows.Manual("audits.team.insider", Rule, Clause, "Top management ({unit}) is audited from within: {auditors}. The rules allow it; an outsider would be more independent.", "{unit}（最高管理层）由本单位人员{auditors}审核；规则允许，但由外部审核员审核更为独立。");

    private static readonly (AuditorObstacles Obstacle, ReasonRow Row)[] Obstacles =
    [
        (AuditorObstacles.OwnDepartment, Rows.Manual("audits.auditor.own-department", Rule, Clause, "{unit} may not be audited by its own department: {auditors}.", "{auditors}属于受审核部门，不得审核{unit}。")),
        (AuditorObstacles.LeadsClause, Rows.Manual("audits.auditor.leads-clause", Rule, Clause, "{unit} may not be audited by whoever leads a clause that is audited there: {auditors}.", "{auditors}主管{unit}所审核的条款，不得审核。")),
        (AuditorObstacles.OwnWork, Rows.Manual("audits.auditor.own-work", Rule, Clause, "{unit} may not be audited by those whose own work it holds: {auditors}.", "{unit}涉及{auditors}本人的工作，本人不得审核。")),
        (AuditorObstacles.TopManagement, Rows.Manual("audits.auditor.top-management", Rule, Clause, "{unit} is top management, which an outsider audits; of the organisation itself: {auditors}.", "{unit}为最高管理层，{auditors}系本单位人员，应由外部审核员审核。")),
        (AuditorObstacles.NotQualified, Rows.Manual("audits.auditor.not-qualified", Rule, Clause, "{unit} may not be audited without training and a valid qualification: {auditors}.", "{auditors}未经专门培训或无有效任职资格，不得审核{unit}。")),
        (AuditorObstacles.DepartmentUnknown, Rows.Manual("audits.auditor.department-unknown", Rule, Clause, "For {unit} nobody counts as independent of whom the department is not known: {auditors}.", "{auditors}所属部门不明，不能认定与{unit}无关。")),
        (AuditorObstacles.QualificationUnknown, Rows.Manual("audits.auditor.qualification-unknown", Rule, Clause, "For {unit} nobody is appointed of whom it is not known whether the training and qualification are there: {auditors}.", "{auditors}是否经培训并具备资格不明，不得派往{unit}。")),
    ];

    public static Reason TooFew(IEnumerable<string> units, long needed, IReadOnlyCollection<string> auditors, long available) => auditors.Count == 0
        ? Nobody.With(ReasonArgument.Of("units", Listed(units)))
        : Short.With(
            ReasonArgument.Of("units", Listed(units)), ReasonArgument.Of("needed", needed), ReasonArgument.Of("auditors", Listed(auditors)), ReasonArgument.Of("available", available));

    public static Reason NotAmongAuditors(string unit, IEnumerable<string> named) => NotListed.With(ReasonArgument.Of("unit", unit), ReasonArgument.Of("auditors", Listed(named)));

    public static Reason InsiderAudits(string unit, IEnumerable<string> auditors) => Insider.With(ReasonArgument.Of("unit", unit), ReasonArgument.Of("auditors", Listed(auditors)));

    /// <summary>Who stands against auditing a unit, a reason for each obstacle.</summary>
    public static IEnumerable<Reason> Against(string unit, IReadOnlyCollection<(string Person, AuditorObstacles Obstacles)> auditors)
    {
        foreach (var (obstacle, row) in Obstacles)
        {
            string[] persons = [.. auditors.Where(auditor => auditor.Obstacles.HasFlag(obstacle)).Select(auditor => auditor.Person)];
            if (persons.Length > 0) yield return row.With(ReasonArgument.Of("unit", unit), ReasonArgument.Of("auditors", Listed(persons)));
        }
    }

    // Names are free words, the comma between them is not: each language has its own. A reason carries no blank text.
    private static LocalizedText Listed(IEnumerable<string> names)
    {
        string[] all = [.. names.Select(name => string.IsNullOrWhiteSpace(name) ? "?" : name)];
        return LocalizedText.Of(string.Join(", ", all), string.Join("、", all));
    }
}
