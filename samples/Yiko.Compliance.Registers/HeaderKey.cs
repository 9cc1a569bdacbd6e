using System.Text;

namespace Yiko.Compliance.Registers;

/// <summary>
/// The form in which headers are compared: lower case, without white space, signs that do not show, brackets and separators, full-width
/// letters made narrow. <c>Law breached</c> is <c>law_breached</c>, and <c>可能性（Ｌ）</c> is <c>可能性/L</c>.
/// </summary>
internal static class HeaderKey
{
    private const string Ignored = "_-/\\()[]（）【】、：:*?\"“”";

    public static string Of(string header)
    {
        var key = new StringBuilder(header.Length);
        foreach (var c in header)
        {
            var narrow = FullWidth.Narrow(c);
            if (char.IsWhiteSpace(narrow) || InvisibleSigns.Is(narrow) || Ignored.Contains(narrow, StringComparison.Ordinal)) continue;
            key.Append(char.ToLowerInvariant(narrow));
        }

        return key.ToString();
    }
}
