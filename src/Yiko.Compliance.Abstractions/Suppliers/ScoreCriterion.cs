using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>One weighted criterion of a <see cref="SupplierScoreCard"/>, such as quality with 40 of 100 points.</summary>
public sealed record ScoreCriterion
{
    /// <summary>The name that is stored and compared: lower-case letters, digits and hyphens, such as <c>quality</c>.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>What the criterion is called, such as “quality” and 质量.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The weight in per cent of the total, above 0 and up to 100, both as said.</summary>
    /// <exception cref="ArgumentException">The value is 0 or less, or above 100.</exception>
    public required decimal Weight
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.OutOfRange(Guard.Against.NegativeOrZero(value), nameof(Weight), 0m, 100m));
    }

    /// <summary>The score of a supplier that leaves nothing to be desired, above 0. Default 100. Scores run from 0 to it, both included.</summary>
    /// <exception cref="ArgumentException">The value is 0 or less.</exception>
    public decimal Maximum
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.NegativeOrZero(value));
    } = 100m;

    /// <summary>The score below which the criterion vetoes, whatever the total; a score equal to it does not. Null (default) for none.</summary>
    /// <exception cref="ArgumentException">The value is 0 or less.</exception>
    public decimal? VetoBelow
    {
        get;
        init => field = PublishedValues.Own<decimal?>(this, value is { } limit ? Guard.Against.NegativeOrZero(limit) : null);
    }

    /// <summary>The code with the weight.</summary>
    public override string ToString() => Code + " " + ShapeWriter.NumberText(Weight);
}
