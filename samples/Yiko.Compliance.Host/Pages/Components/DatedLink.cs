using NodaTime;

namespace Yiko.Compliance.Host.Pages.Components;

/// <summary>Something that falls on a day, and where it is read.</summary>
public sealed record DatedLink(LocalDate Day, string Text, string Href);
