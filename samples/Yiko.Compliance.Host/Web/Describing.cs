using Microsoft.AspNetCore.Authorization;
using Microsoft.OpenApi;
using Yiko.Compliance.Host.People;
using Yiko.Compliance.Host.Rows;

namespace Yiko.Compliance.Host.Web;

/// <summary>Tells the document of the interface what endpoints read by themselves: parameters of the address, headers, problems.</summary>
internal static class Describing
{
    private static readonly (string, string)[] PageParameters = [("page", "The page, from 1"), ("size", "Items on a page, 1 to 200; 50 by default")];

    /// <summary>The addresses of an area, each with the answer for bad input.</summary>
    public static RouteGroupBuilder MapArea(this IEndpointRouteBuilder app, string address, string tag)
    {
        var group = app.MapGroup(address).WithTags(tag)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .WithQuery((RequestLanguage.Parameter, "zh or en: the language of sentences"));
        ((IEndpointConventionBuilder)group).Finally(Guard);
        return group;
    }

    /// <summary>An address that asks for a right of its own.</summary>
    public static RouteHandlerBuilder Needs(this RouteHandlerBuilder route, Right right) => route.RequireAuthorization(right.ToString());

    // What no address says of itself: whoever reads may read, whoever writes may write.
    private static void Guard(EndpointBuilder endpoint)
    {
        if (endpoint.Metadata.Any(known => known is IAuthorizeData or IAllowAnonymous)) return;
        var isRead = endpoint.Metadata.OfType<HttpMethodMetadata>().All(methods => methods.HttpMethods.All(CrossSite.IsRead));
        endpoint.Metadata.Add(new AuthorizeAttribute((isRead ? Right.Read : Right.Write).ToString()));
    }

    /// <summary>Parameters of the address; none of them is required.</summary>
    public static TBuilder WithQuery<TBuilder>(this TBuilder route, params (string Name, string Meaning)[] parameters)
        where TBuilder : IEndpointConventionBuilder => route.WithParameters(ParameterLocation.Query, parameters, isRequired: false);

    /// <summary>A list that is given page by page.</summary>
    public static RouteHandlerBuilder IsPaged(this RouteHandlerBuilder route) => route.WithQuery(PageParameters);

    /// <summary>One item, which may not be there.</summary>
    public static RouteHandlerBuilder MayBeMissing(this RouteHandlerBuilder route) => route.ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>A change that must say which version it was made of.</summary>
    public static RouteHandlerBuilder NeedsVersion(this RouteHandlerBuilder route) => route.MayBeMissing()
        .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired)
        .WithParameters(ParameterLocation.Header, [("If-Match", "The entity tag that was read")], isRequired: true);

    /// <summary>A row as a JSON object, a member for each column; what a member holds is read as a cell of a file is.</summary>
    public static RouteHandlerBuilder AcceptsRow(this RouteHandlerBuilder route, IReadOnlyList<Field> fields) => route.Accepts<object>("application/json").WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(SentRow.LargestBody)).AddOpenApiOperationTransformer((operation, _, _) =>
    {
        var members = fields.ToDictionary(field => field.Name, field => (IOpenApiSchema)new OpenApiSchema
        {
            Type = JsonSchemaType.String | field.Kind switch { FieldKind.Number => JsonSchemaType.Number, FieldKind.Flag => JsonSchemaType.Boolean, _ => 0 },
            Description = string.Join("; ", [field.Label.ChineseSimplified, .. field.Choices.Select(choice => choice.Word)]),
        });
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/json"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = members } },
            },
        };
        return Task.CompletedTask;
    });

    /// <summary>An upload.</summary>
    public static RouteHandlerBuilder TakesFile(this RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .WithQuery(
            ("name", "What the file is called, where it is the body"), ("headerRow", "The line of the header; found by default"),
            ("encoding", "Of a text without a byte order mark: utf-8 (the default), gb18030, utf-16le, utf-16be or windows-1252; where it is no UTF-8, what its bytes clearly fit is taken, and said"), ("sheet", "The sheet of a workbook, by name or number; found by default"),
            ("map", "A column of the register and its header in the file, such as likelihood=可能性; without a header where the file has none; may stand several times"),
            ("set", "A column that the file lacks and its value for every row, such as department=技术部; may stand several times"),
            ("blanks", "keep (the default): a blank cell leaves what is stored; take: it takes it away"));

    private static TBuilder WithParameters<TBuilder>(
        this TBuilder route, ParameterLocation location, (string Name, string Meaning)[] parameters, bool isRequired)
        where TBuilder : IEndpointConventionBuilder => route.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            foreach (var (name, meaning) in parameters)
            {
                operation.Parameters.Add(new OpenApiParameter
                {
                    Name = name,
                    In = location,
                    Description = meaning,
                    Required = isRequired,
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                });
            }

            return Task.CompletedTask;
        });
}
