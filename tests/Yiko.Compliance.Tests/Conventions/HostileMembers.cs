using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Yiko.Compliance.Conventions;

/// <summary>Every public member, called with values that no caller should hand over: what it throws is what its documentation names.</summary>
/// <remarks>
/// Null where a parameter may not be null, or inside of a list, may be refused by ArgumentException everywhere without a word; so may a token that is cancelled.
/// A function of a host's own that gives null is that host's fault wherever it shows.
/// </remarks>
public sealed class HostileMembers
{
    private const int MostCallsOfOne = 60;
    private const int MostCallsOfOthers = 12;
    private const int MostResultsOfOne = 20;
    private const int SecondsOfOne = 20;
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly MethodInfo Copy = typeof(object).GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private static readonly Dictionary<string, XElement> Documented = Library.Assemblies
        .SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
        .GroupBy(member => member.Attribute("name")!.Value).ToDictionary(group => group.Key, group => group.First());

    private static readonly Dictionary<(Type Type, MethodBase Member), HashSet<string>> Named = [];

    private static readonly Dictionary<(MethodBase Member, Type Type), int> Results = [];

    // Closed over types that the library closes them over.
    private static readonly Type[] Closing = [typeof(Risks.RiskStatus), typeof(decimal), typeof(string), typeof(Risks.RiskFactors), typeof(Risks.RiskAssessment), typeof(Risks.LecRuleSet)];

    [Fact]
    public void What_any_public_member_throws_its_documentation_names()
    {
        HostileValues values = new();
        SortedSet<string> faults = new(StringComparer.Ordinal);
        var now = string.Empty;
        var calls = 0;
        Thread work = new(
            () =>
            {
                // What is made in the first round is handed over in the second.
                for (var round = 0; round < 2; round++)
                {
                    foreach (var type in Library.PublicTypes.SelectMany(Closed).OrderBy(type => type.FullName, StringComparer.Ordinal))
                    {
                        foreach (var member in type.GetMembers(Members).OfType<MethodBase>().SelectMany(Closed))
                        {
                            now = $"{type.Name}.{member.Name}";
                            calls += Call(type, member, values, faults);
                        }
                    }
                }
            },
            maxStackSize: 1 << 20);
        work.IsBackground = true;
        work.Start();
        var (last, since) = (string.Empty, 0);
        while (!work.Join(1_000))
        {
            (last, since) = last == now ? (last, since + 1) : (now, 0);
            Assert.True(since < SecondsOfOne, $"{last} does not end");
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
        Assert.InRange(calls, 100_000, int.MaxValue);
    }

    private static int Call(Type type, MethodBase member, HostileValues values, SortedSet<string> faults)
    {
        var parameters = member.GetParameters();
        // Reflection can hand neither a span over nor one back.
        if (parameters.Any(parameter => parameter.ParameterType.IsByRef ? !parameter.IsOut : parameter.ParameterType.IsByRefLike) || member.ContainsGenericParameters) return 0;
        if (member is MethodInfo { ReturnType.IsByRefLike: true }) return 0;
        var choices = parameters.Select(parameter => parameter.IsOut ? [null] : values.Of(parameter.ParameterType)).ToArray();
        if (choices.Any(choice => choice.Length == 0)) return 0;
        object?[] owners = member.IsStatic || member is ConstructorInfo ? [null] : WorksAsDefault(type) ? [Activator.CreateInstance(type), .. values.Known(type)] : [.. values.Known(type)];
        var calls = 0;
        for (var i = 0; i < owners.Length; i++)
        {
            // The first owner meets each value of each parameter, the others what meets all of them at once.
            var owner = owners[i];
            foreach (var arguments in i == 0 ? OneByOne(choices).Concat(AtOnce(choices, MostCallsOfOne / 3)).Take(MostCallsOfOne) : AtOnce(choices, MostCallsOfOthers))
            {
                calls++;
                if (Thrown(member, owner, arguments, values) is not { } thrown || IsNamed(type, member, parameters, arguments, thrown)) continue;
                faults.Add($"{type.Name}.{member.Name}({string.Join(", ", parameters.Select((parameter, at) => $"{parameter.Name}: {Shown(arguments[at])}"))}): {thrown.GetType().Name}: {thrown.Message.Split('\n')[0]} {thrown.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Yiko", StringComparison.Ordinal))?.Trim()}");
                break;
            }
        }

