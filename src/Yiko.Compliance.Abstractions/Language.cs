using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>A language in which reasons can be put: English and Simplified Chinese, which the library brings, or one that a host brings.</summary>
/// <remarks>A tag and nothing else: the library asks no culture of the system.</remarks>
public readonly struct Language : IEquatable<Language>
{
    private readonly string? _tag;

    private Language(string tag) => _tag = tag;

    /// <summary>English; the default.</summary>
    public static Language English => default;

    /// <summary>Simplified Chinese, 简体中文.</summary>
    public static Language ChineseSimplified { get; } = new("zh-Hans");

    /// <summary>The languages that the library brings.</summary>
    public static ValueList<Language> OfLibrary { get; } = [English, ChineseSimplified];

    /// <summary>The tag of the language, such as <c>de</c> (RFC 5646).</summary>
    public string Tag => _tag ?? "en";

    /// <summary>The language of a tag.</summary>
    /// <param name="tag">Letters and digits in groups joined by hyphens, such as <c>de</c> or <c>pt-BR</c>; compared as it stands.</param>
    /// <exception cref="ArgumentException">The tag has other characters or an empty group.</exception>
    public static Language Of(string tag)
    {
        if (!IsTag(Guard.Against.NullOrWhiteSpace(tag))) throw new ArgumentException($"“{tag}” is no tag of a language, such as de or pt-BR.", nameof(tag));
        return tag == English.Tag ? English : new(tag);
    }

    /// <summary>Whether both are the same language.</summary>
    /// <param name="left">One language.</param>
    /// <param name="right">The other language.</param>
    public static bool operator ==(Language left, Language right) => left.Equals(right);

    /// <summary>Whether the languages differ.</summary>
    /// <param name="left">One language.</param>
    /// <param name="right">The other language.</param>
    public static bool operator !=(Language left, Language right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Language other) => Tag == other.Tag;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Language other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Tag);

    /// <summary>The tag.</summary>
    public override string ToString() => Tag;

    private static bool IsTag(string tag) =>
        Array.TrueForAll(tag.Split('-'), group => group.Length > 0 && group.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')));
}
