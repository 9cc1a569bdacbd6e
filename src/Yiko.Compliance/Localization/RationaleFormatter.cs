using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using NodaTime.Text;

namespace Yiko.Compliance.Localization;

/// <summary>Turns reason codes into sentences, in English, Simplified Chinese, or a language that the host brings.</summary>
/// <remarks>
/// <para>
/// A stored reason holds a code and values, so it reads in any language, years later. A host may replace any sentence and add its
/// own codes with <see cref="With(IEnumerable{ReasonRow})"/>. A code without a sentence reads as itself.
/// </para>
/// <para>
/// Numbers are written for people and with the provider that the caller passes, never with an ambient culture: a fraction as the decimal number that it is
/// (90.7), and where it is none, or has more than six digits after the point, rounded with the fraction itself beside it (0.3333 (1/3)).
/// </para>
/// </remarks>
public sealed class RationaleFormatter
{
    /// <summary>Digits after the point that a reader takes in.</summary>
    private const int MostDigits = 6;

    private static readonly Ratio Largest = Ratio.FromDecimal(decimal.MaxValue / 10m);

    // A host's own and a translation's; the library's are looked up when they are asked for.
    private readonly Dictionary<string, string> _own;
    private readonly IFormatProvider _numbers;
    private readonly Translation? _translation;

    private RationaleFormatter(Language language, Dictionary<string, string> own, IFormatProvider numbers, Translation? translation = null) =>
        (Language, _own, _numbers, _translation) = (language, own, numbers, translation);

    /// <summary>Sentences in English.</summary>
    public static RationaleFormatter English { get; } = new(Language.English, [], CultureInfo.InvariantCulture);

    /// <summary>Sentences in Simplified Chinese.</summary>
    public static RationaleFormatter ChineseSimplified { get; } =
        new(Language.ChineseSimplified, [], CultureInfo.InvariantCulture);

    /// <summary>The language of the sentences.</summary>
    public Language Language { get; }

    /// <summary>The codes that have a sentence.</summary>
    public IReadOnlyCollection<string> Codes => [.. _own.Keys.Union(Texts.Codes, StringComparer.Ordinal)];

    /// <summary>The formatter of a language that the library brings.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentException">The library does not bring the language; a host does with a <see cref="Translation"/>.</exception>
    public static RationaleFormatter For(Language language) =>
        language == Language.ChineseSimplified ? ChineseSimplified
        : language == Language.English ? English
        : throw new ArgumentException($"The library has no sentences in “{language}”: bring them with a {nameof(Translation)}.", nameof(language));

    /// <summary>The formatter of a language that the host brings. A sentence that it lacks stands in English and says so.</summary>
    /// <param name="translation">The language.</param>
    public static RationaleFormatter For(Translation translation)
    {
        Guard.Against.Null(translation);
        Dictionary<string, string> own = new(StringComparer.Ordinal);
        foreach (var pair in translation.Sentences) own[pair.Key] = pair.Value;
        return new(translation.Language, own, CultureInfo.InvariantCulture, translation);
    }

    /// <summary>The same formatter with sentences replaced or added.</summary>
    /// <param name="sentences">Sentences by code, with the placeholders that the reason's arguments fill: <c>{score}</c>.</param>
    /// <exception cref="ArgumentException">A code or a sentence is null.</exception>
    public RationaleFormatter With(IEnumerable<KeyValuePair<string, string>> sentences)
    {
        Dictionary<string, string> all = new(_own, StringComparer.Ordinal);
        foreach (var pair in Faults.NoneHoldsNull(sentences, pair => pair.Key is null || pair.Value is null, nameof(sentences))) all[pair.Key] = pair.Value;
        return new(Language, all, _numbers, _translation);
    }

    /// <summary>The same formatter with the sentences of reasons of a host's own, such as those of its engine.</summary>
    /// <param name="rows">The reasons.</param>
    /// <exception cref="ArgumentException">A reason is null.</exception>
    public RationaleFormatter With(IEnumerable<ReasonRow> rows) =>
        With(Faults.NoneNull(rows, nameof(rows)).Select(row => new KeyValuePair<string, string>(row.Code, Text(row.Sentence))));

    /// <summary>The same formatter with numbers written as a provider says; by default with a point and without grouping.</summary>
    /// <param name="provider">The provider, such as the culture of the reader.</param>
    public RationaleFormatter WithNumbers(IFormatProvider provider) => new(Language, _own, Guard.Against.Null(provider), _translation);

