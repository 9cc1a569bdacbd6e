using System.Text;

namespace Yiko.Compliance.Registers;

/// <summary>The form in which names are compared for a remark: without blanks, in one letter case and one width.</summary>
internal static class NameKey
{
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var narrow = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
            if (!char.IsWhiteSpace(narrow)) key.Append(char.ToLowerInvariant(narrow));
        }

        return key.ToString();
    }
}
