using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>A guard for values of enumerations: a file of rules holds hundreds of them, and they are not boxed.</summary>
internal static class DefinedValues
{
    /// <summary>The value, which is one of its enumeration.</summary>
    /// <exception cref="InvalidEnumArgumentException">The value is not one of the enumeration.</exception>
    public static T Undefined<T>(this IGuardClause guard, T value, [CallerArgumentExpression(nameof(value))] string? parameterName = null)
        where T : struct, Enum
    {
        _ = guard;
#if NET8_0_OR_GREATER
        var isDefined = Enum.IsDefined(value);
#else
        var isDefined = Enum.IsDefined(typeof(T), value);
#endif
        return isDefined ? value : throw new InvalidEnumArgumentException(parameterName, Convert.ToInt32(value, CultureInfo.InvariantCulture), typeof(T));
    }
}
