using System.Globalization;

namespace Yiko.Compliance;

/// <summary>
/// An ambient culture that throws when it is asked for anything. It is put around single calls of the library only, because test
/// runners read the culture themselves.
/// </summary>
internal sealed class ThrowingCulture : CultureInfo
{
    private ThrowingCulture()
        : base(string.Empty)
    {
    }

    public override NumberFormatInfo NumberFormat
    {
        get => throw Touched();
        set => throw Touched();
    }

    public override DateTimeFormatInfo DateTimeFormat
    {
        get => throw Touched();
        set => throw Touched();
    }

    public override CompareInfo CompareInfo => throw Touched();

    public override TextInfo TextInfo => throw Touched();

    public override Calendar Calendar => throw Touched();

    public override object GetFormat(Type? formatType) => throw Touched();

    /// <summary>What a function returns while nobody may look at the ambient culture.</summary>
    public static T Around<T>(Func<T> call)
    {
        var before = CurrentCulture;
        CurrentCulture = new ThrowingCulture();
        try
        {
            return call();
        }
        finally
        {
            CurrentCulture = before;
        }
    }

    private static InvalidOperationException Touched() => new("The library looked at the ambient culture.");
}
