using Yiko.Compliance.Configurations;
using Yiko.Compliance.Host.Decisions;

namespace Yiko.Compliance.Host.Pages;

/// <summary>What the states of configuration management are called on pages.</summary>
internal static class Names
{
    public static LocalizedText Of(RequestState state) => state switch
    {
        RequestState.Recorded => LocalizedText.Of("Recorded", "已登记"),
        RequestState.Analysed => LocalizedText.Of("Analysed", "已分析"),
        RequestState.Deferred => LocalizedText.Of("Deferred", "暂缓"),
        RequestState.Approved => LocalizedText.Of("Approved", "已批准"),
        RequestState.Rejected => LocalizedText.Of("Rejected", "已否决"),
        RequestState.Implemented => LocalizedText.Of("Implemented", "已实施"),
        RequestState.Verified => LocalizedText.Of("Verified", "已验证"),
        _ => LocalizedText.Of("Released", "已放行"),
    };

    public static (LocalizedText Text, Tone Tone) Of(ItemState state) => state switch
    {
        ItemState.Identified => (LocalizedText.Of("Identified", "已标识"), Tone.Plain),
        ItemState.Draft => (LocalizedText.Of("Draft", "草稿"), Tone.Plain),
        ItemState.Controlled => (LocalizedText.Of("Controlled", "受控"), Tone.Good),
        ItemState.CheckedOut => (LocalizedText.Of("Checked out", "已检出"), Tone.Warn),
        ItemState.Released => (LocalizedText.Of("Released", "已放行"), Tone.Good),
        _ => (LocalizedText.Of("Retired", "已退役"), Tone.Plain),
    };
}
