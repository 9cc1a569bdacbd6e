namespace Yiko.Compliance.Configurations;

/// <summary>How a reason is made of a row: each row says once which values its sentence mentions.</summary>
internal static class ReasonRowForms
{
    /// <summary>A reason that mentions one text.</summary>
    public static Func<string, Reason> About(this ReasonRow row, string name) => text => row.With(ReasonArgument.Of(name, text));

    /// <summary>A reason that mentions two texts.</summary>
    public static Func<string, string, Reason> About(this ReasonRow row, string name, string other) =>
        (text, otherText) => row.With(ReasonArgument.Of(name, text), ReasonArgument.Of(other, otherText));

    /// <summary>A reason that mentions three texts.</summary>
    public static Func<string, string, string, Reason> About(this ReasonRow row, string name, string other, string third) =>
        (text, otherText, thirdText) => row.With(ReasonArgument.Of(name, text), ReasonArgument.Of(other, otherText), ReasonArgument.Of(third, thirdText));

    /// <summary>What an accepted event did, made when it is asked for.</summary>
    public static Func<object, ValueList<Reason>> Of<T>(this ReasonRow row, Func<T, ReasonArgument[]> arguments)
        where T : ConfigurationEvent => happened => [row.With(arguments((T)happened))];
}
