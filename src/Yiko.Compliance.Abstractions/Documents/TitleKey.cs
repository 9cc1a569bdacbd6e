namespace Yiko.Compliance.Documents;

/// <summary>What of a title is compared: white space and full-width forms come from typing and are no part of it.</summary>
internal static class TitleKey
{
    public static string Of(string title) => string.Concat(FullWidth.ToHalf(title).Where(c => !char.IsWhiteSpace(c)));
}
