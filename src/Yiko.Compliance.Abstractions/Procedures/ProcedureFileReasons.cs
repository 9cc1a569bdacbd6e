using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

/// <summary>The reason codes of the reader of procedures: their one home.</summary>
internal static class ProcedureFileReasons
{
    /// <summary>The reasons that reading procedures can give.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow MeantReason = JsonReasons.Content(Rows, "rules.procedures.unknown-word", "“{value}” is no {what} here; did you mean “{nearest}”? Known are {known}.", "“{value}”不是此处已定义的{what}，是否应为“{nearest}”？已定义的有：{known}。");
    private static readonly ReasonRow UnlikeReason = JsonReasons.Content(Rows, "rules.procedures.foreign-word", "“{value}” is no {what} here, and none is like it. Known are {known}.", "“{value}”不是此处已定义的{what}，也没有相近的代码。已定义的有：{known}。");
    private static readonly ReasonRow RepeatedReason = JsonReasons.Content(Rows, "rules.procedures.two-of-one-code", "“{value}” stands here twice, and the policies do not tell the two apart.", "“{value}”重复定义，且所依据的选项未能将两者区分开。");
    private static readonly ReasonRow AmbiguousReason = JsonReasons.Content(Rows, "rules.procedures.ambiguous-step", "In the stage “{stage}” the step “{value}” may mean two transitions at once.", "在“{stage}”阶段，步骤“{value}”同时对应两种流转。");

    private static readonly ReasonRow TooFewPartsReason = JsonReasons.Content(Rows, "rules.procedures.too-few-parts", "The list has {count} parts, and {least} are asked for.", "清单共 {count} 项，却要求至少 {least} 项。");

    /// <summary>What a word was to name.</summary>
    public static Reason Unknown(LocalizedText what, string value, IReadOnlyCollection<string> known)
    {
        var list = ReasonArgument.Of("known", known.Count == 0 ? "–" : string.Join(", ", known));
        return Words.NearestTo(value, known) is { } nearest
            ? MeantReason.With(JsonReasons.ValueOf(value), ReasonArgument.Of("what", what), ReasonArgument.Of("nearest", nearest), list)
            : UnlikeReason.With(JsonReasons.ValueOf(value), ReasonArgument.Of("what", what), list);
    }

    public static Reason Repeated(string value) => RepeatedReason.With(JsonReasons.ValueOf(value));

    public static Reason Ambiguous(string step, string stage) => AmbiguousReason.With(JsonReasons.ValueOf(step), ReasonArgument.Of("stage", stage));

    public static Reason TooFewParts(int count, int least) => TooFewPartsReason.With(ReasonArgument.Of("count", count), ReasonArgument.Of("least", least));
}
