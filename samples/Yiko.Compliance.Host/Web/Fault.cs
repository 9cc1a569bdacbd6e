using Yiko.Compliance.Host.Imports;

namespace Yiko.Compliance.Host.Web;

/// <summary>One thing that is wrong with what was sent: where, and what, in both languages.</summary>
public sealed record Fault
{
    /// <summary>The most characters of a text that is sent, wherever it is read.</summary>
    public const int LongestText = 4000;

    public required string Code { get; init; }

    /// <summary>The column, member or parameter; empty where the fault is of the whole.</summary>
    public string Path { get; init; } = string.Empty;

    public required LocalizedText Sentence { get; init; }

    public static Fault Of(string path, string code, string english, string chinese) => new() { Code = code, Path = path, Sentence = LocalizedText.Of(english, chinese) };

    public static Fault Of(Reason reason, string path = "") => new() { Code = reason.Code, Path = path, Sentence = Remarks.SentenceOf(reason) };

    public static Fault Missing(string path) => Of(path, "field.missing", $"“{path}” is missing.", $"缺少“{path}”。");

    public static Fault BadText(string path) => Of(
        path, "field.text", $"“{path}” is longer than {LongestText} characters or holds control characters.", $"“{path}”超过 {LongestText} 个字符或含有控制字符。");

    /// <summary>As much of a text as a sentence shows.</summary>
    public static string Shown(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
