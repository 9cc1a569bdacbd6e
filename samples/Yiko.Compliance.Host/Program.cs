using Yiko.Compliance;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddYikoCompliance();

var app = builder.Build();
await app.RunAsync();
