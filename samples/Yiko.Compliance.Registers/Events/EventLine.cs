using System.Text;
using System.Text.Json;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Registers.Events;

/// <summary>A line of an event log as the library reads it; what it finds stands under the codes that the README of the command line lists.</summary>
internal sealed record EventLine
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The identifier, as far as it could be read.</summary>
    public required string Id { get; init; }

    /// <summary>Null where the line is no event.</summary>
    public ConfigurationEvent? Event { get; init; }

    public required IReadOnlyList<EventFault> Faults { get; init; }

    /// <summary>Reads a line; what is wrong with it stands in <see cref="Faults"/>, and then there is no event.</summary>
    public static EventLine Read(string line)
    {
        var read = VerdictFormats.Configurations.ReadRequest(line);
        return read.Value is { } happened
            ? new() { Id = happened.Id, Event = happened, Faults = [] }
            : new() { Id = IdIn(line), Faults = [.. read.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => FaultOf(finding, line))] };
    }

    private static EventFault FaultOf(Finding finding, string line) => finding switch
    {
        { Reason.Code: "rules.json.not-json" } when !line.Contains('\n', StringComparison.Ordinal) => NotJson(finding.Reason, line),
        { Path: "$" } => new() { Code = "event.line.unreadable", Column = 1, Sentence = SentenceOf(finding.Reason) },
        _ => new() { Code = CodeOf(finding), Field = finding.Path.TrimStart('$', '.'), Sentence = SentenceOf(finding.Reason) },
    };

    private static string CodeOf(Finding finding) => finding.Reason.Code switch
    {
        "rules.json.unknown-word" when finding.Path == "$.event" => "event.kind.unknown",
        "rules.json.missing-property" or "rules.json.blank-text" or "rules.json.open-value" => "event.field.missing",
        "rules.json.unknown-property" => "event.field.unknown",
        "rules.json.duplicate-property" => "event.line.unreadable",
        _ => "event.field.unreadable",
    };

    // The library counts bytes, an editor characters; and whatever is missed behind the last byte was cut off.
    private static EventFault NotJson(Reason reason, string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        var read = (int)Math.Min(reason.Argument("column")!.Number!.Value - 1, bytes.Length);
        return new()
        {
            Code = "event.line.unreadable",
            Column = Encoding.UTF8.GetCharCount(bytes, 0, read) + 1,
            Sentence = read == bytes.Length ? EventTexts.CutOff : EventTexts.NotJson,
        };
    }

    private static LocalizedText SentenceOf(Reason reason) =>
        LocalizedText.Of(RationaleFormatter.English.Sentence(reason), RationaleFormatter.ChineseSimplified.Sentence(reason));

    private static string IdIn(string line)
    {
        try
        {
            // Half a character in another text does not make the identifier unknown.
            using var json = JsonDocument.Parse(line, Strict);
            return json.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                ? id.GetString()!.Trim()
                : string.Empty;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return string.Empty;
        }
    }
}
