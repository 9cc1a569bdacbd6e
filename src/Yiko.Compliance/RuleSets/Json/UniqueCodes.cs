using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.RuleSets.Json;

/// <summary>The codes of the items of one list, each of which may occur once.</summary>
internal sealed class UniqueCodes
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The code of an item; a repeated one is a finding.</summary>
    public string? Read(JsonMembers members)
    {
        var code = members.Required("code", text => text.Text(TextForm.Code));
        if (code is not null && !_seen.Add(code)) members.Refuse("code", JsonReasons.RepeatedValue(code));
        return code;
    }
}
