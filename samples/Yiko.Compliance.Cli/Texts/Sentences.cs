namespace Yiko.Compliance.Cli.Texts;

/// <summary>Sentences as one text: English ones are parted by a blank, Chinese ones follow each other.</summary>
internal static class Sentences
{
    public static string Join(Language language, IEnumerable<string> sentences) =>
        string.Join(language == Language.ChineseSimplified ? string.Empty : " ", sentences);
}
