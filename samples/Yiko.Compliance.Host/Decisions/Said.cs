namespace Yiko.Compliance.Host.Decisions;

/// <summary>What a verdict says, made ready for reading: in a few words, in its main facts, and why.</summary>
public sealed record Said
{
    /// <summary>The verdict in a few words, such as <c>D = 270, High, unacceptable</c>.</summary>
    public required LocalizedText Words { get; init; }

    public Tone Tone { get; init; }

    public IReadOnlyList<Fact> Facts { get; init; } = [];

    public required Rationale Rationale { get; init; }

    /// <summary>Puts the parts that are known beside one another.</summary>
    public static LocalizedText Join(params LocalizedText?[] parts) => LocalizedText.Of(
        string.Join(", ", parts.OfType<LocalizedText>().Select(part => part.English)),
        string.Join("，", parts.OfType<LocalizedText>().Select(part => part.ChineseSimplified)));
}

/// <summary>How a word is meant.</summary>
public enum Tone
{
    Plain = 0,
    Good = 1,
    Warn = 2,
    Bad = 3,

    /// <summary>Something to be controlled that is no failure, such as an aspect that matters.</summary>
    Note = 4,
}

/// <summary>One fact of a row or a verdict.</summary>
public sealed record Fact
{
    public required LocalizedText Name { get; init; }

    /// <summary>A text, a text in both languages, or a grade with its colour; null where nothing is known.</summary>
    public object? Value { get; init; }

    public static Fact Of(string english, string chinese, object? value) => new() { Name = LocalizedText.Of(english, chinese), Value = value };
}
