namespace Yiko.Compliance.Registers.Procedures;

/// <summary>What is wrong with a line before the rules are asked, in the reasons of the library.</summary>
internal static class LineReasons
{
    private static readonly ClauseReference Clause = ClauseReference.Standard("ISO 9001:2015", "7.5.3.1");
    private static readonly RuleId Rule = RuleId.Parse("RUL-01");
    private static readonly LocalizedText Member = LocalizedText.Of("member", "成员");

    /// <summary>A member of JSON that no line has.</summary>
    public static Reason UnknownMember(string name, IEnumerable<string> known) => Of(
        "procedures.word.unknown",
        ReasonArgument.Of("what", Member),
        ReasonArgument.Of("value", Shown(name)),
        ReasonArgument.Of("nearest", Words.NearestTo(name, known) ?? "–"));

    /// <summary>A member without which a line is no entry.</summary>
    public static Reason MissingMember(string name) => Of(
        "procedures.fact.unmet", ReasonArgument.Of("fact", LocalizedText.Of($"the member “{name}”", $"成员“{name}”")));

    /// <summary>A member whose value has another form.</summary>
    public static Reason WrongForm(string name, string value) => Of(
        "procedures.value.unknown", ReasonArgument.Of("list", Shown(name)), ReasonArgument.Of("value", Shown(value)));

    /// <summary>A case belongs to one kind.</summary>
    public static Reason OtherKind(string id, string kind, string other) => Of(
        "procedures.value.unknown",
        ReasonArgument.Of("list", LocalizedText.Of($"{Shown(id)} is of the kind “{kind}”", $"{Shown(id)} 属于“{kind}”")),
        ReasonArgument.Of("value", Shown(other)));

    private static Reason Of(string code, params ReadOnlySpan<ReasonArgument> arguments) =>
        new Reason { Code = code, Rule = Rule, Clause = Clause }.With(arguments);

    private static string Shown(string text) => string.IsNullOrWhiteSpace(text) ? "\"\"" : text.Length <= 60 ? text : text[..60] + "…";
}
