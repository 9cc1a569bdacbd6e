using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json;
using NodaTime;
using Xunit;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Shapes;
using StjSerializer = System.Text.Json.JsonSerializer;

namespace Yiko.Compliance.Tests.RuleSets;

/// <summary>What an application hands to a serialiser of its own comes back as it was, or is refused: nothing becomes zero in silence.</summary>
public sealed class SerialiserTests
{
    private static readonly RiskFactors Cell = new() { Likelihood = 3m, Exposure = 6m, Consequence = 15m };

    private static readonly Lazy<object[]> Held = new(() => [.. StoredVerdicts.All().SelectMany(ObjectGraph.Of).Concat(Rules()).DistinctBy(held => (held.GetType(), held))]);

    [Fact]
    public void System_Text_Json_reads_back_whatever_a_request_or_verdict_holds()
    {
        AssertNone(string.Join(" ", Held.Value.Where(held => !ReadsBack(held)).Select(held => PublicTypeOf(held).Name).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Json_NET_reads_back_or_refuses_whatever_a_request_or_verdict_holds()
    {
        AssertNone(string.Join(" ", Held.Value.Where(held => !ReadsBackOrIsRefused(held)).Select(held => PublicTypeOf(held).Name).Distinct().Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("1187/1250")]
    [InlineData("-2")]
    [InlineData("0")]
    public void A_ratio_is_its_text_in_both(string text)
    {
        var ratio = Ratio.Parse(text);
        Assert.Equal($"\"{text}\"", StjSerializer.Serialize(ratio));
        Assert.Equal($"\"{text}\"", JsonConvert.SerializeObject(ratio));
        Assert.Equal(ratio, StjSerializer.Deserialize<Ratio>($"\"{text}\""));
        Assert.Equal(ratio, JsonConvert.DeserializeObject<Ratio>($"\"{text}\""));
    }

    [Fact]
    public void A_period_of_six_months_stays_one()
    {
        Assert.Equal("""{"months":6}""", StjSerializer.Serialize(DueDateRule.WithinMonths(6)));
        Assert.Equal(DueDateRule.WithinMonths(6), StjSerializer.Deserialize<DueDateRule>("""{"months":6}"""));
        Assert.Equal(DueDateRule.WithinMonths(6), JsonConvert.DeserializeObject<DueDateRule>(JsonConvert.SerializeObject(DueDateRule.WithinMonths(6))));
    }

    [Fact]
    public void A_value_that_is_none_is_refused_with_its_place()
    {
        var fault = Assert.Throws<System.Text.Json.JsonException>(() => StjSerializer.Deserialize<RiskFactors>("""{"likelihood":"often","dose":3}"""));
        Assert.Equal("The JSON holds no RiskFactors: $.dose: rules.json.unknown-property; $.likelihood: rules.json.wrong-kind.", fault.Message);
        Assert.Throws<System.Text.Json.JsonException>(() => StjSerializer.Deserialize<Ratio>("null"));
        Assert.ThrowsAny<Exception>(() => JsonConvert.DeserializeObject<Ratio>("\"3 of 4\""));
    }

    [Theory]
    [InlineData("2021-03-02", "2021-03-03")]
    [InlineData("LEC:", "LEX:")]
    public void A_record_that_was_altered_is_read_by_nobody(string there, string instead)
    {
        var text = StjSerializer.Serialize(Record());
        Assert.Equal(Record(), StjSerializer.Deserialize<DecisionRecord>(text));
        Assert.Throws<System.Text.Json.JsonException>(() => StjSerializer.Deserialize<DecisionRecord>(text.Replace(there, instead, StringComparison.Ordinal)));
        var stored = JsonConvert.SerializeObject(Record());
        Assert.Equal(Record(), JsonConvert.DeserializeObject<DecisionRecord>(stored));
        Assert.ThrowsAny<Exception>(() => JsonConvert.DeserializeObject<DecisionRecord>(stored.Replace(there, instead, StringComparison.Ordinal)));
    }

    [Fact]
    public void Generated_code_writes_and_reads_as_reflection_does()
    {
        RiskForm form = new("pump", Cell, Ratio.Of(1187, 1250), new LecRiskAssessor(LecRuleSet.Standard).Assess(Cell));
        var text = StjSerializer.Serialize(form, RiskFormContext.Default.RiskForm);
        Assert.Equal(StjSerializer.Serialize(form), text);
        Assert.Equal(form, StjSerializer.Deserialize(text, RiskFormContext.Default.RiskForm));
    }

    [Fact]
    public void Every_type_that_asks_for_its_shape_finds_it() => Assert.All(
        typeof(Ratio).Assembly.GetExportedTypes()
            .Select(type => type.GetCustomAttribute<System.Text.Json.Serialization.JsonConverterAttribute>(inherit: false)?.ConverterType)
            .OfType<Type>()
            .Where(converter => converter.IsGenericType),
        converter => Assert.NotNull(Activator.CreateInstance(converter)));

    [Fact]
    public void What_an_engine_is_asked_answers_and_decides_by_goes_through_its_shape() => Assert.Empty(
        VerdictFormats.All.SelectMany(engine => engine.GetType().GetGenericArguments())
            .Where(type => type.GetCustomAttribute<System.Text.Json.Serialization.JsonConverterAttribute>(inherit: false)?.ConverterType != typeof(ShapeJsonConverter<>).MakeGenericType(type))
            .Select(type => type.Name));

    private static DecisionRecord Record() => VerdictFormats.Risks.Record(new LecRiskAssessor(LecRuleSet.Standard).Assess(Cell), new(2021, 3, 2)) with { Request = "LEC:1.0/L:3/E:6/C:15" };

    private static void AssertNone(string types) => Assert.True(types.Length == 0, types);

    private static bool ReadsBack(object held)
    {
        var type = PublicTypeOf(held);
        try
        {
            return held.Equals(StjSerializer.Deserialize(StjSerializer.Serialize(held, type), type)) || SameText(held, StjSerializer.Deserialize(StjSerializer.Serialize(held, type), type), type);
        }
        catch (Exception refusal) when (refusal is System.Text.Json.JsonException or NotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }

    // What is no value is compared by the text that its shape writes.
    private static bool SameText(object held, object? read, Type type) => read is not null && StjSerializer.Serialize(held, type) == StjSerializer.Serialize(read, type) && StjSerializer.Serialize(held, type).Length > 2;

    private static bool ReadsBackOrIsRefused(object held)
    {
        var type = PublicTypeOf(held);
        string text;
        try
        {
            text = JsonConvert.SerializeObject(held, type, null);
        }
        catch (Exception refusal) when (refusal is Newtonsoft.Json.JsonException or NotSupportedException)
        {
            return true;
        }

        try
        {
            var read = JsonConvert.DeserializeObject(text, type);
            return held.Equals(read) || (StjSerializer.Serialize(held, type) == StjSerializer.Serialize(read, type));
        }
        catch (Exception refusal) when (refusal is Newtonsoft.Json.JsonException or NotSupportedException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    private static Type PublicTypeOf(object held)
    {
        var type = held.GetType();
        while (!type.IsVisible && !type.IsEnum) type = type.BaseType!;
        return type;
    }

    private static IEnumerable<object> Rules() => VerdictFormats.All.Select(engine => engine.Kind).Distinct().SelectMany(kind => kind.All);
}

/// <summary>A form of an application's own, as one that is compiled ahead of time has it.</summary>
public sealed record RiskForm(string Place, RiskFactors Factors, Ratio Share, RiskAssessment Verdict);

[JsonSerializable(typeof(RiskForm))]
internal sealed partial class RiskFormContext : JsonSerializerContext;
