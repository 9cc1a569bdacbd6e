using System.Collections;

namespace Yiko.Compliance;

/// <summary>The reasons of one room, in the order in which they are told: a row that is made is in the table.</summary>
internal sealed class ReasonTable : IEnumerable<ReasonRow>
{
    private readonly List<ReasonRow> _rows = [];

    /// <summary>A reason that rests on a clause of the management manual.</summary>
    public ReasonRow Manual(string code, string rule, string clause, string english, string chinese) =>
        Add(code, rule, ClauseReference.Manual(clause), english, chinese);

    /// <summary>A reason that rests on a clause of a standard.</summary>
    public ReasonRow Standard(string code, string rule, string designation, string clause, string english, string chinese) =>
        Add(code, rule, ClauseReference.Standard(designation, clause), english, chinese);

    /// <summary>A part of a list, with what is said where it is missing.</summary>
    public ChecklistPart Part(string part, string name, string word, string code, string rule, string clause, string english, string chinese) =>
        Part(part, name, word, Manual(code, rule, clause, english, chinese));

    /// <summary>A part of a list, with what is said where it is missing.</summary>
    public static ChecklistPart Part(string part, string name, string word, Reason whenMissing) =>
        new() { Code = part, Name = LocalizedText.Of(name, word), WhenMissing = whenMissing };

    public ReasonRow Add(string code, string rule, ClauseReference clause, string english, string chinese)
    {
        ReasonRow row = new(code, rule, clause, english, chinese);
        _rows.Add(row);
        return row;
    }

    public IEnumerator<ReasonRow> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
