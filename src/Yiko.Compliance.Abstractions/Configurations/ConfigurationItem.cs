using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>A configuration item (配置项): what is under control, whose it is, and how it is identified.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ConfigurationItem
{
    /// <summary>The identifier, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>What kind of thing it is.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ItemKind Kind
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

    /// <summary>The code of its version scheme; null for the first scheme of the rule set.</summary>
    public string? Scheme { get; init; }

    /// <summary>The documents that establish its baseline, 建立基线的文档.</summary>
    public ValueList<string> BaselineDocuments { get; init; }

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
    /// <summary>The documents that establish the baseline, 建立基线的文档.</summary>
    BaselineDocuments = 0,

    /// <summary>The version reference number, 版本基准号.</summary>
    VersionReference = 1,

    /// <summary>The identification details, 具体标识细节.</summary>
    Details = 2,
}

/// <summary>Where an item stands between identification and retirement.</summary>
public enum ItemState
{
    /// <summary>Identified, without a version yet, 已标识.</summary>
    Identified = 0,

    /// <summary>Has versions, is in no baseline yet, 草稿.</summary>
    Draft = 1,

    /// <summary>Is in a baseline: changes by approved requests only, 受控.</summary>
    Controlled = 2,

    /// <summary>Being changed under an approved request, 已检出.</summary>
    CheckedOut = 3,

    /// <summary>Is in a release in service, 已放行.</summary>
    Released = 4,

    /// <summary>Retired, 已退役.</summary>
    Retired = 5,
}

/// <summary>A version of an item; never changes.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
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
/// <remarks>The link is suspect while the other item has more versions than that. Immutable and safe for concurrent use.</remarks>
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
