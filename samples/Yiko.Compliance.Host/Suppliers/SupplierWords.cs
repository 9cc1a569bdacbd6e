using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Suppliers;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Host.Suppliers;

/// <summary>Suppliers, their events and the verdicts on them in words.</summary>
internal static class SupplierWords
{
    public static readonly Standing[] Standings =
    [
        Standing.Of("overdue", Tone.Warn, "Overdue", "逾期"), Standing.Of("not-classified", Tone.Warn, "Not decided", "未判定"),
        Standing.Of("disqualified", Tone.Bad, "Disqualified", "取消资格"), Standing.Of("replaced", Tone.Bad, "Replaced", "已更换"),
        Standing.Of("candidate", Tone.Plain, "Candidate", "候选"), Standing.Of("qualified", Tone.Good, "Qualified", "合格"),
        Standing.Of("in-use", Tone.Good, "In use", "在用"),
    ];

    private static readonly Choice[] Kinds =
    [
        Choice.Of("initial", "Initial evaluation", "初次评价"), Choice.Of("annual", "Annual evaluation", "年度评价"),
        Choice.Of("verification", "Verification", "能力验证"), Choice.Of("nonconforming", "Nonconforming product", "不合格品"),
    ];

    private static readonly Choice[] Results = [Choice.Of("pass", "passed", "合格"), Choice.Of("fail", "failed", "不合格")];

    private static readonly Choice[] Classes = [.. "ABC".Select(letter => new Choice { Word = letter.ToString() })];

    public static Field FieldOf(InputColumn column) => new(column)
    {
        Kind = column == SupplierColumns.Date ? FieldKind.Date : column.Name.EndsWith("ed", StringComparison.Ordinal) ? FieldKind.Flag : FieldKind.Text,
        Choices = column == SupplierColumns.Class ? Classes : column == SupplierColumns.Kind ? Kinds : column == SupplierColumns.Result ? Results : [],
    };

    public static LocalizedText Of(SupplierEventKind? kind) => Kinds.FirstOrDefault(choice => choice.Word == Words<SupplierEventKind>.Of(kind))?.Name ?? LocalizedText.Same("?");

    public static Said Say(SupplierClassification verdict)
    {
        var standing = Standings.First(known => known.Word == Words<SupplyStatus>.Of(verdict.Status));
        var due = verdict.NextDue is { } day ? LocalDatePattern.Iso.Format(day) : null;
        return new()
        {
            Words = Said.Join(standing.Name, due is null ? null : LocalizedText.Of("due " + due, "到期日 " + due)),
            Tone = standing.Tone,
            Rationale = verdict.Rationale,
            Facts =
            [
                Fact.Of("As of", "截至", LocalDatePattern.Iso.Format(verdict.History.AsOf)),
                Fact.Of("Class of the product", "产品类别", verdict.Class?.ToString() ?? "?"),
                Fact.Of("On the list", "在合格名单", YesNo(verdict.IsOnList)),
                Fact.Of("Next due", "下次到期", due),
                Fact.Of("Order allowed", "可否采购", YesNo(verdict.IsOrderAllowed)),
                .. verdict.MissingEvidence == QualificationEvidence.None ? (Fact[])[]
                    : [Fact.Of("Still missing for entry", "尚缺的入选依据", MissingOf(verdict.MissingEvidence))],
            ],
        };
    }

    public static LocalizedText YesNo(bool? value) => value switch
    {
        true => LocalizedText.Of("yes", "是"),
        false => LocalizedText.Of("no", "否"),
        null => LocalizedText.Same("?"),
    };

    private static LocalizedText MissingOf(QualificationEvidence missing) => Said.Join([.. Evidence.Where(known => missing.HasFlag(known.Evidence)).Select(known => known.Name)]);

    private static readonly (QualificationEvidence Evidence, LocalizedText Name)[] Evidence =
    [
        (QualificationEvidence.QualificationVerified, LocalizedText.Of("qualification verified", "资质验证")),
        (QualificationEvidence.CapabilityVerified, LocalizedText.Of("capability verified", "能力验证")),
        (QualificationEvidence.InformationCollected, LocalizedText.Of("information collected", "信息收集")),
        (QualificationEvidence.PerformanceAssessed, LocalizedText.Of("performance assessed", "绩效评价")),
        (QualificationEvidence.SampleTrial, LocalizedText.Of("sample trial", "样品试用")),
        (QualificationEvidence.Inspection, LocalizedText.Of("inspection", "检测或测量")),
        (QualificationEvidence.References, LocalizedText.Of("references", "征询其他顾客意见")),
        (QualificationEvidence.OtherMeasure, LocalizedText.Of("another measure", "其他措施")),
    ];
}
