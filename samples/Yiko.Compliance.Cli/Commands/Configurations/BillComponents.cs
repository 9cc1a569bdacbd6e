using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>The components of a bill of materials as entries of a baseline, whatever the format has called them.</summary>
internal sealed class BillComponents
{
    private const string NoVersion = "-";

    private readonly BaselineEntries _entries = new();
    private int _joined;
    private int _unversioned;

    public void Add(string group, string name, string version, ContentHashes hashes)
    {
        if (name.Length == 0) return;
        var known = version is "NOASSERTION" or "NONE" ? string.Empty : version;
        if (known.Length == 0) _unversioned++;
        if (!_entries.Add(group.Length == 0 ? name : $"{group}/{name}", known.Length == 0 ? NoVersion : known, hashes)) _joined++;
    }

    public BaselineEntries Told(Place place)
    {
        if (_joined > 0) _entries.Remarks.Add(ConfigurationFileTexts.Joined(place, _joined));
        if (_unversioned > 0) _entries.Remarks.Add(ConfigurationFileTexts.Unversioned(place, _unversioned));
        if (!_entries.Items.Any()) _entries.Remarks.Add(ConfigurationFileTexts.NoComponent(place));
        return _entries;
    }
}
