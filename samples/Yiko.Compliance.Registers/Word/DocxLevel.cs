using System.Text;

namespace Yiko.Compliance.Registers.Word;

/// <summary>
/// A run of paragraphs that is read for itself: the body, a note, or a drawing with the text in it. The text of a drawing follows the
/// paragraph in which the drawing stands, for a reader sees it beside that paragraph and not in the middle of a sentence.
/// </summary>
internal sealed class DocxLevel
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _drawings = new();
    private bool _joinsNext;
    private bool _inParagraph;
    private TextLevel _open;

    /// <summary>Fields that have begun and not ended.</summary>
    public List<DocxField> Fields { get; } = [];

    /// <summary>A drawing that is not shown.</summary>
    public bool IsHidden { get; set; }

    /// <summary>An embedded object, whose picture only stands for it.</summary>
    public bool IsObject { get; init; }

    public bool HasPicture { get; set; }

    public string? ParagraphStyle { get; set; }

    /// <summary>Whether the end of the present paragraph is deleted or hidden, so that the next one goes on in it.</summary>
    public bool EndsNot { get; set; }

    public string Text => _text.ToString();

    public void Append(string text, TextLevel level)
    {
        if (level == TextLevel.Line && _open == TextLevel.Line) _text.Append(text);
        else _open = ScriptSigns.Append(_text, text, level, _open);
    }

    public void AppendDrawing(string text)
    {
        BreakLine(_drawings);
        _drawings.Append(text);
        if (!_inParagraph) PutDrawings();
    }

    public void BeginParagraph()
    {
        CloseLevel();
        if (!_joinsNext) BreakLine(_text);
        (_inParagraph, _joinsNext) = (true, false);
        (ParagraphStyle, EndsNot) = (null, false);
    }

    public void EndParagraph()
    {
        _inParagraph = false;
        if (EndsNot) _joinsNext = true;
        else EndLine();
    }

    /// <summary>Where a table or cell begins or ends, no paragraph goes on.</summary>
    public void EndLine()
    {
        _joinsNext = false;
        CloseLevel();
        BreakLine(_text);
        PutDrawings();
    }

    // What is raised at the end of a paragraph is closed there.
    private void CloseLevel() => _open = ScriptSigns.Append(_text, string.Empty, TextLevel.Line, _open);

    private void PutDrawings()
    {
        if (_drawings.Length == 0) return;
        BreakLine(_drawings);
        _text.Append(_drawings);
        _drawings.Clear();
    }

    private static void BreakLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
    }
}
