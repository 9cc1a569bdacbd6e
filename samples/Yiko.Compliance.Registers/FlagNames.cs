namespace Yiko.Compliance.Registers;

/// <summary>Headers of flags that registers of hazards and of aspects both have.</summary>
internal static class FlagNames
{
    public static readonly string[] LawBreached =
    [
        "违法", "违反法律", "违反法规", "违反法律法规", "违反法律法规要求", "违反法律法规及其他要求", "不符合法律法规", "不符合法律法规要求", "不符合法律法规及其他要求", "不符合法规", "违法违规", "违反法律、法规", "legal violation", "violation of law", "violates law", "breach of law",
    ];
}
