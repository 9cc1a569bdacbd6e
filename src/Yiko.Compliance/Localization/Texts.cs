namespace Yiko.Compliance.Localization;

/// <summary>All sentences of the library, gathered from the rooms: one file of texts for each.</summary>
internal static class Texts
{
    private static readonly (string Code, string English, string Chinese)[][] Rooms =
    [
        SharedTexts.All,
        ChangeTexts.All,
        RiskTexts.All,
        SupplierTexts.All,
        AspectTexts.All,
        DocumentTexts.All,
        ObjectiveTexts.All,
        ConfigurationTexts.All,
        RuleSetTexts.All,
        AspectRuleTexts.All,
        SupplierRuleTexts.All,
    ];

    public static Dictionary<string, string> Of(Language language) => Rooms
        .SelectMany(room => room)
        .ToDictionary(
            text => text.Code,
            text => language == Language.ChineseSimplified ? text.Chinese : text.English,
            StringComparer.Ordinal);
}
