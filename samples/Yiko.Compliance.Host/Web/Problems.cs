using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Yiko.Compliance.Host.Rows;

namespace Yiko.Compliance.Host.Web;

/// <summary>Answers for what cannot be done (RFC 9457), with every fault and in the language asked for.</summary>
internal static class Problems
{
    public static ProblemHttpResult BadInput(HttpContext context, IEnumerable<Fault> faults) =>
        Of(context, StatusCodes.Status400BadRequest, LocalizedText.Of("The request has faults.", "请求有误。"), faults);

    public static ProblemHttpResult BadFile(HttpContext context, IEnumerable<LocalizedText> faults) => Of(
        context,
        StatusCodes.Status422UnprocessableEntity,
        LocalizedText.Of("The file cannot be used, and nothing of it was taken.", "文件无法使用，未导入任何内容。"),
        faults.Select(sentence => new Fault { Code = "file.unusable", Sentence = sentence }));

    public static ProblemHttpResult TooLarge(HttpContext context, long limit) => Of(
        context,
        StatusCodes.Status413PayloadTooLarge,
        TooLargeTitle(limit));

    public static LocalizedText TooLargeTitle(long limit) => LocalizedText.Of($"The upload is larger than {limit >> 20} MB.", $"上传内容超过 {limit >> 20} MB。");

    public static ProblemHttpResult Missing(HttpContext context, string id) => NotDone(context, WriteOutcome.Missing, id);

    public static ProblemHttpResult VersionNeeded(HttpContext context) => Of(
        context,
        StatusCodes.Status428PreconditionRequired,
        LocalizedText.Of("A change needs the header If-Match with the entity tag that was read.", "修改时须在 If-Match 标头中给出读取时的实体标签（ETag）。"));

    /// <summary>Why a write was not done.</summary>
    public static ProblemHttpResult NotDone(HttpContext context, WriteOutcome outcome, string id) => Of(context, StatusOf(outcome), TitleOf(outcome, id));

    public static LocalizedText TitleOf(WriteOutcome outcome, string id) => outcome switch
    {
        WriteOutcome.Stale => LocalizedText.Of("Somebody else has changed it since; read it again.", "读取之后已被他人修改，请重新读取。"),
        WriteOutcome.Exists => LocalizedText.Of($"“{id}” is in the register already.", $"登记表中已有“{id}”。"),
        WriteOutcome.Unexplained => LocalizedText.Of("Say why: the parameter or field “reason”.", "请说明理由（参数或字段“reason”）。"),
        WriteOutcome.Withdrawn => LocalizedText.Of($"“{id}” was withdrawn, and stays as it was then.", $"“{id}”已撤销，保持撤销时的内容。"),
        WriteOutcome.Mixed => LocalizedText.Of("Ratios, counts and plain values of one objective do not mix.", "同一目标的比率、次数与数值不能混用。"),
        _ => LocalizedText.Of($"There is no “{id}”.", $"没有“{id}”。"),
    };

    public static ProblemHttpResult Of(HttpContext context, int status, LocalizedText title, IEnumerable<Fault>? faults = null)
    {
        ProblemDetails problem = new() { Status = status, Title = title.In(RequestLanguage.Of(context)) };
        problem.Extensions["english"] = title.English;
        problem.Extensions["chinese"] = title.ChineseSimplified;
        if (faults is not null) problem.Extensions["faults"] = faults.ToArray();
        return TypedResults.Problem(problem);
    }

    private static int StatusOf(WriteOutcome outcome) => outcome switch
    {
        WriteOutcome.Stale => StatusCodes.Status412PreconditionFailed,
        WriteOutcome.Unexplained => StatusCodes.Status400BadRequest,
        WriteOutcome.Exists or WriteOutcome.Mixed or WriteOutcome.Withdrawn => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status404NotFound,
    };
}
