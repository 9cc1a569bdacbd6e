using Yiko.Compliance.Shapes;
using static Yiko.Compliance.Aspects.SignificanceCondition;
using static Yiko.Compliance.Aspects.SignificanceGrades;

namespace Yiko.Compliance.Aspects;

/// <content>The published methods that leave numbers open.</content>
public sealed partial class SignificanceTemplate
{
    /// <summary>
    /// Pollution by six factors: significant when e or f is 5 or the sum is at least 15; resources when c + d is at least 7. The points of
    /// the factors are not printed. Source: procedure QS/SJS-J21-02 (P4).
    /// </summary>
    public static SignificanceTemplate P4 { get; } = new(
        "aspects/p4",
        LocalizedText.Of(
            "P4: procedure QS/SJS-J21-02: e = 5, f = 5 or Σ ≥ 15; resources c + d ≥ 7; points not printed",
            "P4：程序文件 QS/SJS-J21-02：E、F 为 5 或总分 ≥ 15；资源能源类 C + D ≥ 7；未刊出各因子分值"),
        [.. "abcdef".Select(letter => PointsOf(letter.ToString()))],
        numbers =>
        [
            Group("pollution", ScoringGroup.PollutionTypes, new(
                "abcdef".Select(letter => Unnamed(numbers, letter.ToString())),
                ScoringFormula.Sum("a", "b", "c", "d", "e", "f"),
                SignificantWhenAny(TotalAtLeast(15m), FactorAt("e", 5m), FactorAt("f", 5m)))),
            Group("resources", ScoringGroup.ResourceTypes, new(
                "cd".Select(letter => Unnamed(numbers, letter.ToString())),
                ScoringFormula.Sum("c", "d"),
                SignificantWhenAny(TotalAtLeast(7m)))),
        ]);

    /// <summary>
    /// Four factors up to 10: significant when one is 10 or the sum is at least 30. The points below 10 are not printed. Source: published
    /// form, 360docs.net document 0f7834601 (P8).
    /// </summary>
    public static SignificanceTemplate P8 { get; } = new(
        "aspects/p8",
        LocalizedText.Of(
            "P8: published form, 360docs.net 0f7834601: any factor = 10 or Σ ≥ 30; points below 10 not printed",
            "P8：公开的评价表（360docs.net 0f7834601）：任一因子为 10 或总分 ≥ 30；未刊出 10 分以下各档分值"),
        [.. "abcd".Select(letter => PointsOf(letter.ToString()))],
        numbers =>
        [
            Group("all", ScoringGroup.AllTypes, new(
                "abcd".Select(letter => Unnamed(numbers, letter.ToString())),
                ScoringFormula.Sum("a", "b", "c", "d"),
                SignificantWhenAny(
                    TotalAtLeast(30m), FactorAt("a", 10m), FactorAt("b", 10m), FactorAt("c", 10m), FactorAt("d", 10m)))),
        ]);

    /// <summary>
    /// D = l × (a + b) × c: likelihood 5/4/3/2/0.1, duration 4/3/2/0.5, extent, consequence. The points of extent and consequence and
    /// the bound are not printed. Source: published environmental LEC method, taowenge.com document 85994948 (P10).
    /// </summary>
    public static SignificanceTemplate P10 { get; } = new(
        "aspects/p10",
        LocalizedText.Of(
            "P10: environmental LEC, taowenge.com 85994948: D = l × (a + b) × c; points of b and c and the bound not printed",
            "P10：环境因素 LEC 法（taowenge.com 85994948）：D = L × (a + b) × C；未刊出 b、C 的分值和界限"),
        [PointsOf("b"), PointsOf("c"), Bound],
        numbers =>
        [
            Group("all", ScoringGroup.AllTypes, new(
                [
                    AspectFactor.Of("l", "likelihood", "发生可能性", Printed(5m, 4m, 3m, 2m, 0.1m)),
                    AspectFactor.Of("a", "duration", "持续时间", Printed(4m, 3m, 2m, 0.5m)),
                    numbers.Factor("b", "extent", "影响范围"),
                    numbers.Factor("c", "consequence", "后果"),
                ],
                ScoringFormula.Product(ScoringFormula.Factor("l"), ScoringFormula.Sum("a", "b"), ScoringFormula.Factor("c")),
                SignificantWhenAny(TotalAtLeast(numbers.One(Bound.Code))))),
        ]);

    /// <summary>
    /// c × (a × b + d + e): likelihood, gravity, legal compliance, foreseeability, management. Neither points nor bound are printed, and
    /// the formula is inferred: 2 of 21 printed rows do not fit it. Source: register of a hotel, doczj.com document 093872809 (P12).
    /// </summary>
    public static SignificanceTemplate P12 { get; } = new(
        "aspects/p12",
        LocalizedText.Of(
            "P12: register of a hotel, doczj.com 093872809: c × (a × b + d + e), inferred (2 of 21 rows do not fit); points and bound not printed",
            "P12：某酒店环境因素清单（doczj.com 093872809）：c × (a × b + d + e)，公式系推断（21 行中 2 行不符）；未刊出分值和界限"),
        [.. "abcde".Select(letter => PointsOf(letter.ToString())), Bound],
        numbers =>
        [
            Group("all", ScoringGroup.AllTypes, new(
                [
                    numbers.Factor("a", "likelihood", "发生可能性"),
                    numbers.Factor("b", "gravity", "影响重大性"),
                    numbers.Factor("c", "legal compliance", "法规符合性"),
                    numbers.Factor("d", "foreseeability", "可预见性"),
                    numbers.Factor("e", "management", "管理状况"),
                ],
                ScoringFormula.Product(
                    ScoringFormula.Factor("c"),
                    ScoringFormula.Sum(ScoringFormula.Product("a", "b"), ScoringFormula.Factor("d"), ScoringFormula.Factor("e"))),
                SignificantWhenAny(TotalAtLeast(numbers.One(Bound.Code))))),
        ]);

