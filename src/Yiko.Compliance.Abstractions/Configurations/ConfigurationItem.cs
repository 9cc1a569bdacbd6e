using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>A configuration item (配置项): what is under control, whose it is, and how it is identified.</summary>
public sealed record ConfigurationItem
{
    /// <summary>Source or executable code.</summary>
    public static Term SourceCode { get; } = Term.Of("code", "code", "代码");

    /// <summary>A document.</summary>
    public static Term Document { get; } = Term.Of("document", "document", "文档");

    /// <summary>A set of data.</summary>
    public static Term DataSet { get; } = Term.Of("data", "data", "数据");

    /// <summary>An item of a service (8.5.2.1).</summary>
    public static Term ServiceItem { get; } = Term.Of("service-item", "service item", "服务项");

    /// <summary>A tool.</summary>
    public static Term Tool { get; } = Term.Of("tool", "tool", "工具");

    /// <summary>The identifier, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>What kind of thing it is: one of the kinds above, or a host's own, known by its code.</summary>
    public required Term Kind
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Who answers for the item: a person or department, by the host's name; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Owner
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The code of its version scheme, not blank; null for the first scheme of the rule set.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Scheme
    {
        get;
        init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The documents that establish its baseline, 建立基线的文档.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ValueList<string> BaselineDocuments
    {
        get;
        init => field = EventParts.NoneBlank(value, nameof(BaselineDocuments));
    }

    /// <summary>The version reference number, 版本基准号; null where it is missing.</summary>
    public string? VersionReference { get; init; }

    /// <summary>The identification details, 具体标识细节; null where they are missing.</summary>
    public string? Details { get; init; }

    /// <summary>Which of the three parts of identification are present.</summary>
    public ValueList<IdentificationPart> Parts
    {
        get
        {
            List<IdentificationPart> parts = [];
            if (!BaselineDocuments.IsEmpty) parts.Add(IdentificationPart.BaselineDocuments);
            if (!string.IsNullOrWhiteSpace(VersionReference)) parts.Add(IdentificationPart.VersionReference);
            if (!string.IsNullOrWhiteSpace(Details)) parts.Add(IdentificationPart.Details);
            return parts.ToValueList();
        }
    }
}

/// <summary>The parts of the identification of an item, management manual 8.5.2.1 b).</summary>
public enum IdentificationPart
{
    /// <summary>The documents that establish the baseline.</summary>
    [Word("baseline-documents", "documents that establish the baseline", "建立基线的文档")]
    BaselineDocuments = 0,

    /// <summary>The version reference number.</summary>
    [Word("version-reference", "version reference number", "版本基准号")]
    VersionReference = 1,

    /// <summary>The identification details.</summary>
    [Word("details", "identification details", "具体标识细节")]
    Details = 2,
}

/// <summary>Where an item stands between identification and retirement.</summary>
public enum ItemState
{
    /// <summary>Identified, without a version yet.</summary>
    [Word("identified", "identified", "已标识")]
    Identified = 0,

    /// <summary>Has versions, is in no baseline yet.</summary>
    [Word("draft", "draft", "草稿")]
    Draft = 1,

    /// <summary>Is in a baseline: changes by approved requests only.</summary>
    [Word("controlled", "controlled", "受控")]
    Controlled = 2,

    /// <summary>Being changed under an approved request.</summary>
    [Word("checked-out", "checked out", "已检出")]
    CheckedOut = 3,

    /// <summary>Is in a release in service.</summary>
    [Word("released", "released", "已放行")]
    Released = 4,

    /// <summary>Retired.</summary>
    [Word("retired", "retired", "已退役")]
    Retired = 5,
}

/// <summary>A version of an item; never changes.</summary>
public sealed record ItemVersion
{
    /// <summary>The item; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Item
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The place among the versions of the item, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The version as its scheme writes it; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Version
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The hash of the content, of the host's choice, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string ContentHash
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Who made it; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string By
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>On which day.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The approved request that it carries out; null for a draft.</summary>
    public string? Request { get; init; }
}

/// <summary>One item depends on another.</summary>
/// <remarks>The link is suspect while the other item has more versions than that.</remarks>
public sealed record ItemLink
{
    /// <summary>The item that depends; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Item
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The item that it depends on; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string DependsOn
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>How many versions of the other item were considered when the link was made or last reviewed; 0 or more.</summary>
    public required int ReviewedVersions { get; init; }
}
