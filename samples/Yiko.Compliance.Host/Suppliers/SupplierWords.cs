using System.Numerics;
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
        Standing.Of(Words.Of(SupplyStatus.Overdue), Tone.Warn), Standing.Of(Words.Of(SupplyStatus.NotClassified), Tone.Warn),
        Standing.Of(Words.Of(SupplyStatus.Disqualified), Tone.Bad), Standing.Of(Words.Of(SupplyStatus.Replaced), Tone.Bad),
        Standing.Of(Words.Of(SupplyStatus.Candidate), Tone.Plain), Standing.Of(Words.Of(SupplyStatus.Qualified), Tone.Good),
        Standing.Of(Words.Of(SupplyStatus.InUse), Tone.Good),
    ];

    private static readonly Choice[] Kinds = [.. Words.All<SupplierEventKind>().Select(Choice.Of)];

    private static readonly Choice[] Results = [.. Words.All<EvaluationResult>().Select(Choice.Of)];

    private static readonly Choice[] Classes = [.. "ABC".Select(letter => new Choice { Word = letter.ToString() })];

    public static Field FieldOf(InputColumn column) => new(column)
    {
        Kind = column == SupplierColumns.Date ? FieldKind.Date : column.Name.EndsWith("ed", StringComparison.Ordinal) ? FieldKind.Flag : FieldKind.Text,
        Choices = column == SupplierColumns.Class ? Classes : column == SupplierColumns.Kind ? Kinds : column == SupplierColumns.Result ? Results : [],
    };

    public static LocalizedText Of(SupplierEventKind? kind) => kind is { } known ? Words.Of(known).Name : LocalizedText.Same("?");

    public static Said Say(SupplierClassification verdict)
    {
        var standing = Standings.First(known => known.Word == Words.Of(verdict.Status).Code);
        var due = verdict.NextDue is { } day ? LocalDatePattern.Iso.Format(day) : null;
        return new()
        {
            Words = Said.Join(standing.Name, due is null ? null : LocalizedText.Of("due " + due, "到期日 " + due)),
            Tone = standing.Tone,
            Rationale = verdict.Rationale,
            Facts =
            [
                Fact.Of("As of", "截至", LocalDatePattern.Iso.Format(verdict.History.AsOf)),
                Fact.Of("Class of the product", "产品类别", verdict.Class is { } known ? Words.Of(known).Name : LocalizedText.Same("?")),
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

    private static LocalizedText MissingOf(QualificationEvidence missing) => Said.Join(
        [.. Enum.GetValues<QualificationEvidence>().Where(known => BitOperations.IsPow2((int)known) && missing.HasFlag(known)).Select(known => Words.Of(known).Name)]);
}
