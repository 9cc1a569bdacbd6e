namespace Yiko.Compliance.Documents;

/// <summary>Events that call for a new edition however little of the text changes.</summary>
[Flags]
public enum EditionTriggers
{
    /// <summary>Nothing of the kind happened; the default.</summary>
    None = 0,

    /// <summary>A standard on which the document rests was replaced, 依据标准换版.</summary>
    [Word("standard-replaced", "standard replaced", "依据标准换版")]
    StandardReplaced = 1,

    /// <summary>The organisation was restructured, 组织机构重大调整.</summary>
    [Word("organisation-changed", "organisation restructured", "组织机构重大调整")]
    OrganisationChanged = 2,

    /// <summary>The scope of the management system changed, 体系范围变化.</summary>
    [Word("scope-changed", "scope of the management system changed", "体系范围变化")]
    ScopeChanged = 4,

    /// <summary>Top management ordered a new edition, 最高管理者决定换版.</summary>
    [Word("ordered", "ordered by top management", "最高管理者决定换版")]
    Ordered = 8,

    /// <summary>The structure of what the document describes was changed in maintenance, 结构性变化: it is dealt with as a new version (8.5.5).</summary>
    [Word("structure-changed", "structural change", "结构性变化")]
    StructureChanged = 16,

    /// <summary>All of them.</summary>
    All = StandardReplaced | OrganisationChanged | ScopeChanged | Ordered | StructureChanged,
}
