namespace Yiko.Compliance.Aspects;

/// <summary>The seven types of environmental aspects, management manual 6.1.3, 3.3 3).</summary>
public enum AspectType
{
    /// <summary>Pollution of the air, 大气污染.</summary>
    [Word("air", "air", "大气污染")]
    Air = 0,

    /// <summary>Pollution of water, 水体污染.</summary>
    [Word("water", "water", "水体污染")]
    Water = 1,

    /// <summary>Noise, 噪声.</summary>
    [Word("noise", "noise", "噪声")]
    Noise = 2,

    /// <summary>Solid waste, 固体废弃物.</summary>
    [Word("solid-waste", "solid waste", "固体废弃物")]
    SolidWaste = 3,

    /// <summary>Pollution of the soil, 土壤污染.</summary>
    [Word("soil", "soil", "土壤污染")]
    Soil = 4,

    /// <summary>Use of resources and energy, 资源能源消耗.</summary>
    [Word("resource", "resources", "资源能源消耗")]
    Resource = 5,

    /// <summary>Other, such as regional problems and what interested parties ask for, 其他（区域性环境问题、相关方要求）.</summary>
    [Word("other", "other", "其他")]
    Other = 6,
}
