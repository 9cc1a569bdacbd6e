using Microsoft.AspNetCore.Http.Features;
using NodaTime;
using Yiko.Compliance;
using Yiko.Compliance.Host.Approvals;
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
using Yiko.Compliance.Host.Operation;
using Yiko.Compliance.Host.Pages;
using Yiko.Compliance.Host.People;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Suppliers;
using Yiko.Compliance.Host.Web;

// Pages, styles and sample data lie beside the program, from whatever folder it is started.
var command = Commands.In(ref args);
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
var configuration = builder.Configuration;
Settings settings;
try
{
    settings = Settings.Read(configuration);
    if (command is not null) return await command.RunAsync(configuration);
}
catch (SettingsException e)
{
    return e.Tell();
}

builder.Services.AddYikoCompliance(standard => RuleSetChoices.Adopt(standard, configuration));
builder.Services.AddComplianceDb(configuration);
builder.Services.AddPeople(configuration, settings.Keys);
builder.Services.AddSingleton<IClock>(SystemClock.Instance);
builder.Services.AddSingleton(provider => new HostClock(provider.GetRequiredService<IClock>(), settings.Zone));
builder.Services.AddSingleton<RevisionCache>();
builder.Services.AddSingleton(new UploadReader(settings.LargestUpload));
builder.Services.AddSingleton<PendingUploads>();
builder.Services.AddSingleton<KnownQuestions>();
builder.Services.AddScoped<PeopleStore>();
builder.Services.AddScoped<DecisionLedger>();
builder.Services.AddScoped<DecisionStore>();
builder.Services.AddSingleton<ChainVerifier>();
builder.Services.AddSingleton(settings);
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
builder.Services.AddApprovals();
builder.Services.AddCases();
builder.Services.AddPages();

builder.Services.ConfigureHttpJsonOptions(options => JsonTypes.Configure(options.SerializerOptions));
builder.Services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = settings.LargestUpload + UploadReader.FormMargin);
builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestBodySize = settings.LargestUpload + UploadReader.FormMargin);
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<Failures>();
builder.Services.AddOpenApi();
builder.Services.AddLimits(settings);
builder.AddOperation();

var app = builder.Build();
app.UseProxies(configuration);
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseHeadersAndStyles();
app.UseRememberedLanguage();
app.RefuseTooLarge(settings);
app.RefuseCrossSiteChanges();
app.UseAuthentication();
app.UseRateLimiter();
app.UsePasswordChange();
app.UseAuthorization();

app.MapOpenApi();
app.MapHealth();
app.MapPeople();
app.MapHazards(app.Services.GetRequiredService<HazardsRegister>());
app.MapAspects(app.Services.GetRequiredService<AspectsRegister>());
app.MapSuppliers(app.Services.GetRequiredService<SuppliersRegister>());
app.MapRegister(app.Services.GetRequiredService<ScoresRegister>());
app.MapObjectives(app.Services.GetRequiredService<ObjectivesRegister>());
app.MapDocuments();
app.MapConfigurations();
app.MapApprovals(app.Services.GetRequiredService<AspectsRegister>());
app.MapCases();
app.MapDecisions();
app.MapImports();
app.UsePages();

await using (var scope = app.Services.CreateAsyncScope())
{
    try
    {
        var db = scope.ServiceProvider.GetRequiredService<ComplianceDb>();
        await DatabaseSetup.MigrateAsync(db, DatabaseSetup.FileOf(configuration), app.Lifetime.ApplicationStopping);
        var registers = scope.ServiceProvider.GetRequiredService<RegisterStore>();
        foreach (var register in app.Services.GetServices<Register>()) await registers.IndexAsync(register, app.Lifetime.ApplicationStopping);
        if (settings.LoadsSamples) await SampleData.LoadAsync(db, scope.ServiceProvider.GetRequiredService<ImportService>(), app.Lifetime.ApplicationStopping);
        await SignIn.MakeFirstAsync(scope.ServiceProvider, configuration);
    }
    catch (SettingsException e)
    {
        return e.Tell();
    }
}

await app.RunAsync();
return 0;

/// <summary>The entry point, by which tests start the host.</summary>
internal sealed partial class Program;
