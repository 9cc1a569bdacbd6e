using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>What a baseline is the reference for (GJB 3206A-2010, MIL-HDBK-61A; developmental: SWEBOK).</summary>
/// <remarks>Known by its <see cref="Code"/>; a host makes its own. Immutable and safe for concurrent use.</remarks>
public sealed record BaselineType
{
    /// <summary>What the item has to do: its system specification, 功能基线.</summary>
    public static BaselineType Functional { get; } = Of("functional", "functional baseline", "功能基线");

    /// <summary>What each part has to do: its development specification, 分配基线.</summary>
    public static BaselineType Allocated { get; } = Of("allocated", "allocated baseline", "分配基线");

    /// <summary>The item as it is being developed, 开发基线.</summary>
    public static BaselineType Developmental { get; } = Of("developmental", "developmental baseline", "开发基线");

    /// <summary>The item as it is built and delivered, 产品基线.</summary>
    public static BaselineType Product { get; } = Of("product", "product baseline", "产品基线");

    /// <summary>The name that is stored and compared: lower-case letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = CodeSyntax.Word(value, nameof(Code));
    }

    /// <summary>What the type is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>A type of a host's own.</summary>
    /// <param name="code">The name that is stored and compared.</param>
    /// <param name="english">What it is called in English.</param>
    /// <param name="chineseSimplified">What it is called in Chinese.</param>
    public static BaselineType Of(string code, string english, string chineseSimplified) =>
        new() { Code = code, Name = LocalizedText.Of(english, chineseSimplified) };

    /// <summary>The published type of a code, or a host's own that is called by its code.</summary>
    /// <param name="code">The name that is stored.</param>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public static BaselineType Of(string code) =>
        Published.FirstOrDefault(known => known.Code == code) ?? Of(code, code, code);

    /// <summary>Whether both have the same code.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(BaselineType? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static BaselineType[] Published => [Functional, Allocated, Developmental, Product];
}
