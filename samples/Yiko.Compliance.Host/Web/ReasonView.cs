using Yiko.Compliance.Host.Imports;

namespace Yiko.Compliance.Host.Web;

/// <summary>A reason as answers show it: the code for programs, the sentence in both languages, the clause it rests on.</summary>
internal sealed record ReasonView
{
    public required string Code { get; init; }

    public required string Rule { get; init; }

    public required LocalizedText Clause { get; init; }

    public required LocalizedText Sentence { get; init; }

    public static ReasonView Of(Reason reason) => new()
    {
        Code = reason.Code,
        Rule = reason.Rule.ToString(),
        Clause = LocalizedText.Of(reason.Clause.In(Language.English), reason.Clause.In(Language.ChineseSimplified)),
        Sentence = Remarks.SentenceOf(reason),
    };
}
