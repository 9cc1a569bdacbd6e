using Yiko.Compliance.Localization;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Objectives;

namespace Yiko.Compliance.Host.Imports;

/// <summary>Makes remarks of reasons and places, in both languages.</summary>
internal static class Remarks
{
    private static readonly RationaleFormatter English = ObjectiveRowReasons.FormatterFor(Language.English);
    private static readonly RationaleFormatter Chinese = ObjectiveRowReasons.FormatterFor(Language.ChineseSimplified);

    public static LocalizedText SentenceOf(Reason reason) => LocalizedText.Of(English.Sentence(reason), Chinese.Sentence(reason));

    public static ImportRemark Of(RemarkKind kind, string item, Place place, Reason reason) => Of(kind, item, place, reason.Code, SentenceOf(reason));

    public static ImportRemark Of(BadCell cell, string item) => Of(RemarkKind.Refused, item, cell.Place, CellReasons.Of(cell));

    public static ImportRemark Of(RemarkKind kind, string item, Place place, string code, LocalizedText sentence) => new()
    {
        Kind = kind,
        Item = item,
        Code = code,
        Place = place.Text,
        Sentence = sentence,
    };
}
