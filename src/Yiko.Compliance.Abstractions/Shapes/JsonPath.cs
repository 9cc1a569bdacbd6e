using System.Globalization;
using System.Text;

namespace Yiko.Compliance.Shapes;

/// <summary>Paths such as <c>$.grades.bands[2].floor</c>; a name that is no plain word stands in brackets.</summary>
internal static class JsonPath
{
    public const string Root = "$";

    public static string Item(string path, int index) => path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    public static string Member(string path, string name)
    {
        var shown = JsonReasons.Shortened(name);
        if (IsPlain(shown)) return path + "." + shown;
        var text = new StringBuilder(path).Append("['");
        foreach (var c in shown)
        {
            if (c is '\'' or '\\') text.Append('\\').Append(c);
            else if (char.IsControl(c)) text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else text.Append(c);
        }

        return text.Append("']").ToString();
    }

    /// <summary>A place that a shape names, so that it holds nothing from outside: <c>table.cells[1]</c>; the owner itself where it is empty.</summary>
    public static string Within(string path, string within) => within.Length == 0 ? path : path + "." + within;

    private static bool IsPlain(string name)
    {
        if (name.Length == 0 || char.IsDigit(name[0])) return false;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '$')) return false;
        }

        return true;
    }
}