    /// <summary>
    /// Two groups, m1 to m3 on 1 to 5 and n1 to n3, and a table of both with the classes AA, A, B and C. The points of the second group,
    /// how a group combines, the table and the significant classes are not printed. Source: published two-way table, renrendoc.com
    /// document 102638136 (P13).
    /// </summary>
    public static SignificanceTemplate P13 { get; } = new(
        "aspects/p13",
        LocalizedText.Of(
            "P13: two-way table, renrendoc.com 102638136: classes AA, A, B, C from two groups; points of the second group and the table not printed",
            "P13：双组查表法（renrendoc.com 102638136）：由两组因子查表得 AA、A、B、C 级；未刊出第二组分值和表格"),
        [
            PointsOf("n1"), PointsOf("n2"), PointsOf("n3"),
            Open("m-combination", "how m1, m2 and m3 combine: 1 added, 2 multiplied", "m1、m2、m3 的合成方式：1 为相加，2 为相乘", isList: false),
            Open("n-combination", "how n1, n2 and n3 combine: 1 added, 2 multiplied", "n1、n2、n3 的合成方式：1 为相加，2 为相乘", isList: false),
            Open("row-floors", "where the rows after the first begin, by the first group", "第一组各行的下限（首行除外）", isList: true),
            Open("column-floors", "where the columns after the first begin, by the second group", "第二组各列的下限（首列除外）", isList: true),
            Open("cells", "the cells, row by row: 1 for C, 2 for B, 3 for A, 4 for AA", "表中各格，逐行填写：1 为 C，2 为 B，3 为 A，4 为 AA", isList: true),
            Open("significant-from", "the lowest significant class: 2 for B, 3 for A, 4 for AA", "属重要环境因素的最低级别：2 为 B，3 为 A，4 为 AA", isList: false),
        ],
        numbers =>
        [
            Group("all", ScoringGroup.AllTypes, new(
                [
                    AspectFactor.Of("m1", "likelihood", "发生可能性", Printed(1m, 2m, 3m, 4m, 5m)),
                    AspectFactor.Of("m2", "prevention", "预防能力", Printed(1m, 2m, 3m, 4m, 5m)),
                    AspectFactor.Of("m3", "extent", "影响范围", Printed(1m, 2m, 3m, 4m, 5m)),
                    numbers.Factor("n1", "legal compliance", "法规符合性"),
                    numbers.Factor("n2", "monitoring", "监测状况"),
                    numbers.Factor("n3", "complaints", "投诉情况"),
                ],
                ScoringFormula.Lookup(
                    Combined(numbers, "m-combination", "m1", "m2", "m3"),
                    Combined(numbers, "n-combination", "n1", "n2", "n3"),
                    new(numbers.Many("row-floors"), numbers.Many("column-floors"), ClassNumbers(numbers.Many("cells")))),
                TwoWayClasses(numbers.One("significant-from")))),
        ]);

    /// <summary>All templates, by number.</summary>
    public static ValueList<SignificanceTemplate> All { get; } = [P4, P8, P10, P12, P13];

    private static OpenNumber Bound => Open("significant-from", "the total from which an aspect is significant", "重要环境因素的总分下限", isList: false);

    private static OpenNumber PointsOf(string factor) =>
        Open(factor + "-points", $"the points that factor {factor} may have", $"因子 {factor} 的各档分值", isList: true);

    private static OpenNumber Open(string code, string english, string chinese, bool isList) =>
        new(code, LocalizedText.Of(english, chinese), isList);

    private static AspectFactor Unnamed(FilledNumbers numbers, string code) => numbers.Factor(code, "factor " + code, "因子 " + code);

    private static ScoringFormula Combined(FilledNumbers numbers, string code, params ReadOnlySpan<string> factors) => numbers.One(code) switch
    {
        1m => ScoringFormula.Sum(factors),
        2m => ScoringFormula.Product(factors),
        var other => throw new ArgumentException($"{code} is 1 or 2; this is not: {ShapeWriter.NumberText(other)}.", nameof(numbers)),
    };

    private static ValueList<decimal> ClassNumbers(ValueList<decimal> cells) => cells.All(cell => cell is 1m or 2m or 3m or 4m)
        ? cells
        : throw new ArgumentException($"cells are 1, 2, 3 or 4; these are not: {cells}.", nameof(cells));

    private static SignificanceClass[] TwoWayClasses(decimal significantFrom) =>
    [
        TwoWayClass("aa", "AA", 4m, significantFrom),
        TwoWayClass("a", "A", 3m, significantFrom),
        TwoWayClass("b", "B", 2m, significantFrom),
        TwoWayClass("c", "C", 1m, significantFrom),
    ];

    private static SignificanceClass TwoWayClass(string code, string name, decimal cell, decimal significantFrom) => new()
    {
        Grade = SignificanceGrades.Of(code, name, name),
        IsSignificant = cell >= significantFrom,
        Conditions = [All(TotalAtLeast(cell), TotalAtMost(cell))],
    };

    private static FactorScale Printed(params decimal[] values) => new(values.Select(value => new ScalePoint { Value = value }));

    private static ScoringGroup Group(string code, ValueList<AspectType> types, ScoringMethod method) =>
        new() { Code = code, Types = types, Method = method };
}
