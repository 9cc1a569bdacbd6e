using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>What is wrong with a text that is to be a version scheme: the one home of these codes.</summary>
internal static class DocumentShapeReasons
{
    /// <summary>The reasons that reading a version scheme can give.</summary>
    public static ReasonTable Rows { get; } = new();

    public static readonly ReasonRow NotLetters = JsonReasons.Content(Rows, "rules.document.not-letters", "“{value}” is no row of letters: 1 to 100 characters, none of them a digit, white space or a full-width form.", "“{value}”不能作为字母序列：应为 1～100 个字符，不得含数字、空白或全角字符。");
    public static readonly ReasonRow NotASeparator = JsonReasons.Content(Rows, "rules.document.not-a-separator", "“{value}” is no separator: at most 10 characters, none of them white space or a full-width form.", "“{value}”不能作为分隔符：不得超过 10 个字符，不得含空白或全角字符。");
    public static readonly ReasonRow EndOfFirstPart = JsonReasons.Content(Rows, "rules.document.end-of-first-part", "The first part of a version has no end, after which there would be no version: leave the property out.", "版本号的第一部分不得设上限，否则用尽后再无版本号，应删除此属性。");
    public static readonly ReasonRow EndWithoutReset = JsonReasons.Content(Rows, "rules.document.end-without-reset", "A part with an end has to begin again when the part before it rises, and this scheme lets it run on.", "设有上限的部分应在前一部分升级时重新起算，而本方案规定连续编号。");
    public static readonly ReasonRow RunsTogether = JsonReasons.Content(Rows, "rules.document.parts-run-together", "Nothing tells this part from the one before it: let it begin with a character that the other cannot hold.", "该部分与前一部分无法区分，其开头应为前一部分不会出现的字符。");

    private static readonly ReasonRow Backwards = JsonReasons.Content(Rows, "rules.document.end-before-beginning", "The part ends at {highest}, before it begins at {first}.", "上限 {highest} 小于起始值 {first}。");
    private static readonly ReasonRow Common = JsonReasons.Content(Rows, "rules.document.more-in-common", "{common} units in common are more than the shorter text has, {most}.", "相同单位数 {common} 超过较短文本的单位数 {most}。");

    public static Reason EndBeforeBeginning(int highest, int first) =>
        Backwards.With(ReasonArgument.Of("highest", highest), ReasonArgument.Of("first", first));

    public static Reason MoreInCommon(long common, long most) => Common.With(ReasonArgument.Of("common", common), ReasonArgument.Of("most", most));
}