        return calls;
    }

    private static Exception? Thrown(MethodBase member, object? owner, object?[] arguments, HostileValues values)
    {
        try
        {
            object? result;
            if (member is ConstructorInfo constructor)
            {
                result = Initialised(constructor.Invoke(arguments), constructor, values);
            }
            else
            {
                // An init accessor sets a copy, as `with` does; one of a class without `with` runs while the object is made, and on no other.
                var isSetter = member.IsSpecialName && member.Name.StartsWith("set_", StringComparison.Ordinal);
                var copy = isSetter ? Copy.Invoke(owner, null) : owner;
                result = member.Invoke(copy, arguments);

                // An engine with a function that gives nothing is that host's fault in every later call.
                if (isSetter) result = arguments[0] is Delegate ? null : copy;
            }

            if (result is null) return null;
            if (!Results.TryGetValue((member, result.GetType()), out var seen)) seen = 0;
            if (seen == MostResultsOfOne) return null;
            Results[(member, result.GetType())] = seen + 1;
            _ = result.ToString();
            _ = result.GetHashCode();
            _ = result.Equals(result);
            if (result is IEnumerable list and not string)
            {
                foreach (var item in list.Cast<object?>().Take(20)) values.Keep(item);
            }

            if (result.GetType().Namespace?.StartsWith("Yiko", StringComparison.Ordinal) == true) values.Keep(result);
            return null;
        }
        catch (TargetInvocationException fault)
        {
            return fault.InnerException;
        }
#pragma warning disable CA1031 // Any exception at all is what is looked for.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return fault;
        }
    }

    // Nobody can call such a constructor in C# without setting the required members: they are set, and where no value is taken nothing was made.
    private static object? Initialised(object made, ConstructorInfo constructor, HostileValues values)
    {
        if (constructor.IsDefined(typeof(SetsRequiredMembersAttribute))) return made;
        var required = made.GetType().GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(property => property.IsDefined(typeof(RequiredMemberAttribute)));
        return required.All(property => values.Of(property.PropertyType).Any(value => value is not null && Takes(property, made, value))) ? made : null;
    }

    private static bool Takes(PropertyInfo property, object made, object value)
    {
        try
        {
            property.SetValue(made, value);
            return true;
        }
        catch (TargetInvocationException)
        {
            return false;
        }
    }

    // A walk that no list began stands nowhere, as those of the framework do.
    private static bool WorksAsDefault(Type type) => type.IsValueType && type.Name != nameof(ValueList<>.Enumerator);

    private static bool IsNamed(Type type, MethodBase member, ParameterInfo[] parameters, object?[] arguments, Exception thrown)
    {
        if (thrown is ArgumentException && arguments.Where((argument, i) => !parameters[i].IsOut).Any(HoldsNull)) return true;
        if (thrown is OperationCanceledException && arguments.Any(argument => argument is CancellationToken { IsCancellationRequested: true })) return true;
        if (arguments.Any(argument => argument is Delegate) && thrown is NullReferenceException or ArgumentNullException) return true;
        if (!Named.TryGetValue((type, member), out var named)) Named[(type, member)] = named = [.. NamesOf(type, member)];
        for (var own = thrown.GetType(); own is not null; own = own.BaseType)
        {
            if (named.Contains("T:" + own.FullName)) return true;
        }

        return false;
    }

    private static bool HoldsNull(object? value) => value is null
        || (value is ITuple tuple && Enumerable.Range(0, tuple.Length).Any(i => tuple[i] is null))
        || (value is IEnumerable list and not string && list.Cast<object?>().Any(HoldsNull));

    // The member's own, those of its property, of its constructor's properties, and of what it inherits.
    private static IEnumerable<string> NamesOf(Type type, MethodBase member)
    {
        var owner = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var name = member.IsConstructor ? "#ctor" : member.Name;
        string[] ids = name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal)
            ? [$"P:{NameOf(owner)}.{name[4..]}"]
            : [$"M:{NameOf(owner)}.{name}"];
        IEnumerable<Type> owners = [owner, .. owner.GetInterfaces().Select(known => known.IsGenericType ? known.GetGenericTypeDefinition() : known), .. Bases(owner)];
        foreach (var id in owners.SelectMany(one => ids.Select(id => id.Replace(NameOf(owner), NameOf(one), StringComparison.Ordinal))))
        {
            foreach (var (known, documentation) in Documented)
            {
                if (!known.StartsWith(id, StringComparison.Ordinal) || (known.Length > id.Length && known[id.Length] is not ('(' or '`' or '~'))) continue;
                foreach (var exception in documentation.Elements("exception")) yield return exception.Attribute("cref")!.Value;
            }
        }
    }

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var above = type.BaseType; above is not null; above = above.BaseType) yield return above.IsGenericType ? above.GetGenericTypeDefinition() : above;
    }

    // Each parameter through all its values while the others stand still.
    private static IEnumerable<object?[]> OneByOne(object?[][] choices)
    {
        object?[] usual = [.. choices.Select(choice => choice.FirstOrDefault(value => value is not null))];
        return choices.SelectMany((choice, at) => choice.Select(value => (object?[])[.. usual.Select((held, i) => i == at ? value : held)]));
    }

    // All of them at once, in steps of their own.
    private static IEnumerable<object?[]> AtOnce(object?[][] choices, int most) => Enumerable.Range(0, choices.Length == 0 ? 1 : choices.Length == 1 ? Math.Min(most, choices[0].Length) : most)
        .Select(round => (object?[])[.. choices.Select((choice, i) => choice[((round * (i + 1)) + i) % choice.Length])]);

    private static IEnumerable<Type> Closed(Type type) => type.IsGenericTypeDefinition ? Closings(type.GetGenericArguments().Length, arguments => type.MakeGenericType(arguments)).Take(2) : [type];

    private static IEnumerable<MethodBase> Closed(MethodBase member) => member is MethodInfo { IsGenericMethodDefinition: true } method
        ? Closings(method.GetGenericArguments().Length, arguments => method.MakeGenericMethod(arguments)).Take(2)
        : [member];

    private static IEnumerable<T> Closings<T>(int count, Func<Type[], T> close)
    {
        IEnumerable<Type[]> all = count == 1 ? Closing.Select(one => (Type[])[one]) : [Closing[^count..]];
        foreach (var arguments in all)
        {
            T closed;
            try
            {
                closed = close(arguments);
            }
            catch (ArgumentException)
            {
                continue;
            }

            yield return closed;
        }
    }

    private static string Shown(object? value) => value switch
    {
        null => "null",
        string text => text.Length > 20 ? $"{text.Length} × '{text[0]}'" : $"\"{text}\"",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Take(4).Select(Shown))}]",
        _ => value.ToString() is { Length: > 60 } longer ? longer[..60] : value.ToString()!,
    };
}
