namespace Yiko.Compliance.Host.Pages;

/// <summary>The areas of the host in the order of the menu, and what they are called.</summary>
internal static class AreaNames
{
    public static readonly (string Path, LocalizedText Name)[] All =
    [
        ("/", LocalizedText.Of("Overview", "总览")), ("/hazards", LocalizedText.Of("Hazards", "危险源")), ("/aspects", LocalizedText.Of("Environmental aspects", "环境因素")),
        ("/suppliers", LocalizedText.Of("Suppliers", "供方")), ("/scores", LocalizedText.Of("Supplier scores", "供方评分")), ("/objectives", LocalizedText.Of("Objectives", "目标")),
        ("/documents", LocalizedText.Of("Documents", "文件")), ("/configurations", LocalizedText.Of("Configurations", "配置管理")),
        ("/cases", LocalizedText.Of("Cases", "体系运行记录")), ("/tasks", LocalizedText.Of("Tasks", "待办事项")),
        ("/approvals", LocalizedText.Of("Approvals", "审批")), ("/lists", LocalizedText.Of("Issued lists", "发布的清单")),
        ("/engines", LocalizedText.Of("Engines", "判定引擎")), ("/imports", LocalizedText.Of("Imports", "导入")), ("/decisions", LocalizedText.Of("Decisions", "判定记录")),
    ];

    /// <summary>What an area is called; its path where it has no name.</summary>
    public static LocalizedText Of(string path) => All.FirstOrDefault(area => area.Path == path).Name ?? LocalizedText.Same(path);
}
