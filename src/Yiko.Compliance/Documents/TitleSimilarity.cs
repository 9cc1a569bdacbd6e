namespace Yiko.Compliance.Documents;

/// <summary>How alike two titles are: their longest common subsequence, divided by the longer one. Titles are short, so plain is fast enough.</summary>
internal static class TitleSimilarity
{
    public static Ratio Of(string left, string right)
    {
        var common = new int[right.Length + 1];
        foreach (var c in left)
        {
            var diagonal = 0;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = common[j];
                common[j] = c == right[j - 1] ? diagonal + 1 : Math.Max(above, common[j - 1]);
                diagonal = above;
            }
        }

        return Ratio.Of(common[right.Length], Math.Max(left.Length, right.Length));
    }
}
