using Yiko.Compliance.Configurations;

namespace Yiko.Compliance.Cli.Texts;

/// <summary>The difference of two baselines in sentences.</summary>
internal static class ConfigurationDiffTexts
{
    public static LocalizedText Of(ItemChange change, string? renamedFrom, bool lacksHash) => change switch
    {
        { Old: null } when renamedFrom is not null => LocalizedText.Of(
            $"Only the new baseline has it; its content is that of {renamedFrom}, which only the old one has.", $"仅新基线含有，内容与仅旧基线含有的 {renamedFrom} 相同。"),
        { Old: null } => LocalizedText.Of($"Only the new baseline has it, in version {change.New!.Version}.", $"仅新基线含有，版本 {change.New!.Version}。"),
        { New: null } => LocalizedText.Of($"Only the old baseline has it, in version {change.Old.Version}.", $"仅旧基线含有，版本 {change.Old.Version}。"),
        _ when change.Old.Version == change.New.Version => LocalizedText.Of(
            $"Version {change.Old.Version} in both, with other content: a version must not change.", $"版本同为 {change.Old.Version}，内容却不同：同一版本不得改动。"),
        _ when lacksHash => LocalizedText.Of(
            $"From version {change.Old.Version} to {change.New.Version}; there is no hash to compare on one side.", $"由版本 {change.Old.Version} 变为 {change.New.Version}；一方没有校验值，无从比较内容。"),
        _ => LocalizedText.Of($"From version {change.Old.Version} to {change.New.Version}.", $"由版本 {change.Old.Version} 变为 {change.New.Version}。"),
    };
}
