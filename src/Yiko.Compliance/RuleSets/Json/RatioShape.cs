using System.Text.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.RuleSets.Json;

/// <summary>The JSON of a share: a number such as 0.4, a fraction such as <c>"2/5"</c> or a percentage such as <c>"40%"</c>.</summary>
/// <remarks>What a number says exactly is written as one, any other share as a fraction.</remarks>
internal static class RatioShape
{
    /// <summary>A share within the bounds of a form.</summary>
    public static Ratio? Read(JsonPlace place, NumberForm form)
    {
        if (!place.IsText) return place.Number(form) is { } number ? Ratio.FromDecimal(number) : null;
        if (place.Text(TextForm.Share) is not { } text) return null;
        var ratio = Ratio.Parse(text);
        if (form.Takes(ratio)) return ratio;
        place.Refuse(JsonReasons.OutOfRange(form, text));
        return null;
    }

    public static void Write(Utf8JsonWriter writer, string name, Ratio share, NumberForm form)
    {
        if (share.TryToDecimal(out var number) && decimal.Round(number, form.Decimals) == number) SharedShapes.WriteNumber(writer, name, number);
        else writer.WriteString(name, share.ToString());
    }
}
