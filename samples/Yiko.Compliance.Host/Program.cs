using Microsoft.AspNetCore.Http.Features;
using NodaTime;
using Yiko.Compliance;
using Yiko.Compliance.Host.Aspects;
using Yiko.Compliance.Host.Cases;
using Yiko.Compliance.Host.Configurations;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Documents;
using Yiko.Compliance.Host.Hazards;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Measures;
using Yiko.Compliance.Host.Objectives;
using Yiko.Compliance.Host.Pages;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Suppliers;
using Yiko.Compliance.Host.Web;

// Pages, styles and sample data lie beside the program, from whatever folder it is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
var configuration = builder.Configuration;
var largestUpload = configuration.GetValue("Imports:LargestMegabytes", 32L) << 20;

builder.Services.AddYikoCompliance(standard => RuleSetChoices.Adopt(standard, configuration));
builder.Services.AddComplianceDb(configuration);
builder.Services.AddSingleton<IClock>(SystemClock.Instance);
builder.Services.AddSingleton(provider => new HostClock(
    provider.GetRequiredService<IClock>(), DateTimeZoneProviders.Tzdb[configuration.GetValue("TimeZone", "Asia/Shanghai")!]));
builder.Services.AddSingleton<RevisionCache>();
builder.Services.AddSingleton(new UploadReader(largestUpload));
builder.Services.AddSingleton<PendingUploads>();
builder.Services.AddSingleton<KnownQuestions>();
builder.Services.AddScoped<DecisionLedger>();
builder.Services.AddScoped<DecisionStore>();
builder.Services.AddScoped<ImportService>();
builder.Services.AddScoped<RegisterStore>();
builder.Services.AddScoped<MeasureStore>();
builder.Services.AddRegister<HazardsRegister>();
builder.Services.AddRegister<AspectsRegister>();
builder.Services.AddRegister<SuppliersRegister>();
builder.Services.AddScoped<SupplierStandings>();
builder.Services.AddRegister<ScoresRegister>();
builder.Services.AddRegister<ObjectivesRegister>();
builder.Services.AddDocuments();
builder.Services.AddConfigurations();
builder.Services.AddCases();
builder.Services.AddPages();

builder.Services.ConfigureHttpJsonOptions(options => JsonTypes.Configure(options.SerializerOptions));
builder.Services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = largestUpload + UploadReader.FormMargin);
builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestBodySize = largestUpload + UploadReader.FormMargin);
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
builder.Services.AddProblemDetails();
builder.Services.AddOpenApi();
builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database");

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseRememberedLanguage();
app.RefuseCrossSiteChanges();

app.MapOpenApi();
app.MapHealthChecks("/health");
app.MapHazards(app.Services.GetRequiredService<HazardsRegister>());
app.MapAspects(app.Services.GetRequiredService<AspectsRegister>());
app.MapSuppliers(app.Services.GetRequiredService<SuppliersRegister>());
app.MapRegister(app.Services.GetRequiredService<ScoresRegister>());
app.MapObjectives(app.Services.GetRequiredService<ObjectivesRegister>());
app.MapDocuments();
app.MapConfigurations();
app.MapCases();
app.MapDecisions();
app.MapImports();
app.UsePages();

await using (var scope = app.Services.CreateAsyncScope())
{
    var db = scope.ServiceProvider.GetRequiredService<ComplianceDb>();
    await DatabaseSetup.CreateAsync(db, app.Lifetime.ApplicationStopping);
    var registers = scope.ServiceProvider.GetRequiredService<RegisterStore>();
    foreach (var register in app.Services.GetServices<Register>()) await registers.IndexAsync(register, app.Lifetime.ApplicationStopping);
    if (configuration.GetValue("SampleData", defaultValue: true))
        await SampleData.LoadAsync(db, scope.ServiceProvider.GetRequiredService<ImportService>(), app.Lifetime.ApplicationStopping);
}

await app.RunAsync();

/// <summary>The entry point, by which tests start the host.</summary>
internal sealed partial class Program;
