using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>A decision that has just been made, as the texts that are stored and hashed.</summary>
internal sealed record NewDecision
{
    public required string Question { get; init; }

    public required string Request { get; init; }

    public required string Verdict { get; init; }

    public required RuleSetStamp RuleSet { get; init; }

    /// <summary>SHA-256 of a text that the decision is about and the request does not hold, such as that of a document; null where there is none.</summary>
    public string? Content { get; init; }

    /// <summary>A verdict as the library writes it: with its whole rationale, to be read in either language and verified years later.</summary>
    public static NewDecision Of<TRequest, TVerdict, TRules>(Engine<TRequest, TVerdict, TRules> format, string question, TVerdict verdict)
        where TRequest : class
        where TVerdict : class
        where TRules : class, IRuleSet => Of(format.Record(verdict, LocalDate.MinIsoValue), question);

    /// <summary>The first issue of a document: there is nothing to compare it with, so no engine is asked.</summary>
    public static NewDecision FirstIssue(DocumentVersion version, RuleSetStamp rules) => new()
    {
        Question = DecisionQuestions.FirstIssue,
        RuleSet = rules,
        Request = "{}",
        Verdict = $$"""{"version":{{Shape.Text.ToText(version.ToString())}}}""",
    };

    /// <summary>The verdict on an event. Its request is the whole event; the state before it follows from the log.</summary>
    public static NewDecision Of(ConfigurationVerdict verdict) => Of(VerdictFormats.Configurations, DecisionQuestions.Acceptance, verdict);

    /// <summary>
    /// The request with the row that it speaks of, so that the hash covers both. The names stand in ordinal order, as canonical JSON demands;
    /// the request itself is canonical already.
    /// </summary>
    public string RequestOn(string area, string item, Authorship authorship) =>
        $$"""{"area":{{Shape.Text.ToText(area)}},"at":{{Shape.Text.ToText(InstantPattern.ExtendedIso.Format(authorship.At))}},"by":{{Shape.Text.ToText(authorship.By)}},{{Member("content", Content)}}"item":{{Shape.Text.ToText(item)}},"question":{{Shape.Text.ToText(Question)}},{{Member("reason", authorship.Reason)}}"request":{{Request}}}""";

    /// <summary>Who asked, when and why, as a stored request says; null where it is of the time before people signed in.</summary>
    public static Authorship? AuthorshipIn(string stored)
    {
        using var document = JsonDocument.Parse(stored);
        var request = document.RootElement;
        return request.TryGetProperty("at", out var at) && InstantPattern.ExtendedIso.Parse(at.GetString()!) is { Success: true, Value: var moment }
            ? new(request.GetProperty("by").GetString()!, moment, request.TryGetProperty("reason", out var reason) ? reason.GetString() : null)
            : null;
    }

    // The day and the record before it are the chain's to say.
    public static NewDecision Of(DecisionRecord record, string question) =>
        new() { Question = question, Request = record.Request, Verdict = record.Verdict, RuleSet = record.RuleSet };

    private static string? Member(string name, string? text) => text is null ? null : $"\"{name}\":{Shape.Text.ToText(text)},";

    /// <summary>The request alone, as it was given to <see cref="RequestOn"/>.</summary>
    public static string RequestIn(string stored)
    {
        using var document = JsonDocument.Parse(stored);
        return document.RootElement.GetProperty("request").GetRawText();
    }

    /// <summary>The hash of the text that a stored request names; null where it names none.</summary>
    public static string? ContentIn(string stored)
    {
        using var document = JsonDocument.Parse(stored);
        return document.RootElement.TryGetProperty("content", out var content) ? content.GetString() : null;
    }
}

/// <summary>Who writes, when and why.</summary>
internal sealed record Authorship(string By, Instant At, string? Reason);

/// <summary>Which question about an item a decision answers.</summary>
internal static class DecisionQuestions
{
    public const string FirstIssue = "first-issue";
    public const string Acceptance = "acceptance";
    public const string Signature = "signature";
    public const string Return = "return";
    public const string Withdrawal = "withdrawal";
    public const string List = "list";
    public const string Measure = "measure";

    /// <summary>What stands on the sheet of a decision and decides nothing itself.</summary>
    public static readonly string[] OfSheet = [Signature, Return];

    /// <summary>What people did, where no engine was asked.</summary>
    public static readonly string[] OfPeople = [Signature, Return, Withdrawal, List, Measure];
}
