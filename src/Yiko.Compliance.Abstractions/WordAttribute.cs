namespace Yiko.Compliance;

/// <summary>The word for a value of an enumeration: how it is stored, and what it is called. It stands beside the value and nowhere else.</summary>
/// <param name="code">How it is stored and compared: lower-case letters, digits and inner hyphens.</param>
/// <param name="english">What it is called in English.</param>
/// <param name="chineseSimplified">What it is called in Chinese.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WordAttribute(string code, string english, string chineseSimplified) : Attribute
{
    /// <summary>How the value is stored and compared.</summary>
    public string Code { get; } = code;

    /// <summary>What it is called in English.</summary>
    public string English { get; } = english;

    /// <summary>What it is called in Chinese.</summary>
    public string ChineseSimplified { get; } = chineseSimplified;
}
