using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using Xunit;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Tests.RuleSets;

/// <summary>What the library publishes stays as published, whoever writes through <c>init</c> accessors: binders, serialisers, reflection.</summary>
public sealed class PublishedRuleSetTests
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public;
    private const string LimitOf320 = """{"Risks":{"UnacceptableFrom":320}}""";
    private const string OtherSource = """{"Risks":{"Source":{"English":"somebody else"}}}""";

    private static readonly JsonSerializerOptions Populating = new() { PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate };

    public static TheoryData<string> PublishedRules => new(Published().Select(rules => rules.ToString()!));

    [Theory]
    [MemberData(nameof(PublishedRules))]
    public void Nothing_that_a_published_rule_set_holds_can_be_set(string stamp)
    {
        var rules = Published().Single(one => one.ToString() == stamp);
        var before = JsonOf(rules);

        var open = ObjectGraph.Of(rules).SelectMany(held => Settable(held.GetType())
            .Where(property => !held.GetType().IsValueType)
            .Where(property => !Refuses(held, property))
            .Select(property => $"{held.GetType().Name}.{property.Name}")).Distinct().ToList();

        Assert.Empty(open);
        Assert.Equal(before, JsonOf(rules));
    }

    [Fact]
    public void A_copy_can_be_varied()
    {
        var varied = LecRuleSet.Standard with { Id = "risks/acme", UnacceptableFrom = 320m, Source = LecRuleSet.Standard.Source with { English = "ACME" } };

        Assert.Equal(320m, varied.UnacceptableFrom);
        Assert.Equal(70m, LecRuleSet.Standard.UnacceptableFrom);
        Assert.Equal(160m, (varied with { UnacceptableFrom = 160m }).UnacceptableFrom);
    }

    [Theory]
    [InlineData(LimitOf320)]
    [InlineData(OtherSource)]
    public void Options_bound_from_configuration_cannot_change_a_published_rule_set(string json)
    {
        ServiceCollection services = new();
        services.Configure<ComplianceRules>(ConfigurationOf(json));
        using var provider = services.BuildServiceProvider();

        AssertRefused(() => _ = provider.GetRequiredService<IOptions<ComplianceRules>>().Value);
    }

    [Theory]
    [InlineData(LimitOf320)]
    [InlineData(OtherSource)]
    public void A_binder_cannot_change_a_published_rule_set(string json) => AssertRefused(() => ConfigurationOf(json).Bind(new ComplianceRules()));

    [Theory]
    [InlineData(LimitOf320)]
    [InlineData(OtherSource)]
    public void System_Text_Json_cannot_change_a_published_rule_set(string json) =>
        AssertRefused(() => System.Text.Json.JsonSerializer.Deserialize<ComplianceRules>(json, Populating), nameof(LecRuleSet));

    [Theory]
    [InlineData(LimitOf320)]
    [InlineData(OtherSource)]
    public void Json_NET_cannot_change_a_published_rule_set(string json) => AssertRefused(() => JsonConvert.DeserializeObject<ComplianceRules>(json), nameof(LecRuleSet));

    private static void AssertRefused(Action write, string told = "published")
    {
        var thrown = Record.Exception(write);

        Assert.NotNull(thrown);
        Assert.Contains(told, thrown.GetBaseException().Message, StringComparison.Ordinal);
        Assert.Equal(70m, LecRuleSet.Standard.UnacceptableFrom);
        Assert.DoesNotContain("somebody else", LecRuleSet.Standard.Source.English, StringComparison.Ordinal);
    }

    private static IEnumerable<IRuleSet> Published() => VerdictFormats.All.Select(engine => engine.Kind).Distinct().SelectMany(kind => kind.All);

    private static string JsonOf(IRuleSet rules) => RuleSetJson.Write(rules);

    private static IConfigurationSection ConfigurationOf(string json) => new ConfigurationBuilder()
        .AddInMemoryCollection(Flat("Compliance", JsonDocument.Parse(json).RootElement))
        .Build()
        .GetSection("Compliance");

    private static IEnumerable<KeyValuePair<string, string?>> Flat(string path, JsonElement element) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(member => Flat($"{path}:{member.Name}", member.Value))
        : [new(path, element.ToString())];

    private static PropertyInfo[] Settable(Type type) =>
        [.. type.GetProperties(Instance).Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)];

    private static bool Refuses(object held, PropertyInfo property)
    {
        var thrown = Record.Exception(() => property.SetMethod!.Invoke(held, [property.GetValue(held)]));
        return thrown?.GetBaseException() is InvalidOperationException;
    }
}
