using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>What kind of thing a configuration item is.</summary>
/// <remarks>Known by its <see cref="Code"/>; a host makes its own. Immutable and safe for concurrent use.</remarks>
public sealed record ItemKind
{
    /// <summary>Source or executable code, 代码.</summary>
    public static ItemKind SourceCode { get; } = Of("code", "code", "代码");

    /// <summary>A document, 文档.</summary>
    public static ItemKind Document { get; } = Of("document", "document", "文档");

    /// <summary>Data, 数据.</summary>
    public static ItemKind DataSet { get; } = Of("data", "data", "数据");

    /// <summary>An item of a service, 服务项 (8.5.2.1).</summary>
    public static ItemKind ServiceItem { get; } = Of("service-item", "service item", "服务项");

    /// <summary>A tool, 工具.</summary>
    public static ItemKind Tool { get; } = Of("tool", "tool", "工具");

    /// <summary>The name that is stored and compared: lower-case letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = CodeSyntax.Word(value, nameof(Code));
    }

    /// <summary>What the kind is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>A kind of a host's own.</summary>
    /// <param name="code">The name that is stored and compared.</param>
    /// <param name="english">What it is called in English.</param>
    /// <param name="chineseSimplified">What it is called in Chinese.</param>
    public static ItemKind Of(string code, string english, string chineseSimplified) =>
        new() { Code = code, Name = LocalizedText.Of(english, chineseSimplified) };

    /// <summary>The published kind of a code, or a host's own that is called by its code.</summary>
    /// <param name="code">The name that is stored.</param>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public static ItemKind Of(string code) =>
        Published.FirstOrDefault(known => known.Code == code) ?? Of(code, code, code);

    /// <summary>Whether both have the same code.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(ItemKind? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static ItemKind[] Published => [SourceCode, Document, DataSet, ServiceItem, Tool];
}
