using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Imports;

namespace Yiko.Compliance.Host.Hazards;

internal static class HazardServices
{
    public static void AddHazards(this IServiceCollection services)
    {
        services.AddSingleton<IRegister<HazardItem>, HazardRegister>();
        services.AddScoped<IImporter, RegisterImporter<HazardItem>>();
        services.AddScoped<HazardStore>();
    }
}
