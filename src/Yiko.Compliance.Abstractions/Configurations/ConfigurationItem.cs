using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>A configuration item (配置项): what is under control, whose it is, and how it is identified.</summary>
public sealed class ConfigurationItem
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

    internal ConfigurationItem(ItemIdentified identified) => Identified = identified;

    internal ItemIdentified Identified { get; }

    /// <summary>The identifier, compared exactly.</summary>
    public string Id => Identified.Item;

    /// <summary>What kind of thing it is: one of the kinds above, or a host's own, known by its code.</summary>
    public Term Kind => Identified.ItemKind;

    /// <summary>Who answers for the item: a person or department, by the host's name.</summary>
    public string Owner => Identified.Owner;

    /// <summary>The code of its version scheme; null for the first scheme of the rule set.</summary>
    public string? Scheme => Identified.Scheme;

    /// <summary>The documents that establish its baseline, 建立基线的文档.</summary>
    public ValueList<string> BaselineDocuments => Identified.BaselineDocuments;

    /// <summary>The project that it belongs to; null where it belongs to none.</summary>
    public string? Project => Identified.Project;

    /// <summary>The version reference number, 版本基准号.</summary>
    public string? VersionReference => Identified.VersionReference;

    /// <summary>The identification details, 具体标识细节.</summary>
    public string? Details => Identified.Details;

    /// <summary>The codes of those of the three parts of identification that are present (<see cref="ConfigurationChecklists.Identification"/>).</summary>
    public ValueList<string> Parts
    {
        get
        {
            List<string> parts = [];
            if (!BaselineDocuments.IsEmpty) parts.Add("baseline-documents");
            if (!string.IsNullOrWhiteSpace(VersionReference)) parts.Add("version-reference");
            if (!string.IsNullOrWhiteSpace(Details)) parts.Add("details");
            return parts.ToValueList();
        }
    }
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
public sealed class ItemVersion
{
    internal ItemVersion(string item, int number, (string Version, string Hash) content, ConfigurationEvent by, string? request) =>
        (Item, Number, Version, ContentHash, By, Date, Request) = (item, number, content.Version, content.Hash, by.By, by.Date, request);

    /// <summary>The item.</summary>
    public string Item { get; }

    /// <summary>The place among the versions of the item, from 1.</summary>
    public int Number { get; }

    /// <summary>The version as its scheme writes it.</summary>
    public string Version { get; }

    /// <summary>The hash of the content, of the host's choice.</summary>
    public string ContentHash { get; }

    /// <summary>Who made it.</summary>
    public string By { get; }

    /// <summary>On which day.</summary>
    public LocalDate Date { get; }

    /// <summary>The approved request that it carries out; null for a draft.</summary>
    public string? Request { get; }

    internal bool HasSameContent(ItemVersion other) =>
        (Item, Number, Version, ContentHash, By, Date, Request)
        == (other.Item, other.Number, other.Version, other.ContentHash, other.By, other.Date, other.Request);
}

/// <summary>One item depends on another.</summary>
/// <remarks>The link is suspect while the other item has more versions than that.</remarks>
public sealed class ItemLink
{
    internal ItemLink(LinkRecord link) => (Item, DependsOn, ReviewedVersions) = (link.Item, link.DependsOn, link.ReviewedVersions);

    /// <summary>The item that depends.</summary>
    public string Item { get; }

    /// <summary>The item that it depends on.</summary>
    public string DependsOn { get; }

    /// <summary>How many versions of the other item were considered when the link was made or last reviewed; 0 or more.</summary>
    public int ReviewedVersions { get; }
}
