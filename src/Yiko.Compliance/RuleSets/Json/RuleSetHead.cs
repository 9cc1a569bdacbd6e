using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.RuleSets.Json;

/// <summary>What the text of every rule set begins with: its kind, id, version, first day and source.</summary>
internal sealed class RuleSetHead
{
    private RuleSetHead(string id, string version, LocalDate? effectiveFrom, LocalizedText source) =>
        (Id, Version, EffectiveFrom, Source) = (id, version, effectiveFrom, source);

    /// <summary>The properties of a rule set: those of the head, then those of its kind.</summary>
    public static string[] NamesWith(params string[] names) => ["$schema", "method", "id", "version", "effectiveFrom", "source", .. names];

    public string Id { get; }

    public string Version { get; }

    public LocalDate? EffectiveFrom { get; }

    public LocalizedText Source { get; }

    /// <summary>The head; null where something of it is missing or faulty.</summary>
    /// <param name="members">The members of the rule set.</param>
    /// <param name="method">The word for its kind.</param>
    public static RuleSetHead? Read(JsonMembers members, string method)
    {
        members.Optional("$schema", text => text.Text(TextForm.Any));
        members.Required("method", word => word.Word((method, true)));
        var id = members.Required("id", text => text.Text(TextForm.Id));
        var version = members.Required("version", text => text.Text(TextForm.NotBlank));
        var effectiveFrom = members.Optional("effectiveFrom", date => date.Date());
        var source = members.Required("source", SharedShapes.Wording);
        return id is null || version is null || source is null ? null : new(id, version, effectiveFrom, source);
    }

    public static void Write(Utf8JsonWriter writer, string method, IRuleSet rules)
    {
        writer.WriteString("method", method);
        writer.WriteString("id", rules.Id);
        writer.WriteString("version", rules.Version);
        if (rules.EffectiveFrom is { } date) writer.WriteString("effectiveFrom", LocalDatePattern.Iso.Format(date));
        SharedShapes.Write(writer, "source", rules.Source);
    }
}
