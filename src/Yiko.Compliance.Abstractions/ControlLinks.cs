namespace Yiko.Compliance;

/// <summary>How a register names what takes care of a thing: a record by its kind, which has a standing, or a document by its number, which has none.</summary>
internal static class ControlLinks
{
    public const string Programme = "programme";
    public const string OperationalControl = "operational-control";
    public const string EmergencyPlan = "emergency-plan";

    public static string[] Words { get; } = [Programme, OperationalControl, EmergencyPlan];

    /// <summary>Links as they are, if each of them has one of the words and names something.</summary>
    public static ValueList<CaseLink> Checked(ValueList<CaseLink> links, bool namesItem, string name, params string[] words)
    {
        foreach (var link in links)
        {
            var fault = !words.Contains(link.Link) ? $"There is no such control: {link.Link}. Known are {string.Join(", ", words)}."
                : string.IsNullOrWhiteSpace(link.To) ? "A control names a record or a document."
                : (namesItem || link.Item is not null) && string.IsNullOrWhiteSpace(link.Item) ? $"It is not said what {link.To} controls."
                : link.For is not null ? $"Nobody asks for whom {link.To} is a control: {link.For}."
                : null;
            if (fault is not null) throw new ArgumentException(fault, name);
        }

        return links;
    }
}
