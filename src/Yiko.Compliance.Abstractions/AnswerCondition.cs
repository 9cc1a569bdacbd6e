namespace Yiko.Compliance;

/// <summary>A field answered by one of some words, or a policy with one of some values.</summary>
public sealed record AnswerCondition
{
    /// <summary>The word that stands for any answer which an open list does not name.</summary>
    public const string Unlisted = "unlisted";

    /// <summary>The code of the field or of the policy; one that is both is the field.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters than lower-case letters, digits and hyphens.</exception>
    public required string Field
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Field)));
    }

    /// <summary>The words, any of which will do: those of a code list, <c>yes</c> or <c>no</c>, or <see cref="Unlisted"/>.</summary>
    public required ValueList<string> Words { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Field and words: <c>disposition = rework | repair</c>.</summary>
    public override string ToString() => Field + " = " + string.Join(" | ", Words);
}
