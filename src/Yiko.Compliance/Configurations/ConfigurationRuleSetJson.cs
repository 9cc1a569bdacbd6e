using System.Text.Json;
using Ardalis.GuardClauses;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>Rule sets of configuration management as JSON: an organisation's own schemes, criteria and policies without code.</summary>
/// <remarks>
/// <para>
/// The package holds the JSON Schema in <c>schemas/configuration-rule-set.schema.json</c>. Reading tells everything that is wrong at once,
/// each with its path; nothing is guessed and nothing ignored. Writing gives an indented text in a fixed order, names included; what is
/// read, written and read again is the same.
/// </para>
/// <para>Limits: 1 MiB of UTF-8, 16 levels, 100 items in a list.</para>
/// <para>Safe for concurrent use.</para>
/// </remarks>
internal static class ConfigurationRuleSetJson
{
    private const string Method = "iso-10007";

    private static readonly string[] Names = RuleSetHead.NamesWith(
        "responsible", "schemes", "majorCriteria", "minorCriteria", "samePerson", "masterCopyKinds", "exceptionalRelease", "requiresHashChain");

    private static readonly string[] SchemeNames = ["code", "pattern"];

    private static readonly JsonWords<ExceptionalRelease> ExceptionalReleases = new(
        ("never", ExceptionalRelease.Never),
        ("authorised-person-and-customer", ExceptionalRelease.AuthorisedPersonAndCustomer));

    private static readonly TextForm Pattern = new(
        text => !string.IsNullOrWhiteSpace(text) && VersionScheme.IsPattern(text),
        JsonReasons.Content("rules.configuration.not-a-pattern"));

    /// <summary>Reads a rule set from text.</summary>
    /// <param name="json">The text, such as that of a file.</param>
    /// <returns>The rule set, or everything that is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Loaded<ConfigurationRuleSet> Read(string json) => RuleSetText.Read(Guard.Against.Null(json), Read);

    /// <summary>Reads a rule set from UTF-8 bytes, such as those of a file.</summary>
    /// <param name="utf8">The bytes; a byte order mark is told of and passed over.</param>
    /// <returns>The rule set, or everything that is wrong with the text.</returns>
    public static Loaded<ConfigurationRuleSet> Read(ReadOnlyMemory<byte> utf8) => RuleSetText.Read(utf8, Read);

    /// <summary>Writes a rule set, presentation included.</summary>
    /// <param name="rules">The rule set. One with lists beyond the limits of the format is written, and refused when it is read.</param>
    /// <returns>Indented JSON with line feeds, ending with one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static string Write(ConfigurationRuleSet rules)
    {
        Guard.Against.Null(rules);
        return RuleSetText.Write(writer => Write(writer, rules));
    }

    internal static ConfigurationRuleSet? Read(JsonPlace place)
    {
        if (place.Members(Names) is not { } members) return null;
        var head = RuleSetHead.Read(members, Method);
        var responsible = members.Required("responsible", NamedCode.ReadRole);
        var schemes = members.Required("schemes", Schemes);
        var majorCriteria = members.Required("majorCriteria", Criteria);
        var minorCriteria = members.Required("minorCriteria", Criteria);
        var samePerson = members.Required("samePerson", SamePersonWords.All.Read);
        var masterCopyKinds = members.Required("masterCopyKinds", Kinds);
        var exceptionalRelease = members.Required("exceptionalRelease", ExceptionalReleases.Read);
        var requiresHashChain = members.Required("requiresHashChain", truth => truth.Truth());
        if (place.Findings.HasErrors) return null;
        return new()
        {
            Id = head!.Id,
            Version = head.Version,
            EffectiveFrom = head.EffectiveFrom,
            Source = head.Source,
            Responsible = responsible!,
            Schemes = schemes!.Value,
            MajorCriteria = majorCriteria!.Value,
            MinorCriteria = minorCriteria!.Value,
            SamePerson = samePerson!.Value,
            MasterCopyKinds = masterCopyKinds!.Value,
            ExceptionalRelease = exceptionalRelease!.Value,
            RequiresHashChain = requiresHashChain!.Value,
        };
    }

    private static ValueList<VersionScheme>? Schemes(JsonPlace place)
    {
        UniqueCodes codes = new();
        return place.Items(1, SharedShapes.MostItems, item =>
        {
            if (item.Members(SchemeNames) is not { } members) return null;
            var code = codes.Read(members);
            var pattern = members.Required("pattern", text => text.Text(Pattern));
            return code is null || pattern is null ? null : VersionScheme.Of(code, pattern);
        });
    }

    // A word that stands in a list twice changes nothing, so it is for the analyser to tell and not for the reader to refuse.
    private static ValueList<string>? Criteria(JsonPlace place) =>
        place.Items(0, SharedShapes.MostItems, item => item.Text(TextForm.Code));

    private static ValueList<ItemKind>? Kinds(JsonPlace place) =>
        place.Items(0, SharedShapes.MostItems, item => NamedCode.Read(item) is { } kind ? new ItemKind { Code = kind.Code, Name = kind.Name } : null);

    private static void Write(Utf8JsonWriter writer, ConfigurationRuleSet rules)
    {
        writer.WriteStartObject();
        RuleSetHead.Write(writer, Method, rules);
        NamedCode.Write(writer, "responsible", rules.Responsible);
        writer.WriteStartArray("schemes");
        foreach (var scheme in rules.Schemes)
        {
            writer.WriteStartObject();
            writer.WriteString("code", scheme.Code);
            writer.WriteString("pattern", scheme.Pattern);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Write(writer, "majorCriteria", rules.MajorCriteria);
        Write(writer, "minorCriteria", rules.MinorCriteria);
        SamePersonWords.All.Write(writer, "samePerson", rules.SamePerson);
        writer.WriteStartArray("masterCopyKinds");
        foreach (var kind in rules.MasterCopyKinds) NamedCode.Write(writer, kind.Code, kind.Name);
        writer.WriteEndArray();
        ExceptionalReleases.Write(writer, "exceptionalRelease", rules.ExceptionalRelease);
        writer.WriteBoolean("requiresHashChain", rules.RequiresHashChain);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, ValueList<string> words)
    {
        writer.WriteStartArray(name);
        foreach (var word in words) writer.WriteStringValue(word);
        writer.WriteEndArray();
    }
}
