namespace Yiko.Compliance.Registers.Word;

/// <summary>How the structure of an equation reads in a line: (a)/(b), x^(2), √(3).</summary>
internal static class EquationSigns
{
    public static bool IsTerm(string name) => name is "num" or "den" or "deg" or "sup" or "sub" or "lim" or "fName" or "e";

    /// <summary>The sign for a word of the format: a fraction without bar, a bar above.</summary>
    public static string? Named(string value) => value switch { "noBar" => "¦", "top" => "¯", _ => null };

    /// <summary>What comes before an element of an equation; null where nothing does.</summary>
    public static string? Before(string name, ref DocxFrame parent)
    {
        var isFirst = parent.Terms++ == 0;
        var sign = (name, parent.Name) switch
        {
            ("rad", _) => "√",
            ("num" or "deg", _) => "(",
            ("den", _) => (parent.Signs.First ?? "/") + "(",
            ("sup", _) or ("lim", "limUpp") => "^(",
            ("sub", _) or ("lim", _) => "_(",
            ("e", "d") => isFirst ? parent.Signs.First ?? "(" : parent.Signs.Between ?? "|",
            ("e", "mr") => isFirst ? null : ",",
            ("e", "eqArr") => isFirst ? null : ";",
            ("e", "nary" or "rad" or "borderBox") => "(",
            _ => null,
        };
        return parent.Name == "nary" && isFirst ? (parent.Signs.First ?? "∫") + sign : sign;
    }

    /// <summary>What comes after an element of an equation; null where nothing does.</summary>
    public static string? After(in DocxFrame frame, in DocxFrame parent) => (frame.Name, parent.Name) switch
    {
        ("num" or "den" or "deg" or "sup" or "sub" or "lim", _) or ("e", "nary" or "rad" or "borderBox") => ")",
        ("d", _) => (frame.Terms == 0 ? frame.Signs.First ?? "(" : null) + (frame.Signs.Last ?? ")"),
        ("acc", _) => frame.Signs.First ?? "\u0302",
        ("groupChr", _) => frame.Signs.First ?? "⏟",
        ("bar", _) => frame.Signs.First ?? "_",
        ("mr", _) => ";",
        _ => null,
    };
}
