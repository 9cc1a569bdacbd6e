using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>A reason that an engine can give: its code, where it rests, and its sentence, told once.</summary>
public sealed class ReasonRow
{
    private readonly Reason _plain;

    /// <summary>A row.</summary>
    /// <param name="code">The code, <c>area.method.step</c> in lower case; never renamed or reused.</param>
    /// <param name="rule">The rule, such as <c>LEC-05</c>.</param>
    /// <param name="clause">Where the rule stands.</param>
    /// <param name="english">The sentence in English, with placeholders that the arguments of a reason fill: <c>{score}</c>.</param>
    /// <param name="chineseSimplified">The sentence in Chinese, with the same placeholders.</param>
    /// <exception cref="ArgumentException">The code is not of its form, or a sentence is blank.</exception>
    /// <exception cref="FormatException">The rule is not of its form.</exception>
    public ReasonRow(string code, string rule, ClauseReference clause, string english, string chineseSimplified)
    {
        _plain = new() { Code = code, Rule = RuleId.Parse(rule), Clause = clause };
        Sentence = LocalizedText.Of(english, chineseSimplified);
    }

    /// <summary>The code.</summary>
    public string Code => _plain.Code;

    /// <summary>The rule.</summary>
    public RuleId Rule => _plain.Rule;

    /// <summary>Where the rule stands.</summary>
    public ClauseReference Clause => _plain.Clause;

    /// <summary>The sentence with its placeholders.</summary>
    public LocalizedText Sentence { get; }

    /// <summary>The reason, where its sentence mentions no value.</summary>
    /// <param name="row">The row.</param>
    public static implicit operator Reason(ReasonRow row) => Guard.Against.Null(row)._plain;

    /// <summary>The reason with the values that its sentence mentions.</summary>
    /// <param name="arguments">The values.</param>
    public Reason With(params ReadOnlySpan<ReasonArgument> arguments) => _plain.With(arguments);

    /// <summary>The reason, where its sentence mentions no value: what the conversion gives.</summary>
    public Reason ToReason() => _plain;

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
