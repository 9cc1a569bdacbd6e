#!/usr/bin/env dotnet
// An API over every engine: the request is the body, the answer is the verdict with its sentences in the language asked for, and an OpenAPI document says so.
#:sdk Microsoft.NET.Sdk.Web
#:project ../../src/Yiko.Compliance/Yiko.Compliance.csproj
using System.Text;
using System.Text.Json.Nodes;
using NodaTime.Text;
using Yiko.Compliance;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddYikoCompliance();
var app = builder.Build();
JsonObject paths = [];
foreach (var engine in VerdictFormats.All)
{
    // The day is asked of the caller: the library knows no clock.
    app.MapPost("/" + engine.Area, async (HttpRequest request, ComplianceRules rules, string on, string lang = "en") =>
    {
        if (LocalDatePattern.Iso.Parse(on) is not { Success: true } day || lang is not ("en" or "zh")) return Results.BadRequest("on is a day such as 2026-03-02, lang is en or zh");
        var formatter = RationaleFormatter.For(lang == "zh" ? Language.ChineseSimplified : Language.English);
        var decided = await engine.DecideAsync(request.Body, rules.Of(engine.Kind), day.Value, request.HttpContext.RequestAborted);
        if (decided.Value is not { } record)
            return Results.Json(decided.Findings.Select(fault => new { fault.Path, fault.Reason.Code, Sentence = formatter.Sentence(fault.Reason) }), statusCode: 422);
        return Results.Json(new { verdict = JsonNode.Parse(record.Verdict), sentences = formatter.Lines(engine.Explain(record.Verdict).Value!) });
    });
    app.MapGet($"/schemas/{engine.Area}-request.json", () => Results.Text(engine.RequestSchema, "application/schema+json"));
    app.MapGet($"/schemas/{engine.Area}-verdict.json", () => Results.Text(engine.VerdictSchema, "application/schema+json"));
    paths["/" + engine.Area] = JsonNode.Parse($$"""
        { "post": {
          "summary": "{{engine.Name.English}}",
          "parameters": [
            { "name": "on", "in": "query", "required": true, "schema": { "type": "string", "format": "date" } },
            { "name": "lang", "in": "query", "schema": { "enum": ["en", "zh"], "default": "en" } } ],
          "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "/schemas/{{engine.Area}}-request.json" } } } },
          "responses": {
            "200": { "description": "the verdict and its sentences", "content": { "application/json": { "schema": { "type": "object", "properties": {
              "verdict": { "$ref": "/schemas/{{engine.Area}}-verdict.json" }, "sentences": { "type": "array", "items": { "type": "string" } } } } } } },
            "422": { "description": "everything that is wrong with the request" } } } }
        """);
}

app.MapGet("/openapi.json", () => new JsonObject
{
    ["openapi"] = "3.1.0", ["info"] = new JsonObject { ["title"] = "Decisions", ["version"] = "1" }, ["paths"] = paths.DeepClone(),
});

// So much for the API. What follows calls it once, as a client would.
app.Urls.Add("http://127.0.0.1:0");
await app.StartAsync();
using HttpClient client = new() { BaseAddress = new(app.Urls.First()) };
async Task Ask(string path, string body)
{
    using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"));
    var told = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    Console.WriteLine($"{(int)answer.StatusCode} {path}");
    foreach (var line in told is JsonArray faults ? faults.Select(fault => $"{fault!["path"]}: {fault["sentence"]}") : told["sentences"]!.AsArray().Select(line => (string)line!)) Console.WriteLine("  " + line);
}

await Ask("/risks?on=2026-03-02&lang=zh", """{ "likelihood": 3, "exposure": 6, "consequence": 15 }""");
await Ask("/product-classes?on=2026-03-02", """{ "product": "steel", "decidesRequirement": true, "auxiliary": false }""");
await Ask("/risks?on=2026-03-02", """{ "likelyhood": 3, "exposure": "6" }""");
var document = JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi.json", UriKind.Relative)))!;
Console.WriteLine($"{document["openapi"]}: {document["paths"]!.AsObject().Count} paths, each with its schemas: {document["paths"]!.AsObject().Count == VerdictFormats.All.Count}");
await app.StopAsync();
