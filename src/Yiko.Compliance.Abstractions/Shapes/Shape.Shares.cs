namespace Yiko.Compliance.Shapes;

/// <content>Shares: a number such as 0.4, a fraction such as <c>"2/5"</c> or a percentage such as <c>"40%"</c>.</content>
public static partial class Shape
{
    private const string SharePattern = "^([0-9]{1,18}/[1-9][0-9]{0,17}|[0-9]{1,9}(\\.[0-9]{1,9})?%)$";

    /// <summary>A share within the bounds of a form. What a number says exactly is written as one, any other share as a fraction.</summary>
    internal static Shape<Ratio> Share(NumberForm form) => Value<Ratio>(
        (writer, share) =>
        {
            if (share.TryToDecimal(out var number) && decimal.Round(number, form.Decimals) == number) writer.Value(number);
            else writer.Value(share.ToString());
        },
        place => ReadShare(place, form),
        schema => schema.Nest(
            "oneOf",
            [
                form.Describe,
                text =>
                {
                    text.Say("type", "string");
                    text.Say("pattern", SharePattern);
                },
            ]));

    private static Ratio? ReadShare(JsonPlace place, NumberForm form)
    {
        if (!place.IsText) return place.Number(form) is { } number ? Ratio.FromDecimal(number) : null;
        if (place.Text(TextForm.Share) is not { } text) return null;
        var ratio = Ratio.Parse(text);
        if (form.Takes(ratio)) return ratio;
        place.Refuse(JsonReasons.OutOfRange(form, text));
        return null;
    }
}
