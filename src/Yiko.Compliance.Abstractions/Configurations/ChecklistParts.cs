namespace Yiko.Compliance.Configurations;

/// <summary>The parts of a status account, management manual 8.5.2.1 d).</summary>
public enum StatusPart
{
    /// <summary>The number of updates of an item.</summary>
    [Word("update-number", "number of updates", "更新号数")]
    UpdateNumber = 0,

    /// <summary>The version of the updated item.</summary>
    [Word("updated-version", "version of the updated item", "更新的服务项目版本")]
    UpdatedVersion = 1,

    /// <summary>The identification of the release.</summary>
    [Word("release-identification", "identification of the release", "放行标识")]
    ReleaseIdentification = 2,

    /// <summary>The identification of the version.</summary>
    [Word("version-identification", "identification of the version", "版本标识")]
    VersionIdentification = 3,

    /// <summary>The comparison of the versions.</summary>
    [Word("version-comparison", "comparison of the versions", "各版本的比较")]
    VersionComparison = 4,
}

/// <summary>How items in work are protected, management manual 8.5.4.2.</summary>
public enum WorkProtection
{
    /// <summary>Protection against viruses.</summary>
    [Word("virus-protection", "virus protection", "病毒防护")]
    VirusProtection = 0,

    /// <summary>A backup of each stage.</summary>
    [Word("stage-backup", "backup of each stage", "阶段备份")]
    StageBackup = 1,

    /// <summary>Control of unauthorised access and change.</summary>
    [Word("access-control", "no unauthorised access or change", "防止非授权的访问和更改")]
    AccessControl = 2,
}

/// <summary>The steps of a maintenance change, management manual 8.5.5.</summary>
public enum MaintenanceStep
{
    /// <summary>The type of the change is analysed.</summary>
    [Word("type-analysed", "type analysed", "分析修改类型")]
    TypeAnalysed = 0,

    /// <summary>The change is made.</summary>
    [Word("modified", "modified", "修改")]
    Modified = 1,

    /// <summary>The change is tested.</summary>
    [Word("tested", "tested", "测试")]
    Tested = 2,

    /// <summary>Customer and engineer accept it together.</summary>
    [Word("jointly-accepted", "jointly accepted", "共同验收")]
    JointlyAccepted = 3,

    /// <summary>The maintenance record is signed.</summary>
    [Word("record-signed", "record signed", "维护记录签字")]
    RecordSigned = 4,
}

/// <summary>How products are identified, management manual 8.5.2.2.</summary>
public enum IdentificationMethod
{
    /// <summary>The number of a quality record.</summary>
    [Word("record-number", "number of a quality record", "质量记录编号")]
    RecordNumber = 0,

    /// <summary>A label.</summary>
    [Word("label", "label", "标签")]
    Label = 1,

    /// <summary>The identification of the configuration.</summary>
    [Word("configuration-identification", "configuration identification", "配置标识")]
    ConfigurationIdentification = 2,
}

/// <summary>How software that measures is shown to be fit, management manual 7.1.5.</summary>
public enum MeasuringSoftwareProof
{
    /// <summary>Verified before its first use.</summary>
    [Word("verified-before-first-use", "verified before first use", "初次使用前验证")]
    VerifiedBeforeFirstUse = 0,

    /// <summary>Under configuration management.</summary>
    [Word("under-configuration-management", "under configuration management", "纳入配置管理")]
    UnderConfigurationManagement = 1,
}
