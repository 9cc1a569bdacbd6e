using Yiko.Compliance.RuleSets.Json.Shapes;
using static Yiko.Compliance.Configurations.EventPartShapes;
using static Yiko.Compliance.RuleSets.Json.Shapes.CommonShapes;

namespace Yiko.Compliance.Configurations;

/// <summary>How the events of change requests stand in JSON: as in their canonical text, over which their hash is taken.</summary>
internal static class ChangeEventShapes
{
    public static UnionCase<ConfigurationEvent>[] All { get; } =
    [
        EventShapes.Case<RequestRecorded>("record-request", (happened, at) =>
        {
            var request = happened.Required("request", Saying, of => of.Request);
            var items = happened.List("items", Saying, of => of.Items);
            var reason = happened.Required("reason", Saying, of => of.Reason);
            var criteria = happened.List("criteria", Saying, of => of.Criteria);
            var urgency = happened.Optional("urgency", Text, of => of.Urgency);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Request = request.Of(read),
                Items = items.Of(read),
                Reason = reason.Of(read),
                Criteria = criteria.Of(read),
                Urgency = urgency.Of(read),
            };
        }),
        EventShapes.Case<RequestAnalysed>("analyse", (happened, at) =>
        {
            var request = happened.Required("request", Saying, of => of.Request);
            var consequences = happened.Required("consequences", Saying, of => of.Consequences);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Request = request.Of(read),
                Consequences = consequences.Of(read),
            };
        }),
        EventShapes.Case<RequestApproved>("approve", (happened, at) =>
        {
            var request = happened.Required("request", Saying, of => of.Request);
            var answers = happened.List("answers", Question, of => of.Answers);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Request = request.Of(read),
                Answers = answers.Of(read),
            };
        }),
        EventShapes.Case<RequestRejected>("reject", (happened, at) =>
        {
            var request = happened.Required("request", Saying, of => of.Request);
            var reason = happened.Required("reason", Saying, of => of.Reason);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Request = request.Of(read),
                Reason = reason.Of(read),
            };
        }),
        EventShapes.Case<RequestDeferred>("defer", (happened, at) =>
        {
            var request = happened.Required("request", Saying, of => of.Request);
            var reason = happened.Required("reason", Saying, of => of.Reason);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Request = request.Of(read),
                Reason = reason.Of(read),
            };
        }),
        EventShapes.Case<RequestImplemented>("implement", (happened, at) =>
        {
            var request = happened.Required("request", Saying, of => of.Request);
            var versions = happened.List("versions", Entry, of => of.Versions);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Request = request.Of(read),
                Versions = versions.Of(read),
            };
        }),
        EventShapes.Case<RequestVerified>("verify", (happened, at) =>
        {
            var request = happened.Required("request", Saying, of => of.Request);
            var passed = happened.Assumed("passed", Truth, of => of.Passed, otherwise: true);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Request = request.Of(read),
                Passed = passed.Of(read),
            };
        }),
        EventShapes.Case<ChangeReleased>("release-change", (happened, at) =>
        {
            var request = happened.Required("request", Saying, of => of.Request);
            var told = happened.List("told", Saying, of => of.Told);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Request = request.Of(read),
                Told = told.Of(read),
            };
        }),
    ];
}
