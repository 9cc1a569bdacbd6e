using Yiko.Compliance.Documents.Measuring;

namespace Yiko.Compliance.Documents.Clauses;

/// <summary>A clause: where it stands in the text, and what it is called.</summary>
internal readonly struct Clause(Segment place, string path, string title)
{
    /// <summary>From the heading to the last line before the next heading.</summary>
    public Segment Place { get; } = place;

    /// <summary>The numbers from the outermost heading down; unique within a text.</summary>
    public string Path { get; } = path;

    public string Title { get; } = title;
}
