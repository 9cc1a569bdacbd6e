using System.Text.Json;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>The JSON of a version scheme: its parts from the largest to the smallest, those with <c>letters</c> written in letters.</summary>
internal static class VersionSchemeShape
{
    private const int MostParts = 10;

    private static readonly string[] SchemeNames = ["resetsLowerParts", "parts"];
    private static readonly string[] PartNames = ["separator", "letters", "first", "highest"];

    // A letter has the ordinal 1 or more, a number may begin with 0.
    private static readonly NumberForm Ordinal = NumberForm.Whole(1, 1_000_000);
    private static readonly NumberForm Number = NumberForm.Whole(0, 1_000_000);

    private static readonly TextForm Letters = new(
        text => text.Length is >= 1 and <= 100 && VersionPart.IsSpelling(text) && !text.Any(c => c is >= '0' and <= '9' || char.IsSurrogate(c)),
        DocumentRuleSetReasons.NotLetters);

    private static readonly TextForm Separator = new(
        text => text.Length <= 10 && VersionPart.IsSpelling(text) && !text.Any(char.IsSurrogate),
        DocumentRuleSetReasons.NotASeparator);

    public static VersionScheme? Read(JsonPlace place)
    {
        if (place.Members(SchemeNames) is not { } members) return null;
        var resets = members.Required("resetsLowerParts", truth => truth.Truth());
        Sequence sequence = new(resets);
        var parts = members.Required("parts", list => list.Items(1, MostParts, sequence.Next));
        return parts is null || resets is null ? null : new(parts.Value, resets.Value);
    }

    public static void Write(Utf8JsonWriter writer, string name, VersionScheme scheme)
    {
        writer.WriteStartObject(name);
        writer.WriteBoolean("resetsLowerParts", scheme.ResetsLowerParts);
        writer.WriteStartArray("parts");
        foreach (var part in scheme.Parts)
        {
            writer.WriteStartObject();
            if (part.Separator.Length > 0) writer.WriteString("separator", part.Separator);
            if (part.IsLettered) writer.WriteString("letters", part.Alphabet);
            writer.WriteNumber("first", part.First);
            if (part.Highest is { } highest) writer.WriteNumber("highest", highest);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>The parts one after another, each with what holds between it, the one before and the scheme.</summary>
    private sealed class Sequence(bool? resets)
    {
        private readonly List<VersionPart?> _parts = [];

        public VersionPart? Next(JsonPlace place)
        {
            var part = Read(place);
            if (part is not null && _parts.LastOrDefault() is { } before && VersionScheme.Blurs(before, part)) place.Refuse(DocumentRuleSetReasons.RunsTogether);
            _parts.Add(part);
            return part;
        }

        private VersionPart? Read(JsonPlace place)
        {
            var before = place.Findings.Count;
            if (place.Members(PartNames) is not { } members) return null;
            var separator = members.Optional("separator", text => text.Text(Separator));
            var letters = members.Optional("letters", text => text.Text(Letters));
            if (letters is not null) RefuseRepeated(members, letters);
            var form = members.Has("letters") ? Ordinal : Number;
            var first = members.Required("first", number => number.Number(form));
            var highest = members.Optional("highest", number => number.Number(form));
            CheckEnd(members, first, highest);
            if (place.Findings.Count > before) return null;
            return letters is null
                ? VersionPart.Numbers(separator ?? string.Empty, (int)first!.Value, (int?)highest)
                : VersionPart.Letters(string.Empty, letters, separator ?? string.Empty, (int)first!.Value, (int?)highest);
        }

        private static void RefuseRepeated(JsonMembers members, string letters)
        {
            foreach (var group in letters.GroupBy(letter => letter).Where(group => group.Skip(1).Any()))
                members.Refuse("letters", JsonReasons.RepeatedValue(group.Key.ToString()));
        }

        private void CheckEnd(JsonMembers members, decimal? first, decimal? highest)
        {
            if (!members.Has("highest")) return;
            if (_parts.Count == 0) members.Refuse("highest", DocumentRuleSetReasons.EndOfFirstPart);
            else if (resets == false) members.Refuse("highest", DocumentRuleSetReasons.EndWithoutReset);
            if (highest < first) members.Refuse("highest", DocumentRuleSetReasons.EndBeforeBeginning(highest.Value, first.Value));
        }
    }
}
