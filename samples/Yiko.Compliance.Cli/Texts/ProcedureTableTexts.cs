namespace Yiko.Compliance.Cli.Texts;

/// <summary>Titles and phrases of the tables of procedures.</summary>
internal static class ProcedureTableTexts
{
    public static readonly LocalizedText Line = LocalizedText.Of("Line", "行");
    public static readonly LocalizedText Case = LocalizedText.Of("Record", "记录");
    public static readonly LocalizedText Kind = LocalizedText.Of("Kind", "类别");
    public static readonly LocalizedText Step = LocalizedText.Of("Step", "步骤");
    public static readonly LocalizedText Stage = LocalizedText.Of("Stage", "阶段");
    public static readonly LocalizedText Result = LocalizedText.Of("Result", "结果");
    public static readonly LocalizedText Who = LocalizedText.Of("Who acts", "办理人");
    public static readonly LocalizedText Finding = LocalizedText.Of("Finding", "发现");
    public static readonly LocalizedText Item = LocalizedText.Of("Item", "事项");
    public static readonly LocalizedText Due = LocalizedText.Of("Due", "期限");
    public static readonly LocalizedText Since = LocalizedText.Of("Since", "起始");
    public static readonly LocalizedText Rule = LocalizedText.Of("Rule", "规则");
    public static readonly LocalizedText Clause = LocalizedText.Of("Clause", "条款");
    public static readonly LocalizedText Role = LocalizedText.Of("Role", "角色");
    public static readonly LocalizedText Duty = LocalizedText.Of("Duty", "职责");
    public static readonly LocalizedText Element = LocalizedText.Of("Element", "要素");
    public static readonly LocalizedText Code = LocalizedText.Of("Code", "代码");
    public static readonly LocalizedText Name = LocalizedText.Of("Name", "名称");
    public static readonly LocalizedText Content = LocalizedText.Of("Content", "内容");
    public static readonly LocalizedText Question = LocalizedText.Of("Question", "问题");
    public static readonly LocalizedText Answer = LocalizedText.Of("Answer", "答案");
    public static readonly LocalizedText Accepted = LocalizedText.Of("accepted", "接受");
    public static readonly LocalizedText Refused = LocalizedText.Of("refused", "拒绝");
    public static readonly LocalizedText Later = LocalizedText.Of("later", "未到日期");
    public static readonly LocalizedText Allowed = LocalizedText.Of("allowed", "可执行");
    public static readonly LocalizedText Blocked = LocalizedText.Of("not yet", "尚不可执行");
    public static readonly LocalizedText EvidenceOnly = LocalizedText.Of("(evidence)", "（补充证据）");

    public static LocalizedText Entries(int accepted, int refused, int later, string ruleSet) => LocalizedText.Of(
        $"{accepted} entries accepted, {refused} refused{(later > 0 ? $", {later} later than the day" : string.Empty)}, by {ruleSet}.",
        $"接受记录 {accepted} 条，拒绝 {refused} 条{(later > 0 ? $"，未到日期 {later} 条" : string.Empty)}，规则集 {ruleSet}。");

    public static LocalizedText Cases(int cases, int closed, string ruleSet) => LocalizedText.Of(
        $"{cases} records, {closed} of them closed, by {ruleSet}.", $"记录 {cases} 项，其中已关闭 {closed} 项，规则集 {ruleSet}。");

    public static LocalizedText Findings(int findings, int cases, string ruleSet) => LocalizedText.Of(
        $"{findings} findings in {cases} records, by {ruleSet}.", $"{cases} 项记录中发现问题 {findings} 个，规则集 {ruleSet}。");

    public static LocalizedText Count(int count, string ruleSet) => LocalizedText.Of($"{count} rows, by {ruleSet}.", $"{count} 行，规则集 {ruleSet}。");

    public static LocalizedText KindUnknown(string kind, string message) => LocalizedText.Of(message, $"规则中没有记录类别“{kind}”。{message}");

    public static LocalizedText RoleUnknown(string role, IEnumerable<string> known) => LocalizedText.Of(
        $"The rules know no role '{role}'; known are {string.Join(", ", known)}.", $"规则中没有角色“{role}”，现有：{string.Join("、", known)}。");

    public static LocalizedText QuestionsUnusable(string file) => LocalizedText.Of(
        $"{file}: a table of questions has the columns case, question and inputs_json, parted by tabulators.", $"{file}：问题表应以制表符分隔，含 case、question、inputs_json 三列。");

    public static LocalizedText QuestionUnanswered(string name, string why) => LocalizedText.Of($"{name}: {why}", $"{name}：{why}");

    public static LocalizedText CommonOrKind => LocalizedText.Of("--common shows what is said for all kinds: name no kind with it.", "--common 显示各类别的共同规定，不能同时指明类别。");

    public static LocalizedText MermaidNeedsKind => LocalizedText.Of("--format mermaid draws one kind: name it.", "--format mermaid 只绘制一个类别，请指明。");
}
