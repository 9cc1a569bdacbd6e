using Yiko.Compliance.Documents.Measuring;

namespace Yiko.Compliance.Documents.Clauses;

/// <summary>The clauses of a text, in its order.</summary>
internal static class ClauseReader
{
    public static List<Clause> Read(string text)
    {
        var clauses = new List<Clause>();
        var outline = new Outline();
        var numbering = new Numbering();
        var path = string.Empty;
        var title = string.Empty;
        int start = -1, end = -1;
        foreach (var line in LineReader.Read(text))
        {
            if (HeadingReader.TryRead(line.Of(text.AsSpan()).ToString(), out var heading) && numbering.Takes(heading))
            {
                if (start >= 0) clauses.Add(new Clause(new Segment(start, end - start), outline.Once(path), title));
                path = outline.Enter(heading);
                title = heading.Title;
                start = line.Start;
            }
            else if (start < 0)
            {
                start = line.Start;
            }

            end = line.End;
        }

        if (start >= 0) clauses.Add(new Clause(new Segment(start, end - start), outline.Once(path), title));
        return clauses;
    }
}
