using Yiko.Compliance.Aspects;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Aspects;

/// <summary>The reasons of a row: those of the verdict, then bad cells.</summary>
internal sealed class AspectReasonTexts(Language language)
{
    /// <summary>What the table says in columns of its own, and need not repeat below the row.</summary>
    private static readonly string[] Plain =
    [
        "aspect.score.total", "aspect.score.total-reaches", "aspect.score.total-exceeds", "aspect.score.total-within", "aspect.score.total-under",
        "aspect.score.no-factor-decides", "aspect.score.significant", "aspect.score.not-significant", "aspect.score.not-evaluated",
    ];

    private readonly RationaleFormatter _formatter = CellReasons.FormatterFor(language);

    public static string[] Codes(AspectEvaluation? verdict, IReadOnlyList<BadCell> bad) =>
        [.. Reasons(verdict, bad).Select(reason => reason.Code).Distinct()];

    public IReadOnlyList<string> Explanation(AspectEvaluation? verdict, IReadOnlyList<BadCell> bad) =>
        [.. Reasons(verdict, bad).Select(reason => _formatter.Line(reason))];

    /// <summary>What a reader of the table must be told even when no explanation is asked for; empty for an ordinary row.</summary>
    public string[] Remarks(AspectEvaluation? verdict, IReadOnlyList<BadCell> bad)
    {
        string[] sentences = [.. Reasons(verdict, bad).Where(reason => !Plain.Contains(reason.Code)).Select(reason => _formatter.Sentence(reason))];
        return sentences.Length == 0 ? [] : [Sentences.Join(language, sentences)];
    }

    public string Line(Reason reason) => _formatter.Line(reason);

    public string Sentence(Reason reason) => _formatter.Sentence(reason);

    private static IEnumerable<Reason> Reasons(AspectEvaluation? verdict, IReadOnlyList<BadCell> bad) =>
        (verdict is null ? Enumerable.Empty<Reason>() : verdict.Rationale).Concat(bad.Select(CellReasons.Of));
}
