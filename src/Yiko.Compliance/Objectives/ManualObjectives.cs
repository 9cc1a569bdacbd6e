namespace Yiko.Compliance.Objectives;

/// <summary>The seven objectives that the management manual sets, 6.2.1 a) (OBJ-01 to OBJ-07).</summary>
/// <remarks>
/// The metric of each is the host's to state. Period and owner are those of the manual: the year, as its reports are yearly (9.1.3), and whoever leads in
/// its matrix of responsibilities. The conditions are those that 6.2.1 b) says of all of them; a host that finds one unmet takes it out.
/// </remarks>
public static class ManualObjectives
{
    private static readonly Ratio Whole = Ratio.One;

    /// <summary>OBJ-01: all developed software passes, 软件研发质量合格率 100%.</summary>
    public static Objective SoftwareQuality { get; } = Of(
        "OBJ-01", ObjectiveDiscipline.Quality, ObjectiveCriterion.EqualTo(Whole), "software development passes: 100 %", "软件研发质量合格率 100%");

    /// <summary>OBJ-02: satisfaction of customers of 95 % or more, 顾客满意程度 95% 以上.</summary>
    public static Objective CustomerSatisfaction { get; } = Of(
        "OBJ-02", ObjectiveDiscipline.Quality, ObjectiveCriterion.AtLeast(Ratio.Of(19, 20)), "customer satisfaction: 95 % or more", "顾客满意程度 95% 以上");

    /// <summary>OBJ-03: every development on time, 产品研发按时完成率 100%.</summary>
    public static Objective OnTimeDevelopment { get; } = Of(
        "OBJ-03", ObjectiveDiscipline.Quality, ObjectiveCriterion.EqualTo(Whole), "product development on time: 100 %", "产品研发按时完成率 100%");

    /// <summary>
    /// OBJ-04: all solid waste sorted, a ratio, and reasonably disposed of, a yes or no: 固体废弃物 100% 分类，合理处理.
    /// </summary>
    public static Objective SolidWaste { get; } = Of(
        "OBJ-04",
        ObjectiveDiscipline.Environment,
        ObjectiveCriterion.AllOf(ObjectiveCriterion.EqualTo(Whole), ObjectiveCriterion.EqualTo(Whole)),
        "solid waste: 100 % sorted and reasonably disposed of",
        "固体废弃物 100% 分类并合理处理");

    /// <summary>OBJ-05: no pollution accident, 环境污染事故发生率为零.</summary>
    public static Objective NoPollution { get; } = Of(
        "OBJ-05", ObjectiveDiscipline.Environment, ObjectiveCriterion.ZeroOccurrences, "pollution accidents: none", "环境污染事故为零");

    /// <summary>OBJ-06: no accident with serious injury or worse, 各类重伤以上事故发生率为零; 以上 includes serious injury.</summary>
    public static Objective NoSeriousInjury { get; } = Of(
        "OBJ-06", ObjectiveDiscipline.HealthAndSafety, ObjectiveCriterion.ZeroOccurrences, "accidents with serious injury or worse: none", "重伤及以上事故为零");

    /// <summary>OBJ-07: no fire, 火灾事故发生率为零.</summary>
    public static Objective NoFire { get; } = Of(
        "OBJ-07", ObjectiveDiscipline.HealthAndSafety, ObjectiveCriterion.ZeroOccurrences, "fires: none", "火灾事故为零");

    /// <summary>All seven, in the order of the manual.</summary>
    public static ValueList<Objective> All { get; } =
        [SoftwareQuality, CustomerSatisfaction, OnTimeDevelopment, SolidWaste, NoPollution, NoSeriousInjury, NoFire];

    private static Objective Of(string id, ObjectiveDiscipline discipline, ObjectiveCriterion criterion, string english, string chinese) => new()
    {
        Id = id,
        Wording = LocalizedText.Of(english, chinese),
        Criterion = criterion,
        IsShare = criterion.Comparator != ObjectiveComparator.ZeroOccurrences,
        Discipline = discipline,
        Period = ObjectivePeriod.Year,
        Owner = discipline == ObjectiveDiscipline.Quality ? Role.GeneralManager : Role.GeneralDepartment,
        Conditions = [.. ObjectiveRegister.Conditions.Parts.Select(required => required.Code)],
        Source = ClauseReference.Manual("6.2.1 a)"),
        Rule = RuleId.Parse(id),
    };
}
