using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Texts;

/// <summary>One sentence for each way in which the arguments can be unusable.</summary>
internal static class UsageTexts
{
    public static LocalizedText WordMissing(string command, IEnumerable<string> choices) => LocalizedText.Of(
        $"'{command}' needs one more word: {Or(choices)}. Try --help.", $"“{command}”之后还需一个词：{OrChinese(choices)}。可用 --help 查看说明。");

    public static LocalizedText WordUnknown(string command, string word, IEnumerable<string> choices) => LocalizedText.Of(
        $"'{word}' is unknown after '{command}'; valid are {Or(choices)}.", $"“{command}”之后不能用“{word}”，可用：{OrChinese(choices)}。");

    public static LocalizedText OptionUnknown(string command, string option, IEnumerable<string> choices) => LocalizedText.Of(
        $"'{command}' has no option {option}; it has {Or(choices)}.", $"“{command}”没有选项 {option}，可用：{OrChinese(choices)}。");

    public static LocalizedText ArgumentSurplus(string command, string argument) => LocalizedText.Of(
        $"'{command}' takes no further argument '{argument}'; quote a name that contains blanks.", $"“{command}”不接受多余的参数“{argument}”，含空格的名称请加引号。");

    public static LocalizedText ArgumentMissing(string command, string argument) => LocalizedText.Of(
        $"'{command}' needs {argument}.", $"“{command}”缺少参数 {argument}。");

    public static LocalizedText ValueMissing(string option) => LocalizedText.Of($"{option} needs a value.", $"{option} 需要一个值。");

    public static LocalizedText OptionMissing(string option, string english, string chinese) => LocalizedText.Of(
        $"{option} is required: {english}.", $"必须给出 {option}：{chinese}。");

    public static LocalizedText DayInvalid(string option, string value) => LocalizedText.Of(
        $"{option} reads a date such as 2026-06-15; '{value}' is none.", $"{option} 应为形如 2026-06-15 的日期，“{value}”不是。");

    public static LocalizedText ChoiceMissing(string option, IEnumerable<string> choices) => LocalizedText.Of(
        $"{option} is required: one of {Or(choices)}.", $"必须给出 {option}：{OrChinese(choices)}。");

    public static LocalizedText ValueUnknown(string option, string value, IEnumerable<string> choices) => LocalizedText.Of(
        $"{option} does not know '{value}'; valid are {Or(choices)}.", $"{option} 的值“{value}”无效，可用：{OrChinese(choices)}。");

    /// <summary>Columns are known by their names in either language; the Chinese sentence shows both.</summary>
    public static LocalizedText ColumnUnknown(string option, string value, IReadOnlyList<InputColumn> columns) => LocalizedText.Of(
        $"{option} does not know '{value}'; valid are {Or(columns.Select(column => column.Name))}.",
        $"{option} 的字段“{value}”无效，可用：{OrChinese(columns.Select(column => column.ChineseName))}。");

    public static LocalizedText HeaderRowInvalid(string value) => LocalizedText.Of(
        $"--header-row counts lines from 1; '{value}' is no such number.", $"--header-row 从 1 起计行，“{value}”不是有效行号。");

    public static LocalizedText PairInvalid(string option, string value) => option == "--map"
        ? LocalizedText.Of($"--map reads COLUMN=HEADER; '{value}' does not.", $"--map 的写法是 字段=列名，“{value}”不符合。")
        : LocalizedText.Of($"{option} reads COLUMN=VALUE; '{value}' does not.", $"{option} 的写法是 字段=值，“{value}”不符合。");

    public static LocalizedText PairRepeated(string option, string column) => LocalizedText.Of(
        $"{option} names the column '{column}' twice.", $"{option} 重复指定了字段“{column}”。");

    public static LocalizedText RuleFileOfOtherKind(string file, string id, string expected) => LocalizedText.Of(
        $"{file} holds {id}, a rule set of another kind than {expected}.", $"文件 {file} 中的规则集 {id} 与 {expected} 不属同一类。");

    public static LocalizedText ColumnTwice(string column) => LocalizedText.Of(
        $"The rule set calls something '{column}' for which the register already has a column of that name; give it another code.",
        $"规则集使用的代码“{column}”与登记表的另一字段重名，请改用其他代码。");

    public static LocalizedText RuleFileMissing(string file) => LocalizedText.Of(
        $"{file} does not exist.", $"文件 {file} 不存在。");

    public static LocalizedText RuleFileUnreadable(string file, string problem) => LocalizedText.Of(
        $"{file} cannot be read: {problem}", $"无法读取文件 {file}：{problem}");

    public static LocalizedText RuleFileTooLarge(string file, long megabytes) => LocalizedText.Of(
        $"{file} is larger than {megabytes} MB; no rule set is.", $"文件 {file} 超过 {megabytes} MB，不可能是规则集。");

    public static LocalizedText OutIsInput(string file) => LocalizedText.Of(
        $"--out {file} would overwrite the input; choose another name.", $"--out {file} 会覆盖输入文件，请另取名称。");

    public static LocalizedText OutIsOtherFormat(string file) => LocalizedText.Of(
        $"--out {file} is named like a workbook or document, but only text is written; choose a name that ends in .csv, .json or .txt, as the format is.",
        $"--out {file} 的扩展名属于工作簿或文档，而本程序只输出文本；请按输出格式改用 .csv、.json 或 .txt。");

    public static LocalizedText OutIsDirectory(string file) => LocalizedText.Of(
        $"--out {file} is a directory; name a file in it.", $"--out {file} 是目录，请指定其中的文件名。");

    public static LocalizedText OutDirectoryMissing(string file) => LocalizedText.Of(
        $"--out {file} lies in a directory that does not exist; create it first.", $"--out {file} 所在目录不存在，请先创建。");

    public static LocalizedText InputIsSpecial(string file) => LocalizedText.Of(
        $"{file}: this is a pipe, a device or a socket; save its content to a file first.", $"{file}：这是管道、设备或套接字，不是普通文件，请先把内容存成文件。");

    public static LocalizedText NotWritten(string problem) => LocalizedText.Of(
        $"The output could not be written: {problem}", $"无法写入输出：{problem}");

    public static LocalizedText Unexpected(string problem) => LocalizedText.Of(
        $"The program met something it does not expect and wrote nothing: {problem}", $"程序遇到意外情况，未写入任何内容：{problem}");

    private static string Or(IEnumerable<string> choices) => string.Join(", ", choices);

    private static string OrChinese(IEnumerable<string> choices) => string.Join("、", choices);
}
