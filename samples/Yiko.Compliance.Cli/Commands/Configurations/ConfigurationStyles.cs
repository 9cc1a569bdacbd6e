using Spectre.Console;
using Yiko.Compliance.Configurations;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>The colours of the tables of configurations.</summary>
internal static class ConfigurationStyles
{
    public static readonly Style Refused = new(Color.FromHex("#D32F2F"), decoration: Decoration.Bold);

    public static readonly Style Accepted = new(Color.FromHex("#388E3C"));

    public static Style Of(ItemChangeKind change) => change switch
    {
        ItemChangeKind.Added => Accepted,
        ItemChangeKind.Removed => Refused,
        _ => new(Color.FromHex("#F57C00")),
    };
}
