using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>Finds the titles in book marks (《…》) in a text.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class DocumentReferences
{
    private const char Open = '《';
    private const char Close = '》';

    /// <summary>The references of a text, in their order. A title may run over a line break; a mark that is not closed before the next one opens is passed over.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ValueList<DocumentReference> In(string text)
    {
        Guard.Against.Null(text);
        List<DocumentReference> found = [];
        var line = 1;
        var counted = 0;
        for (var open = text.IndexOf(Open); open >= 0; open = text.IndexOf(Open, open + 1))
        {
            var close = text.IndexOf(Close, open);
            if (close < 0) break;
            var inner = text.IndexOf(Open, open + 1);
            if (inner >= 0 && inner < close) continue;
            var title = WithoutBreaks(text.Substring(open + 1, close - open - 1));
            if (title.Length == 0) continue;
            line += LineBreaks(text, counted, open);
            counted = open;
            found.Add(new() { Title = title, Position = open, Line = line });
        }

        return found.ToValueList();
    }

    // A typesetter breaks the line inside a title; blanks around the break are layout.
    private static string WithoutBreaks(string title) => string.Concat(title.Split('\r', '\n').Select(part => part.Trim()));

    private static int LineBreaks(string text, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) count++;
        }

        return count;
    }
}
