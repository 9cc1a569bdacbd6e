using System.Collections;
using System.Linq.Expressions;
using System.Numerics;
using System.Reflection;
using System.Text.Json;
using NodaTime;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Tests.RuleSets;

namespace Yiko.Compliance.Conventions;

/// <summary>Values that no caller should hand over and every caller can, by type; and sound ones of the library's own types.</summary>
internal sealed class HostileValues
{
    private const int MostSamples = 6;

    private static readonly string?[] Texts =
        [null, string.Empty, " ", "x", "A/0", "risks/x", "LEC-05", "0.5", "2026-02-30", "\ud800", "a\0b", new string('9', 20_000), new string('《', 20_000), new string('一', 20_000)];

    private readonly Dictionary<Type, List<object>> _samples = [];

    /// <summary>What published rule sets, stored verdicts and engines lead to.</summary>
    public HostileValues()
    {
        foreach (var root in VerdictFormats.All.SelectMany(engine => engine.Kind.All).Cast<object>().Concat(StoredVerdicts.All()).Concat(VerdictFormats.All))
        {
            foreach (var held in ObjectGraph.Of(root)) Keep(held);
        }
    }

    /// <summary>Remembers a value, so that others are called with it.</summary>
    public void Keep(object? value)
    {
        if (value is null) return;
        if (!_samples.TryGetValue(value.GetType(), out var known)) _samples[value.GetType()] = known = [];
        if (known.Count < MostSamples) known.Add(value);
    }

    /// <summary>The values that are known of a type or of those derived from it.</summary>
    public IEnumerable<object> Known(Type type) => _samples.Where(known => type.IsAssignableFrom(known.Key)).SelectMany(known => known.Value).Take(MostSamples);

    /// <summary>Everything that a parameter of the type is tried with; empty where none can be made.</summary>
    public object?[] Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return [null, .. Of(underlying)];
        if (type == typeof(string)) return Texts;
        if (type == typeof(object)) return [null, "x", 1];
        if (type == typeof(bool)) return [true, false];
        if (type == typeof(int)) return [0, 1, -1, 5, int.MinValue, int.MaxValue];
        if (type == typeof(long)) return [0L, 1L, -1L, long.MinValue, long.MaxValue];
        if (type == typeof(decimal)) return [0m, 1m, -1m, 0.1m, decimal.MinValue, decimal.MaxValue, 0.0000000000000000000000000001m];
        if (type == typeof(BigInteger)) return [BigInteger.Zero, BigInteger.One, BigInteger.MinusOne, BigInteger.Pow(10, 200)];
        if (type == typeof(char)) return ['a', '\0', '\ud800', '\uffff'];
        if (type == typeof(LocalDate)) return Days();
        if (type == typeof(CancellationToken)) return [CancellationToken.None, new CancellationToken(canceled: true)];
        if (type == typeof(ReadOnlyMemory<byte>)) return [default(ReadOnlyMemory<byte>), new ReadOnlyMemory<byte>([0xFF, 0x7B])];
        if (type == typeof(JsonSerializerOptions)) return [null, JsonSerializerOptions.Default];
        if (type.IsEnum) return [.. Enum.GetValues(type).Cast<object>().Take(3), Enum.ToObject(type, -1), Enum.ToObject(type, 999)];
        if (typeof(Delegate).IsAssignableFrom(type)) return [null, Nothing(type)];
        if (type.IsArray || Items(type) is not null) return Lists(type);
        if (typeof(System.Runtime.CompilerServices.ITuple).IsAssignableFrom(type) && type.IsValueType) return Tuples(type);
        return [.. type.IsValueType ? [Activator.CreateInstance(type)] : (object?[])[null], .. Known(type)];
    }

    private static object?[] Days() =>
    [
        new LocalDate(2026, 3, 31), LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(5786, 7, 1, CalendarSystem.HebrewCivil),
        new LocalDate(1400, 1, 1, CalendarSystem.PersianArithmetic), new LocalDate(9998, 12, 31, CalendarSystem.Julian), default(LocalDate),
    ];

    private object?[] Lists(Type type)
    {
        var item = type.IsArray ? type.GetElementType()! : Items(type)!;
        object?[] items = [.. Of(item)];
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            // It refuses null itself, so none can be handed over.
            Array filled = ArrayOf(item, items.Where(one => one is not null).Take(3));
            return [Activator.CreateInstance(type), Activator.CreateInstance(type, filled), Activator.CreateInstance(type, ArrayOf(item, Enumerable.Repeat(items.FirstOrDefault(one => one is not null), items.Any(one => one is not null) ? 2 : 0)))];
        }

        return type.IsAssignableFrom(item.MakeArrayType())
            ? [null, ArrayOf(item, []), ArrayOf(item, items.Where(one => one is not null).Take(3)), .. item.IsValueType ? [] : (object?[])[ArrayOf(item, [.. items.Where(one => one is not null).Take(1), null])]]
            : [null, .. Known(type)];
    }

    private object?[] Tuples(Type type)
    {
        var parts = type.GetGenericArguments().Select(Of).ToArray();
        return [Activator.CreateInstance(type), .. parts.Any(part => part.Length == 0) ? [] : Enumerable.Range(0, 4).Select(i => Activator.CreateInstance(type, [.. parts.Select(part => part[(i + 1) % part.Length])]))];
    }

    private static Array ArrayOf(Type item, IEnumerable<object?> items)
    {
        object?[] all = [.. items];
        var array = Array.CreateInstance(item, all.Length);
        for (var i = 0; i < all.Length; i++) array.SetValue(all[i], i);
        return array;
    }

    private static Type? Items(Type type) => type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type) || !type.IsGenericType
        ? null
        : type.GetGenericTypeDefinition() is var open && (open == typeof(IEnumerable<>) || open == typeof(ValueList<>) || open == typeof(IReadOnlyList<>) || open == typeof(IReadOnlyCollection<>))
            ? type.GetGenericArguments()[0]
            : null;

    // What a host writes in haste: a function that gives nothing.
    private static Delegate Nothing(Type type)
    {
        var invoke = type.GetMethod(nameof(Action.Invoke))!;
        return Expression.Lambda(type, Expression.Default(invoke.ReturnType), invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType))).Compile();
    }
}
