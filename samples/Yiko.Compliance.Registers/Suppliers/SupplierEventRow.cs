using System.Buffers;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Registers.Suppliers;

/// <summary>Reads the rows of a supplier register as events.</summary>
internal sealed class SupplierEventRow(ColumnMap map)
{
    private static readonly WordList<ProductClass> Classes = new(
        (ProductClass.A, ["A", "A类", "A级", "A类产品", "A类物资", "A类供方", "class A", "category A"]),
        (ProductClass.B, ["B", "B类", "B级", "B类产品", "B类物资", "B类供方", "class B", "category B"]),
        (ProductClass.C, ["C", "C类", "C级", "C类产品", "C类物资", "C类供方", "class C", "category C"]));

    private static readonly WordList<SupplierEventKind> Kinds = new(
        (SupplierEventKind.Initial, ["initial", "初次评价", "初评", "首次评价", "首评", "initial evaluation"]),
        (SupplierEventKind.Annual, ["annual", "年度评价", "年评", "复评", "年度复评", "再评价", "重新评价", "annual evaluation", "re-evaluation"]),
        (SupplierEventKind.Verification, ["verification", "能力验证", "验证", "年度验证"]),
        (SupplierEventKind.Nonconforming, ["nonconforming", "供货不合格", "不满足使用要求", "不合格品"]),
        (SupplierEventKind.Receipt, ["receipt", "进货验证", "进货检验", "到货验收"]));

    private static readonly WordList<EvaluationResult> Results = new(
        (EvaluationResult.Pass, ["pass", "合格", "通过", "合格供方", "评价合格", "passed", "approved", "qualified", "√", "✓", "✔"]),
        (EvaluationResult.Fail, ["fail", "不合格", "不通过", "未通过", "不合格供方", "评价不合格", "failed", "rejected", "not approved", "disqualified", "×", "✕", "✗", "✘"]));

    private static readonly WordList<QualificationEvidence> Measures = new(
        (QualificationEvidence.SampleTrial, ["sample-trial", "样品试用", "试用"]),
        (QualificationEvidence.Inspection, ["inspection", "检测", "测量", "检测或测量", "产品检测"]),
        (QualificationEvidence.References, ["references", "征询其他顾客意见", "征询顾客意见", "征询其他顾客"]),
        (QualificationEvidence.OtherMeasure, ["other", "其他", "其他措施"]));

    private static readonly SearchValues<char> Separators = SearchValues.Create(";；、|");

    private readonly BoundColumn _supplier = map[SupplierColumns.Supplier];
    private readonly BoundColumn _product = map[SupplierColumns.Product];
    private readonly BoundColumn _class = map[SupplierColumns.Class];
    private readonly BoundColumn _date = map[SupplierColumns.Date];
    private readonly BoundColumn _kind = map[SupplierColumns.Kind];
    private readonly BoundColumn _result = map[SupplierColumns.Result];
    private readonly BoundColumn _qualification = map[SupplierColumns.Qualification];
    private readonly BoundColumn _capability = map[SupplierColumns.Capability];
    private readonly BoundColumn _information = map[SupplierColumns.Information];
    private readonly BoundColumn _performance = map[SupplierColumns.Performance];
    private readonly BoundColumn _measures = map[SupplierColumns.Measures];
    private readonly BoundColumn _regular = map[SupplierColumns.Regular];

    private readonly (BoundColumn Date, BoundColumn Result, SupplierEventKind Kind)[] _dates =
    [
        .. new[]
        {
            (map[SupplierColumns.InitialDate], map[SupplierColumns.InitialResult], SupplierEventKind.Initial), (map[SupplierColumns.AnnualDate], map[SupplierColumns.AnnualResult], SupplierEventKind.Annual),
            (map[SupplierColumns.VerificationDate], map[SupplierColumns.VerificationResult], SupplierEventKind.Verification),
        }.Where(date => date.Item1.IsPresent),
    ];

    /// <summary>Whether the file is a list of suppliers with their dates, so that the result of a row is that of each date in it which has none of its own.</summary>
    public bool IsList => _dates.Length > 0;

    /// <summary>The events of the current row: that of its date and kind, or one for each date of a list.</summary>
    public IReadOnlyList<SupplierEvent> ReadAll(RowCells row)
    {
        var happened = Read(row);
        if (_dates.Length == 0) return [happened];
        List<SupplierEvent> events = [];
        if (happened.Date is not null || happened.Kind is not null) events.Add(happened);
        foreach (var (date, result, kind) in _dates)
        {
            if (row.Text(date).IsWhiteSpace() && !row.IsTroubled(date)) continue;

            // Where the date has a result of its own, that of the line is another's.
            events.Add(happened with { Date = row.Read<NodaTime.LocalDate?>(date, DateCells.Read), Kind = kind, Result = result.IsPresent ? ResultOf(row, result) : happened.Result });
        }

        return events.Count == 0 ? [happened] : events;
    }

    /// <summary>The event of the current row; what is blank or bad is null in it.</summary>
    public SupplierEvent Read(RowCells row) => new()
    {
        Supplier = row.Name(_supplier),
        Product = row.Name(_product),
        Class = row.Word(_class, Classes),
        Date = row.Read<NodaTime.LocalDate?>(_date, DateCells.Read),
        Kind = row.Word(_kind, Kinds),
        Result = ResultOf(row, _result),
        Evidence = Step(row, _qualification, QualificationEvidence.QualificationVerified)
            | Step(row, _capability, QualificationEvidence.CapabilityVerified)
            | Step(row, _information, QualificationEvidence.InformationCollected)
            | Step(row, _performance, QualificationEvidence.PerformanceAssessed)
            | Step(row, _regular, QualificationEvidence.RegularSupplier)
            | row.Read<QualificationEvidence>(_measures, ReadMeasures),
    };

    // 不合格（已通知） is a fail whatever was done about it. Of 合格（有条件） nobody knows what the brackets take back: it is no word of the column.
    private static EvaluationResult? ResultOf(RowCells row, BoundColumn column)
    {
        if (!column.IsPresent || row.IsTroubled(column) || row.Text(column).TrimEnd() is not [.., ')' or '）'] text
            || text.IndexOfAny('(', '（') is not (> 0 and var open) || !Results.TryRead(text[..open].Trim(), out var result) || result != EvaluationResult.Fail || Results.TryRead(text, out _))
            return row.Word(column, Results);
        row.Note(column, InputTexts.FailWithRemark);
        return EvaluationResult.Fail;
    }

    // Words separated by semicolons or 、; one that is unknown makes the cell bad, since it may be a measure or none.
    private static CellTrouble ReadMeasures(ReadOnlySpan<char> cell, out QualificationEvidence measures)
    {
        measures = QualificationEvidence.None;
        foreach (var word in cell.SplitAny(Separators))
        {
            var text = cell[word].Trim();
            if (text.IsEmpty) continue;
            if (!Measures.TryRead(text, out var measure)) return CellTrouble.UnknownWord;
            measures |= measure;
        }

        return CellTrouble.None;
    }

    private static QualificationEvidence Step(RowCells row, BoundColumn column, QualificationEvidence step) => row.Flag(column) ? step : QualificationEvidence.None;
}
