namespace Yiko.Compliance;

/// <summary>A language in which the library can put its reasons.</summary>
public enum Language
{
    /// <summary>English; the default.</summary>
    English = 0,

    /// <summary>Simplified Chinese, 简体中文.</summary>
    ChineseSimplified = 1,
}
