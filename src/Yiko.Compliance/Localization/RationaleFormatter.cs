using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using NodaTime.Text;

namespace Yiko.Compliance.Localization;

/// <summary>Turns reason codes into sentences, in English or Simplified Chinese.</summary>
/// <remarks>
/// <para>
/// A stored reason holds a code and values, so it reads in either language, years later. A host may replace any sentence and add its
/// own codes with <see cref="With(IEnumerable{ReasonRow})"/>. A code without a sentence reads as itself.
/// </para>
/// <para>Numbers are written with the provider that the caller passes, never with an ambient culture.</para>
/// </remarks>
public sealed class RationaleFormatter
{
    private readonly Dictionary<string, string> _sentences;
    private readonly IFormatProvider _numbers;

    private RationaleFormatter(Language language, Dictionary<string, string> sentences, IFormatProvider numbers) =>
        (Language, _sentences, _numbers) = (language, sentences, numbers);

    /// <summary>Sentences in English.</summary>
    public static RationaleFormatter English { get; } = new(Language.English, Texts.Of(Language.English), CultureInfo.InvariantCulture);

    /// <summary>Sentences in Simplified Chinese.</summary>
    public static RationaleFormatter ChineseSimplified { get; } =
        new(Language.ChineseSimplified, Texts.Of(Language.ChineseSimplified), CultureInfo.InvariantCulture);

    /// <summary>The language of the sentences.</summary>
    public Language Language { get; }

    /// <summary>The codes that have a sentence.</summary>
    public IReadOnlyCollection<string> Codes => _sentences.Keys;

    /// <summary>The formatter of a language.</summary>
    /// <param name="language">The language.</param>
    public static RationaleFormatter For(Language language) => language == Language.ChineseSimplified ? ChineseSimplified : English;

    /// <summary>The same formatter with sentences replaced or added.</summary>
    /// <param name="sentences">Sentences by code, with the placeholders that the reason's arguments fill: <c>{score}</c>.</param>
    public RationaleFormatter With(IEnumerable<KeyValuePair<string, string>> sentences)
    {
        Dictionary<string, string> all = new(_sentences, StringComparer.Ordinal);
        foreach (var pair in Guard.Against.Null(sentences)) all[pair.Key] = pair.Value;
        return new(Language, all, _numbers);
    }

    /// <summary>The same formatter with the sentences of reasons of a host's own, such as those of its engine.</summary>
    /// <param name="rows">The reasons.</param>
    public RationaleFormatter With(IEnumerable<ReasonRow> rows) =>
        With(Guard.Against.Null(rows).Select(row => new KeyValuePair<string, string>(row.Code, row.Sentence.In(Language))));

    /// <summary>The same formatter with numbers written as a provider says; by default with a point and without grouping.</summary>
    /// <param name="provider">The provider, such as the culture of the reader.</param>
    public RationaleFormatter WithNumbers(IFormatProvider provider) => new(Language, _sentences, Guard.Against.Null(provider));

    /// <summary>The sentence of a code with its placeholders, if there is one.</summary>
    /// <param name="code">The code.</param>
    public string? Template(string code) => _sentences.TryGetValue(Guard.Against.Null(code), out var sentence) ? sentence : null;

    /// <summary>The sentence that a reason carries as <see cref="Reason.SentenceArgument"/>; without one, that of its code; without either, the code.</summary>
    /// <param name="reason">The reason.</param>
    public string Sentence(Reason reason) =>
        Guard.Against.Null(reason).Argument(Reason.SentenceArgument) is TextArgument carried ? Fill(carried.Value.In(Language), reason)
            : Template(reason.Code) is { } template ? Fill(template, reason)
            : reason.Code;

    /// <summary>Where a reason rests: rule and clause, such as <c>LEC-05, management manual 6.1.6.3 c)</c>.</summary>
    /// <param name="reason">The reason.</param>
    public string Citation(Reason reason) =>
        Guard.Against.Null(reason).Rule + (Language == Language.ChineseSimplified ? "，" : ", ") + reason.Clause.In(Language);

    /// <summary>The sentence of a reason with its citation in brackets.</summary>
    /// <param name="reason">The reason.</param>
    public string Line(Reason reason) => Language == Language.ChineseSimplified
        ? $"{Sentence(reason)}〔{Citation(reason)}〕"
        : $"{Sentence(reason)} [{Citation(reason)}]";

    /// <summary>A rationale, a line for each reason.</summary>
    /// <param name="rationale">The rationale.</param>
    public ValueList<string> Lines(IEnumerable<Reason> rationale) =>
        Guard.Against.Null(rationale).Select(Line).ToValueList();

    private string Fill(string template, Reason reason)
    {
        var text = new StringBuilder(template.Length + 32);
        var done = 0;
        for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', done))
        {
            var close = template.IndexOf('}', open);
            if (close < 0) break;
            text.Append(template, done, open - done).Append(Value(template.Substring(open + 1, close - open - 1), reason));
            done = close + 1;
        }

        return text.Append(template, done, template.Length - done).ToString();
    }

    // {share} writes the exact fraction, {share:percent} a percentage with two decimals, for reading only.
    private string Value(string placeholder, Reason reason)
    {
        var name = placeholder.Split(':')[0];
        return reason.Argument(name) switch
        {
            NumberArgument number => Decimals.WithoutTrailingZeros(number.Value).ToString(_numbers),
            RatioArgument ratio when placeholder.EndsWith(":percent", StringComparison.Ordinal) => Percent(ratio.Value),
            RatioArgument ratio => ratio.Value.ToString(),
            DateArgument date => LocalDatePattern.Iso.Format(date.Value),
            GradeArgument grade => grade.Value.Name.In(Language),
            TextArgument term => term.Value.In(Language),
            _ => "{" + placeholder + "}",
        };
    }

    private string Percent(Ratio value) =>
        Decimals.WithoutTrailingZeros((value * Ratio.Of(100, 1)).ToDecimal(2, MidpointRounding.ToEven)).ToString(_numbers) + " %";
}
