using NodaTime;

namespace Yiko.Compliance.Documents;

/// <summary>Why a copy goes out or comes back: the one home of these codes.</summary>
internal static class CopyReasons
{
    /// <summary>The reasons that a task about a copy can have.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow OldVersion = Rows.Manual("document.copy.out-of-date", "DOC-11", "7.5.3", "Copy {number} is version {version}; {effective} is in force.", "受控副本 {number} 为 {version} 版，现行版本为 {effective}，应予回收。");
    private static readonly ReasonRow EarlyVersion = Rows.Manual("document.copy.not-in-force", "DOC-11", "7.5.3", "Copy {number} is version {version}, which is not in force; {effective} is.", "受控副本 {number} 为 {version} 版，该版尚未生效，现行版本为 {effective}，应予回收。");
    private static readonly ReasonRow Void = Rows.Manual("document.copy.document-void", "DOC-11", "7.5.3", "Copy {number}, version {version}: the document is void.", "受控副本 {number}（{version} 版）：文件已作废，应予回收。");
    private static readonly ReasonRow Left = Rows.Manual("document.copy.holder-left", "DOC-06", "0.6-3", "{holder} left the post on {date}; copy {number} has to come back and be registered.", "{holder} 于 {date} 调离岗位，受控副本 {number} 应交还并办理回收登记。");
    private static readonly ReasonRow Exchange = Rows.Manual("document.copy.replacement", "DOC-03", "0.6-5", "{holder} returns an old copy and gets version {version}.", "{holder} 交回旧版，换发 {version} 版。");
    private static readonly ReasonRow Without = Rows.Manual("document.copy.department-without", "DOC-08", "0.6-4", "{department} is on the distribution list and holds no copy of version {version}.", "{department} 在发放范围内，尚未持有 {version} 版。");
    private static readonly ReasonRow Uncounted = Rows.Manual("document.copy.working-days-unknown", "DOC-11", "7.5.3", "The days off are not known for the {days} working days from {since} on, so the last day in time is not known either.", "自 {since} 起 {days} 个工作日内的休息日资料不全，无法确定办理期限。");

    private static readonly ReasonRow Unmarked = Rows.Manual("document.copy.unmarked", "DOC-04", "0.6-2", "Copies in use that do not bear the mark of controlled copies: {numbers}.", "在用副本未加注“受控”标识：{numbers}。");
    private static readonly ReasonRow MarkUnknown = Rows.Manual("document.copy.mark-unknown", "DOC-04", "0.6-2", "Of copies in use nobody recorded whether they bear the mark of controlled copies: {numbers}.", "在用副本是否加注“受控”标识未作记录：{numbers}。");

    public static Reason WithoutMark(bool isKnown, IEnumerable<ControlledCopy> copies) =>
        (isKnown ? Unmarked : MarkUnknown).With(ReasonArgument.Of("numbers", string.Join(", ", copies.Select(copy => copy.Number))));

    public static Reason OutOfDate(ControlledCopy copy, DocumentVersion effective) =>
        OldVersion.With(Number(copy), Version(copy.Version), ReasonArgument.Of("effective", effective.ToString()));

    public static Reason DocumentVoid(ControlledCopy copy) => Void.With(Number(copy), Version(copy.Version));

    public static Reason NotYetInForce(ControlledCopy copy, DocumentVersion effective) =>
        EarlyVersion.With(Number(copy), Version(copy.Version), ReasonArgument.Of("effective", effective.ToString()));

    public static Reason HolderLeft(ControlledCopy copy, LocalDate date) =>
        Left.With(Number(copy), ReasonArgument.Of("holder", copy.Holder), ReasonArgument.Of("date", date));

    public static Reason Replacement(string holder, DocumentVersion version) => Exchange.With(ReasonArgument.Of("holder", holder), Version(version));

    public static Reason DepartmentWithout(string department, DocumentVersion version) =>
        Without.With(ReasonArgument.Of("department", department), Version(version));

    public static Reason WorkingDaysUnknown(LocalDate since, int days) => Uncounted.With(ReasonArgument.Of("since", since), ReasonArgument.Of("days", days));

    private static ReasonArgument Version(DocumentVersion version) => ReasonArgument.Of("version", version.ToString());

    private static ReasonArgument Number(ControlledCopy copy) => ReasonArgument.Of("number", copy.Number);
}
