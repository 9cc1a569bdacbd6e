using Yiko.Compliance.Configurations;
using Yiko.Compliance.Host.Decisions;

namespace Yiko.Compliance.Host.Pages;

/// <summary>How the state of a configuration item is marked on pages.</summary>
internal static class ItemTones
{
    public static Tone Of(ItemState state) => state switch
    {
        ItemState.Controlled or ItemState.Released => Tone.Good,
        ItemState.CheckedOut => Tone.Warn,
        _ => Tone.Plain,
    };
}