    /// <summary>The sentence of a code with its placeholders, if there is one.</summary>
    /// <param name="code">The code.</param>
    public string? Template(string code) => _own.TryGetValue(Guard.Against.Null(code), out var own) ? own
        : Texts.Find(code) is not { } sentence ? null
        : _translation is null ? sentence.In(Language)
        : "[en] " + sentence.English;

    /// <summary>The sentence that a reason carries as <see cref="Reason.SentenceArgument"/>; without one, that of its code; without either, the code.</summary>
    /// <param name="reason">The reason.</param>
    public string Sentence(Reason reason) =>
        Guard.Against.Null(reason).Argument(Reason.SentenceArgument) is TextArgument carried ? Fill(Text(carried.Value), reason)
            : Template(reason.Code) is { } template ? Fill(template, reason)
            : reason.Code;

    /// <summary>A text in the language of the formatter, such as the name of a grade; one that a translation lacks stands in English and says so.</summary>
    /// <param name="text">The text.</param>
    public string Text(LocalizedText text) => _translation?.Of(Guard.Against.Null(text)) ?? Guard.Against.Null(text).In(Language);

    /// <summary>Where a reason rests: rule and clause, such as <c>LEC-05, management manual 6.1.6.3 c)</c>.</summary>
    /// <param name="reason">The reason.</param>
    public string Citation(Reason reason) =>
        _translation is { } told
            ? Form(Translation.Citation).Replace("{rule}", Guard.Against.Null(reason).Rule.ToString()).Replace("{clause}", Clause(reason.Clause, told))
            : Guard.Against.Null(reason).Rule + (Language == Language.ChineseSimplified ? "，" : ", ") + reason.Clause.In(Language);

    /// <summary>The sentence of a reason with its citation in brackets.</summary>
    /// <param name="reason">The reason.</param>
    public string Line(Reason reason) =>
        _translation is not null ? Form(Translation.Line).Replace("{sentence}", Sentence(reason)).Replace("{citation}", Citation(reason))
        : Language == Language.ChineseSimplified
        ? $"{Sentence(reason)}〔{Citation(reason)}〕"
        : $"{Sentence(reason)} [{Citation(reason)}]";

    /// <summary>A rationale, a line for each reason.</summary>
    /// <param name="rationale">The rationale.</param>
    public ValueList<string> Lines(IEnumerable<Reason> rationale) =>
        Guard.Against.Null(rationale).Select(Line).ToValueList();

    private string Clause(ClauseReference clause, Translation told) =>
        clause.HasClause ? told.Of(clause.Document) + " " + clause.Clause : Form(Translation.NoClause).Replace("{document}", told.Of(clause.Document));

    private string Form(string code) => _own.TryGetValue(code, out var form) ? form : Translation.Default(code);

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

    // {share} writes a number, {share:percent} a percentage; {share:about} one that is rounded in a sentence that says the numbers themselves.
    private string Value(string placeholder, Reason reason)
    {
        var name = placeholder.Split(':')[0];
        return reason.Argument(name) switch
        {
            NumberArgument number => Decimals.WithoutTrailingZeros(number.Value).ToString(_numbers),
            RatioArgument ratio when placeholder.EndsWith(":about", StringComparison.Ordinal) => Rounded(ratio.Value * Ratio.Of(100, 1), 2) + " %",
            RatioArgument ratio when placeholder.EndsWith(":percent", StringComparison.Ordinal) => Written(ratio.Value * Ratio.Of(100, 1), ratio.Value, " %"),
            RatioArgument ratio => Written(ratio.Value, ratio.Value, string.Empty),
            DateArgument date => LocalDatePattern.Iso.Format(date.Value),
            GradeArgument grade => Text(grade.Value.Name),
            TextArgument term => Text(term.Value),
            _ => "{" + placeholder + "}",
        };
    }

    // People read 90.7 and not 907/10. What a few digits cannot say exactly has the fraction beside it.
    private string Written(Ratio number, Ratio exact, string unit)
    {
        if (number.TryToDecimal(out var value) && decimal.Round(value, MostDigits) == value) return Decimals.WithoutTrailingZeros(value).ToString(_numbers) + unit;
        if (!IsWritable(number)) return exact.ToString();
        var rounded = Rounded(number, unit.Length > 0 ? 2 : 4) + unit;
        return Language == Language.ChineseSimplified ? $"{rounded}（{exact}）" : $"{rounded} ({exact})";
    }

    private string Rounded(Ratio number, int digits) =>
        IsWritable(number) ? Decimals.WithoutTrailingZeros(number.ToDecimal(digits, MidpointRounding.ToEven)).ToString(_numbers) : number.ToString();

    // A decimal number has an end.
    private static bool IsWritable(Ratio number) => number < Largest && number > Ratio.Zero - Largest;
}
