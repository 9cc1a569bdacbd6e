using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>The dispositioning authority approves a change request.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>The dispositioning authority approves a change request.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="request">The request; not blank.</param>
    /// <param name="answers">The codes of the questions (<see cref="ConfigurationChecklists.Disposition"/>) that are answered with yes; approval takes all three.</param>
    /// <param name="departments">The departments that decided together, by the codes of their roles; only some changes ask for them (8.5.6).</param>
    /// <exception cref="ArgumentException">A text is blank, or a code is none of the list.</exception>
    public static ConfigurationEvent ApproveRequest(
        LocalDate on, string by, string id, string request, ValueList<string> answers, ValueList<string> departments = default) =>
        new RequestApproved { Date = on, By = by, Id = id, Request = request, Answers = answers, Departments = departments };
}

/// <summary>The dispositioning authority approves a change request.</summary>
internal sealed record RequestApproved : ConfigurationEvent
{
    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The questions that are answered with yes; approval takes all three.</summary>
    /// <exception cref="ArgumentException">A code is none of the list.</exception>
    public ValueList<string> Answers
    {
        get;
        init => field = ConfigurationChecklists.Disposition.Own(value, nameof(Answers));
    }

    /// <summary>The departments that decided together, by the codes of their roles.</summary>
    public ValueList<string> Departments
    {
        get;
        init => field = EventParts.NoneBlank(value, nameof(Departments));
    }

    internal static EventCase InJson { get; } = EventCase.Of<RequestApproved>(Term.Of("approve", "change request approved", "批准更改申请"), (happened, at) =>
    {
        var request = happened.Required("request", Shape.FilledText, of => of.Request);
        var answers = happened.List("answers", Shape.PartOf(ConfigurationChecklists.Disposition), of => of.Answers);
        var departments = happened.List("departments", Shape.FilledText, of => of.Departments);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Request = request(read),
            Answers = answers(read),
            Departments = departments(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
