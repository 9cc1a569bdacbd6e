namespace Yiko.Compliance.Registers;

/// <summary>Full-width forms of ASCII (Ａ, ５, ／), which Chinese input methods leave in cells.</summary>
internal static class FullWidth
{
    private const int Distance = '！' - '!';

    /// <summary>The ASCII character of a full-width one; any other as it is.</summary>
    public static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - Distance) : c;
}
