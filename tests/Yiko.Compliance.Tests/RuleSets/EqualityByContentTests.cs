using System.Reflection;
using NodaTime.Text;
using Xunit;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Tests.RuleSets;

/// <summary>Two objects that were read from one text are equal in every way in which one can ask, and unlike any other of their type.</summary>
public sealed class EqualityByContentTests
{
    private static readonly string Stored = Repository.PathOf("tests", "Yiko.Compliance.Tests", "Golden", "0.1.0");

    public static TheoryData<string> Methods => new(RuleSetJson.Methods);

    public static TheoryData<string> Areas => new(VerdictFormats.All.Select(engine => engine.Area).Where(area => File.Exists(FileOf(area))));

    [Theory]
    [MemberData(nameof(Methods))]
    public void What_rule_sets_hold_is_equal_by_content(string method)
    {
        var kind = VerdictFormats.All.Select(engine => engine.Kind).First(known => known.Method == method);

        foreach (var text in kind.All.Select(rules => RuleSetJson.Write(rules))) AssertEqual(() => RuleSetJson.Read(System.Text.Encoding.UTF8.GetBytes(text)).Value!);
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void What_stored_verdicts_hold_is_equal_by_content(string area)
    {
        var engine = VerdictFormats.All.Single(known => known.Area == area);
        var read = engine.GetType().GetMethod("Read", [typeof(string)])!;

        foreach (var line in File.ReadLines(FileOf(area)).Take(50))
        {
            var text = line.Split('\t')[^1];
            AssertEqual(() => read.Invoke(engine, [text])!.GetType().GetProperty("Value")!.GetValue(read.Invoke(engine, [text]))!);
        }
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void A_verdict_that_was_read_is_recorded_with_its_own_request_and_stamp(string area)
    {
        var engine = VerdictFormats.All.Single(known => known.Area == area);
        var read = engine.GetType().GetMethod("Read", [typeof(string)])!;
        foreach (var line in File.ReadLines(FileOf(area)).Take(50))
        {
            if (line.Split('\t') is not [var id, var version, var hash, var date, var request, var text]) throw new InvalidOperationException(line);
            var loaded = read.Invoke(engine, [text])!;
            var verdict = loaded.GetType().GetProperty("Value")!.GetValue(loaded)!;
            var record = (DecisionRecord)engine.GetType().GetMethod("Record")!.Invoke(engine, [verdict, LocalDatePattern.Iso.Parse(date).Value])!;
            Assert.Equal(request, record.Request);
            Assert.Equal(text, record.Verdict);
            Assert.Equal((id, version, hash), (record.RuleSet.Id, record.RuleSet.Version, record.RuleSet.ContentHash));
            Assert.NotNull(engine.Explain(text).Value);
        }
    }

    private static string FileOf(string area) => Path.Combine(Stored, area + ".tsv");

    private static void AssertEqual(Func<object> read)
    {
        object[] ones = [.. ObjectGraph.Of(read())];
        object[] others = [.. ObjectGraph.Of(read())];
        Assert.Equal(ones.Select(one => one.GetType()), others.Select(one => one.GetType()));
        for (var i = 0; i < ones.Length; i++)
        {
            if (EqualityOf(ones[i].GetType()) is not { } equality) continue;
            Assert.True(equality.Same(ones[i], others[i]), $"{ones[i]} and {others[i]}");
            Assert.False(equality.Differ(ones[i], others[i]));
            Assert.Equal(ones[i].GetHashCode(), others[i].GetHashCode());
            Assert.True(ones[i].Equals(others[i]));
            Assert.False(ones[i].Equals(null));
            Assert.False(ones[i].Equals("another type"));
            if (!ones[i].GetType().IsValueType) Assert.True(equality.Differ(ones[i], null) && equality.Differ(null, ones[i]) && equality.Same(null, null));
            if (Array.Find(others, other => other.GetType() == ones[i].GetType() && !other.Equals(ones[i])) is { } unlike)
                Assert.True(equality.Differ(ones[i], unlike) && !equality.Same(unlike, ones[i]));
        }
    }

    private static (Func<object?, object?, bool> Same, Func<object?, object?, bool> Differ)? EqualityOf(Type type)
    {
        for (var owner = type; owner is not null; owner = owner.BaseType)
        {
            if (Operator(owner, "op_Equality") is { } same && Operator(owner, "op_Inequality") is { } differ) return (same, differ);
        }

        return null;
    }

    private static Func<object?, object?, bool>? Operator(Type owner, string name) =>
        owner.GetMethod(name, BindingFlags.Public | BindingFlags.Static, [owner, owner]) is { } method ? (one, other) => (bool)method.Invoke(null, [one, other])! : null;
}
