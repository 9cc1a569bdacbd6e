namespace Yiko.Compliance.Engines;

/// <summary>What is said of any engine.</summary>
internal static class EngineReasons
{
    public static ReasonTable Rows { get; } = new();

    // ISO 9001:2015, 6.3: changes are planned, and their consequences considered.
    public static readonly ReasonRow VerdictDiffers = Rows.Standard(
        "rules.comparison.verdict", "RUL-04", "ISO 9001:2015", "6.3", "The verdict would change.", "判定结果将发生变化。");

    // ISO 9001:2015, 7.5.3.2: what is in force is identified, and changes are controlled by version.
    public static readonly ReasonRow UnknownRules = Source("rules.source.unknown-name", "“{name}” is neither the id of a published rule set nor the name of a text that the application knows.", "“{name}”既不是已发布规则集的标识，应用程序也没有以此命名的内容。");
    public static readonly ReasonRow SecondOfKind = Source("rules.source.second-of-kind", "Another rule set of the kind “{kind}” is named already; one of each kind decides.", "“{kind}”类规则集已指定过一个，每类只能由一个规则集判定。");
    public static readonly ReasonRow PublishedName = Source("rules.source.published-name", "{rules} is published with another content: give the variant an id or version of its own.", "{rules} 是已发布的规则集，内容与此不同；自行修改的规则集应另取标识或版本号。");
    public static readonly ReasonRow SameVersion = Source("rules.source.same-version", "The content of {rules} changed under its old version; the hash in the stamp tells the two apart, people cannot.", "{rules} 的内容已改变而版本号未变；规则集标识中的哈希值可以区分，但人工无法辨认，应更新版本号。");

    public static readonly ReasonRow PoliciesDiffer = Source("rules.source.policies-differ", "The policy “{policy}” of {decides} says “{value}”, and {asks} says otherwise: one answer holds in both.", "{decides} 的选项“{policy}”取值为“{value}”，而 {asks} 的规定与之相反，两处应一致。");

    /// <summary>What a comparison says of two verdicts: nothing where they are the same.</summary>
    public static ValueList<Reason> DiffersUnless(bool isSame) => isSame ? [] : [VerdictDiffers];

    private static ReasonRow Source(string code, string english, string chinese) =>
        Rows.Standard(code, "RUL-07", "ISO 9001:2015", "7.5.3.2 c)", english, chinese);
}
