namespace Yiko.Compliance.Aspects;

/// <summary>A number that a published method leaves open, so that a <see cref="SignificanceTemplate"/> asks for it.</summary>
public sealed class OpenNumber
{
    internal OpenNumber(string code, LocalizedText meaning, bool isList) => (Code, Meaning, IsList) = (code, meaning, isList);

    /// <summary>The name under which it is filled in: lower-case letters, digits and hyphens.</summary>
    public string Code { get; }

    /// <summary>What the number is.</summary>
    public LocalizedText Meaning { get; }

    /// <summary>Whether several numbers are asked for, such as the points of a scale, or exactly one.</summary>
    public bool IsList { get; }
}
