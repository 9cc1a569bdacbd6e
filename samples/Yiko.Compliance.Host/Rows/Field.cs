using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Rows;

/// <summary>A column of a register: what files, bodies and answers call it, what forms call it, and what it may hold.</summary>
public sealed class Field
{
    internal Field(InputColumn column) => Column = column;

    internal InputColumn Column { get; }

    public FieldKind Kind { get; init; }

    /// <summary>The words or numbers to choose from; empty where anything may be written.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Which part of a form it stands in.</summary>
    public FieldPart Part { get; init; }

    /// <summary>Whether it holds sentences rather than a word.</summary>
    public bool IsLong { get; init; }

    public string Name => Column.Name;

    /// <summary>Made of the contract name in English, and of the header that Chinese registers print most.</summary>
    public LocalizedText Label => LocalizedText.Of(
        char.ToUpperInvariant(Name[0]) + Name[1..].Replace('_', ' '), Column.Aliases.IsEmpty ? Name : Column.Aliases[0]);
}

/// <summary>The parts of a form, in their order.</summary>
public enum FieldPart
{
    /// <summary>What the row is about.</summary>
    Subject,

    /// <summary>What the verdict rests on.</summary>
    Evaluation,

    /// <summary>What the verdict after the controls rests on.</summary>
    AfterControls,

    /// <summary>What is done about it, which no verdict asks and the register is kept for.</summary>
    Control,
}

/// <summary>What a column holds.</summary>
public enum FieldKind
{
    Text,
    Number,
    Flag,
    Date,
}

/// <summary>A word that can be chosen, and what it is called.</summary>
public sealed record Choice
{
    public required string Word { get; init; }

    /// <summary>Null where the word says enough.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>A word of an enumeration.</summary>
    public static Choice Of(Term word) => new() { Word = word.Code, Name = word.Name };

    public static Choice Of(string word, string english, string chinese) => new() { Word = word, Name = LocalizedText.Of(english, chinese) };
}
