using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>The version of a document, such as <c>A/0</c>: edition A as first issued.</summary>
/// <remarks>
/// Versions of one scheme have an order: that of the edition, then of the revision. Text and version are inverse.
/// </remarks>
[Shaped(typeof(DocumentShapes), nameof(DocumentShapes.Version))]
[JsonConverter(typeof(ShapeJsonConverter<DocumentVersion>))]
[TypeConverter(typeof(ShapeTypeConverter<DocumentVersion>))]
public sealed class DocumentVersion : IEquatable<DocumentVersion>, IComparable<DocumentVersion>
#if NET8_0_OR_GREATER
    , IParsable<DocumentVersion>
#endif
{
    internal DocumentVersion(VersionScheme scheme, ValueList<int> ordinals) => (Scheme, Ordinals) = (scheme, ordinals);

    /// <summary>How the version is written and counted.</summary>
    public VersionScheme Scheme { get; }

    /// <summary>The ordinals of the parts, from the largest to the smallest: 1 and 0 for A/0.</summary>
    public ValueList<int> Ordinals { get; }

    /// <summary>Whether both are the same version of one scheme.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other version.</param>
    public static bool operator ==(DocumentVersion? left, DocumentVersion? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different versions.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other version.</param>
    public static bool operator !=(DocumentVersion? left, DocumentVersion? right) => !(left == right);

    /// <summary>Whether the left version came before; none comes before every one.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other version.</param>
    /// <exception cref="ArgumentException">The versions are of different schemes.</exception>
    public static bool operator <(DocumentVersion? left, DocumentVersion? right) => Compare(left, right) < 0;

    /// <summary>Whether the left version came before or is the same.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other version.</param>
    /// <exception cref="ArgumentException">The versions are of different schemes.</exception>
    public static bool operator <=(DocumentVersion? left, DocumentVersion? right) => Compare(left, right) <= 0;

    /// <summary>Whether the left version came later.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other version.</param>
    /// <exception cref="ArgumentException">The versions are of different schemes.</exception>
    public static bool operator >(DocumentVersion? left, DocumentVersion? right) => Compare(left, right) > 0;

    /// <summary>Whether the left version came later or is the same.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other version.</param>
    /// <exception cref="ArgumentException">The versions are of different schemes.</exception>
    public static bool operator >=(DocumentVersion? left, DocumentVersion? right) => Compare(left, right) >= 0;

    /// <summary>The version that a text names, in a scheme.</summary>
    /// <param name="s">A text such as <c>A/0</c>; white space around it and full-width forms (<c>Ａ／０</c>) are accepted.</param>
    /// <param name="scheme">The scheme; by default <see cref="VersionScheme.Standard"/>.</param>
    /// <exception cref="FormatException">The text names no version of the scheme.</exception>
    public static DocumentVersion Parse(string s, VersionScheme? scheme = null) =>
        TryParse(Guard.Against.Null(s), scheme, out var version)
            ? version
            : throw new FormatException($"A version reads {scheme ?? VersionScheme.Standard}; this does not: {s}");

    /// <summary>The version that a text names in the standard scheme, if it names one.</summary>
    /// <param name="s">A text such as <c>A/0</c>.</param>
    /// <param name="result">The version, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out DocumentVersion result) => TryParse(s, null, out result);

    /// <summary>The version that a text names in a scheme, if it names one.</summary>
    /// <param name="s">A text such as <c>A/0</c>.</param>
    /// <param name="scheme">The scheme; null stands for <see cref="VersionScheme.Standard"/>.</param>
    /// <param name="result">The version, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, VersionScheme? scheme, [MaybeNullWhen(false)] out DocumentVersion result)
    {
        result = null;
        if (s is null) return false;
        scheme ??= VersionScheme.Standard;
        var text = FullWidth.ToHalf(s).Trim();
        var ordinals = new int[scheme.Parts.Count];
        var at = 0;
        for (var i = 0; i < ordinals.Length; i++)
        {
            var part = scheme.Parts[i];
            if (string.CompareOrdinal(text, at, part.Separator, 0, part.Separator.Length) != 0) return false;
            var start = at + part.Separator.Length;
            for (at = start; at < text.Length && part.Spells(text[at]);) at++;
            if (!part.TryParse(text.Substring(start, at - start), out ordinals[i])) return false;
        }

        if (at < text.Length) return false;
        result = new(scheme, ordinals.ToValueList());
        return true;
    }

#if NET8_0_OR_GREATER
    static DocumentVersion IParsable<DocumentVersion>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DocumentVersion>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentVersion result) => TryParse(s, out result);
#endif

    /// <summary>The version after this one.</summary>
    /// <param name="step">How large the step is.</param>
    /// <returns>A later version, always.</returns>
    /// <exception cref="ArgumentException"><paramref name="step"/> is not one of the enumeration.</exception>
    /// <exception cref="OverflowException">The part that would rise stands at the largest integer.</exception>
    public DocumentVersion Next(VersionStep step) => TryNext(step) ?? throw new OverflowException($"No version can be counted after {this}.");

    /// <summary>The version after this one; null where the part that would rise stands at the largest integer.</summary>
    internal DocumentVersion? TryNext(VersionStep step)
    {
        var rising = Rising(step);
        if (Ordinals[rising] == int.MaxValue) return null;
        var ordinals = Ordinals.ToArray();
        ordinals[rising]++;
        if (Scheme.ResetsLowerParts)
        {
            for (var lower = rising + 1; lower < ordinals.Length; lower++) ordinals[lower] = Scheme.Parts[lower].First;
        }

        return new(Scheme, ordinals.ToValueList());
    }

    /// <summary>Whether a step would raise a larger part than it asks for, because a part has reached its end.</summary>
    internal bool IsLastBefore(VersionStep step) => Rising(step) < Asked(step);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The other version is of another scheme.</exception>
    public int CompareTo(DocumentVersion? other)
    {
        if (other is null) return 1;
        if (!Scheme.Equals(other.Scheme)) throw new ArgumentException($"{this} and {other} are versions of different schemes.", nameof(other));
        for (var i = 0; i < Ordinals.Count; i++)
        {
            var order = Ordinals[i].CompareTo(other.Ordinals[i]);
            if (order != 0) return order;
        }

        return 0;
    }

    /// <inheritdoc/>
    public bool Equals(DocumentVersion? other) => other is not null && Ordinals == other.Ordinals && Scheme.Equals(other.Scheme);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentVersion);

    /// <inheritdoc/>
    public override int GetHashCode() => Ordinals.GetHashCode();

    /// <summary>The version as it is written: <c>A/0</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Ordinals.Count; i++) text.Append(Scheme.Parts[i].Separator).Append(Scheme.Parts[i].Format(Ordinals[i]));
        return text.ToString();
    }

    private static int Compare(DocumentVersion? left, DocumentVersion? right) => left is null ? right is null ? 0 : -1 : left.CompareTo(right);

    private int Asked(VersionStep step) => Math.Min((int)Guard.Against.Undefined(step), Ordinals.Count - 1);

    private int Rising(VersionStep step)
    {
        var part = Asked(step);
        while (Ordinals[part] == Scheme.Parts[part].Highest) part--;
        return part;
    }
}
