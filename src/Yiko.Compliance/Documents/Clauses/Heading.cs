namespace Yiko.Compliance.Documents.Clauses;

/// <summary>The heading of a clause: how it is numbered, its number and its words.</summary>
internal readonly struct Heading(string style, string number, string title)
{
    /// <summary>What siblings share, such as <c>decimal/3</c> or <c>（一）</c>; never shown.</summary>
    public string Style { get; } = style;

    /// <summary>The number in one spelling, such as <c>8.5.2</c> or <c>（二）</c>; empty for a heading without a number.</summary>
    public string Number { get; } = number;

    /// <summary>The words behind the number; may be empty.</summary>
    public string Title { get; } = title;
}
