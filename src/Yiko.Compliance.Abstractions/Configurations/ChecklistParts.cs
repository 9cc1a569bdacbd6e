namespace Yiko.Compliance.Configurations;

/// <summary>The parts of a status account, management manual 8.5.2.1 d).</summary>
public enum StatusPart
{
    /// <summary>The number of updates of an item, 更新号数.</summary>
    UpdateNumber = 0,

    /// <summary>The version of the updated item, 更新的服务项目版本.</summary>
    UpdatedVersion = 1,

    /// <summary>The identification of the release, 放行标识.</summary>
    ReleaseIdentification = 2,

    /// <summary>The identification of the version, 版本标识.</summary>
    VersionIdentification = 3,

    /// <summary>The comparison of the versions, 各版本的比较.</summary>
    VersionComparison = 4,
}

/// <summary>How items in work are protected, management manual 8.5.4.2.</summary>
public enum WorkProtection
{
    /// <summary>Protection against viruses, 病毒防护.</summary>
    VirusProtection = 0,

    /// <summary>A backup of each stage, 阶段备份.</summary>
    StageBackup = 1,

    /// <summary>Control of unauthorised access and change, 防止非授权的访问和更改.</summary>
    AccessControl = 2,
}

/// <summary>The steps of a maintenance change, management manual 8.5.5.</summary>
public enum MaintenanceStep
{
    /// <summary>The type of the change is analysed, 分析修改类型.</summary>
    TypeAnalysed = 0,

    /// <summary>The change is made, 修改.</summary>
    Modified = 1,

    /// <summary>The change is tested, 测试.</summary>
    Tested = 2,

    /// <summary>Customer and engineer accept it together, 共同验收.</summary>
    JointlyAccepted = 3,

    /// <summary>The maintenance record is signed, 维护记录签字.</summary>
    RecordSigned = 4,
}

/// <summary>How products are identified, management manual 8.5.2.2.</summary>
public enum IdentificationMethod
{
    /// <summary>The number of a quality record, 质量记录编号.</summary>
    RecordNumber = 0,

    /// <summary>A label, 标签.</summary>
    Label = 1,

    /// <summary>The identification of the configuration, 配置标识.</summary>
    ConfigurationIdentification = 2,
}

/// <summary>How software that measures is shown to be fit, management manual 7.1.5.</summary>
public enum MeasuringSoftwareProof
{
    /// <summary>Verified before its first use, 初次使用前验证.</summary>
    VerifiedBeforeFirstUse = 0,

    /// <summary>Under configuration management, 配置管理.</summary>
    UnderConfigurationManagement = 1,
}
