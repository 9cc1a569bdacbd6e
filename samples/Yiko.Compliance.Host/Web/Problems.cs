using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Yiko.Compliance.Host.Web;

/// <summary>One thing that is wrong with what was sent: where, and what, in both languages.</summary>
internal sealed record Fault
{
    public required string Code { get; init; }

    /// <summary>The field, parameter or column; empty where the fault is of the whole.</summary>
    public string Path { get; init; } = string.Empty;

    public required LocalizedText Sentence { get; init; }
}

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
        LocalizedText.Of($"The upload is larger than {limit >> 20} MB.", $"上传内容超过 {limit >> 20} MB。"));

    public static ProblemHttpResult Missing(HttpContext context, string id) =>
        Of(context, StatusCodes.Status404NotFound, LocalizedText.Of($"There is no “{id}”.", $"没有“{id}”。"));

    public static ProblemHttpResult Exists(HttpContext context, string id) =>
        Of(context, StatusCodes.Status409Conflict, LocalizedText.Of($"“{id}” is in the register already.", $"登记表中已有“{id}”。"));

    public static ProblemHttpResult Mixed(HttpContext context) => Of(
        context,
        StatusCodes.Status409Conflict,
        LocalizedText.Of("Ratios, counts and plain values of one objective do not mix.", "同一目标的比率、次数与数值不能混用。"));

    public static ProblemHttpResult VersionNeeded(HttpContext context) => Of(
        context,
        StatusCodes.Status428PreconditionRequired,
        LocalizedText.Of(
            "A change needs the header If-Match with the entity tag that was read.",
            "修改时须在 If-Match 标头中给出读取时的实体标签（ETag）。"));

    public static ProblemHttpResult Stale(HttpContext context) => Of(
        context,
        StatusCodes.Status412PreconditionFailed,
        LocalizedText.Of("Somebody else has changed it since; read it again.", "读取之后已被他人修改，请重新读取。"));

    public static ProblemHttpResult Of(HttpContext context, int status, LocalizedText title, IEnumerable<Fault>? faults = null)
    {
        var language = RequestLanguage.Of(context);
        ProblemDetails problem = new() { Status = status, Title = title.In(language) };
        problem.Extensions["english"] = title.English;
        problem.Extensions["chinese"] = title.ChineseSimplified;
        if (faults is not null)
        {
            problem.Extensions["faults"] = faults.Select(fault => new ProblemFault
            {
                Code = fault.Code,
                Path = fault.Path,
                Sentence = fault.Sentence.In(language),
                English = fault.Sentence.English,
                Chinese = fault.Sentence.ChineseSimplified,
            }).ToArray();
        }

        return TypedResults.Problem(problem);
    }
}

/// <summary>A fault as an answer shows it.</summary>
internal sealed record ProblemFault
{
    public required string Code { get; init; }

    public required string Path { get; init; }

    public required string Sentence { get; init; }

    public required string English { get; init; }

    public required string Chinese { get; init; }
}
