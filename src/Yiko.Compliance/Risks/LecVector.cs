using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Risks;

/// <summary>The canonical one-line text of what was assessed: <c>LEC:1.0/L:3/E:6/C:15</c>.</summary>
/// <remarks>
/// <para>
/// After the three factors (<c>X</c> where one is missing) the direct criteria that apply follow as letters:
/// <c>LEC:1.0/L:X/E:X/C:X/D:LP</c> for L law breached, P past accident uncontrolled, C justified complaint, D direct danger uncontrolled.
/// Numbers have neither exponent nor trailing zeros.
/// </para>
/// <para>One content has exactly one text: whatever else reads alike is refused.</para>
/// </remarks>
public static class LecVector
{
    private const string Prefix = "LEC:1.0";

    private static readonly (RiskCriteria Criterion, char Letter)[] Letters =
    [
        (RiskCriteria.LawBreached, 'L'),
        (RiskCriteria.PastAccidentUncontrolled, 'P'),
        (RiskCriteria.JustifiedComplaint, 'C'),
        (RiskCriteria.DirectDangerUncontrolled, 'D'),
    ];

    /// <summary>The text of the factors and direct criteria of a risk.</summary>
    /// <param name="factors">The factors; any may be missing.</param>
    /// <exception cref="ArgumentException">A direct criterion is stated that does not exist or is an organisation's own, for which there is no letter.</exception>
    public static string Format(RiskFactors factors)
    {
        Guard.Against.Null(factors);
        if ((factors.Criteria & ~RiskCriteria.All) != RiskCriteria.None)
            throw new ArgumentException("A direct criterion is stated that does not exist: " + factors.Criteria, nameof(factors));
        if (!factors.OwnCriteria.IsEmpty) throw new ArgumentException("A direct criterion of an organisation's own is stated, for which there is no letter.", nameof(factors));
        var text = $"{Prefix}/L:{Number(factors.Likelihood)}/E:{Number(factors.Exposure)}/C:{Number(factors.Consequence)}";
        if (factors.Criteria == RiskCriteria.None) return text;
        return text + "/D:" + string.Concat(Letters.Where(pair => factors.Criteria.HasFlag(pair.Criterion)).Select(pair => pair.Letter));
    }

    /// <summary>The factors and direct criteria that a text names.</summary>
    /// <param name="text">A text such as <c>LEC:1.0/L:3/E:6/C:15</c>.</param>
    /// <exception cref="FormatException">The text is not the canonical one of any factors.</exception>
    public static RiskFactors Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var factors)
            ? factors
            : throw new FormatException("A vector reads LEC:1.0/L:3/E:6/C:15, with /D: and letters of LPCD where direct criteria apply; this does not: " + text);

    /// <summary>The factors and direct criteria that a text names, if it is the canonical text of any.</summary>
    /// <param name="text">A text such as <c>LEC:1.0/L:3/E:6/C:15</c>.</param>
    /// <param name="factors">The factors, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out RiskFactors? factors)
    {
        factors = Read(text?.Split('/') ?? []);

        // One content, one text: whatever is not written as Format writes it (order, zeros, repeated letters) is no vector.
        if (factors is not null && Format(factors) != text) factors = null;
        return factors is not null;
    }

    private static RiskFactors? Read(string[] parts)
    {
        if (parts.Length is not (4 or 5)) return null;
        return TryNumber(parts[1], "L:", out var likelihood)
            && TryNumber(parts[2], "E:", out var exposure)
            && TryNumber(parts[3], "C:", out var consequence)
            ? new()
            {
                Likelihood = likelihood,
                Exposure = exposure,
                Consequence = consequence,
                Criteria = parts.Length == 5 ? CriteriaOf(parts[4]) : RiskCriteria.None,
            }
            : null;
    }

    private static RiskCriteria CriteriaOf(string part) => Letters
        .Where(pair => part.Skip("D:".Length).Contains(pair.Letter))
        .Aggregate(RiskCriteria.None, (criteria, pair) => criteria | pair.Criterion);

    private static string Number(decimal? value) => value is { } points ? ShapeWriter.NumberText(points) : "X";

    private static bool TryNumber(string part, string prefix, out decimal? value)
    {
        value = null;
        if (!part.StartsWith(prefix, StringComparison.Ordinal)) return false;
        var text = part.Substring(prefix.Length);
        if (text == "X") return true;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var points)) return false;
        value = points;
        return true;
    }
}
