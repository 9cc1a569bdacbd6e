using NodaTime;

namespace Yiko.Compliance.Risks;

/// <summary>Which responses to an unacceptable risk its controls answer.</summary>
internal static class HazardControls
{
    /// <summary>Whether a response is answered by a control that is named, and by nothing that is claimed.</summary>
    public static bool Answer(string response) => response is "programme-or-controls" or "operational-control" or "emergency-preparedness";

    public static IEnumerable<string> PartsOf(CaseLink control) => control.Link switch
    {
        ControlLinks.Programme => ["programme-or-controls"],
        ControlLinks.OperationalControl => ["programme-or-controls", "operational-control"],
        _ => ["emergency-preparedness"],
    };

    /// <summary>Whether a control that counts is a programme or a document: a plan for emergencies controls nothing before.</summary>
    public static bool IsProgrammeOrControl(CaseLink control) => control.Link != ControlLinks.EmergencyPlan;

    public static NamedControls On(LocalDate day, ValueList<CaseLink> controls, ValueList<RecordStanding> standings, string name) => NamedControls.On(
        day.WithCalendar(CalendarSystem.Iso), ControlLinks.Checked(controls, namesItem: false, name, ControlLinks.Words), standings, HazardReasons.OfControls);
}
