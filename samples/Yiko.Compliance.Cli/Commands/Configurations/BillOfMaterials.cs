using System.Text;
using System.Text.Json;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>Reads the components of a bill of materials, CycloneDX or SPDX as JSON.</summary>
internal static class BillOfMaterials
{
    private const long Largest = 256 << 20;
    private const int Deepest = 64;
    private const string NoVersion = "-";

    public static bool Recognises(string file)
    {
        if (!File.Exists(file)) return false;
        try
        {
            using var stream = File.OpenRead(file);
            var start = new byte[256];
            var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            var text = Encoding.UTF8.GetString(start, 0, length).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
            return text.StartsWith('{') || text.StartsWith("SPDXVersion:", StringComparison.Ordinal) || IsXml(text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsXml(string text) => text.StartsWith('<') && (text.Contains("cyclonedx.org", StringComparison.Ordinal) || text.Contains("spdx.org", StringComparison.Ordinal));

    public static BaselineEntries? Read(string file, FaultList faults)
    {
        var place = new Place { File = file };
        try
        {
            var content = new FileInfo(file).Length <= Largest ? File.ReadAllBytes(file) : [];
            if (content.Length == 0) faults.Add(InputTexts.TooMuch(place));
            else if (content is [(byte)'S', ..]) faults.Add(ConfigurationFileTexts.SpdxTags(place));
            else if (content is [(byte)'<', ..] or [0xEF, 0xBB, 0xBF, (byte)'<', ..]) faults.Add(ConfigurationFileTexts.BillAsXml(place));
            else
            {
                ReadOnlyMemory<byte> json = content is [0xEF, 0xBB, 0xBF, ..] ? content.AsMemory(3) : content;
                using var document = WholeJson.Parse(json, new() { MaxDepth = Deepest });
                return Read(document.RootElement, place, faults);
            }
        }
        catch (JsonException e)
        {
            faults.Add(ConfigurationFileTexts.NoJson(place with { Line = (e.LineNumber ?? 0) + 1 }));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(InputTexts.NotReadable(place));
        }

        return null;
    }

    private static BaselineEntries? Read(JsonElement root, Place place, FaultList faults)
    {
        var baseline = new BaselineEntries();
        var (joined, unversioned) = (0, 0);
        if (Text(root, "bomFormat").Equals("CycloneDX", StringComparison.OrdinalIgnoreCase))
        {
            // Components may hold components of their own.
            Stack<JsonElement> open = new();
            Push(open, root, "components");
            while (open.TryPop(out var component))
            {
                Push(open, component, "components");
                var (group, name) = (Text(component, "group"), Text(component, "name"));
                if (name.Length == 0) continue;
                Add(group.Length == 0 ? name : $"{group}/{name}", Text(component, "version"), HashesOf(component, "hashes", "alg", "content"));
            }
        }
        else if (Text(root, "spdxVersion").StartsWith("SPDX-2", StringComparison.OrdinalIgnoreCase))
        {
            foreach (var package in List(root, "packages"))
            {
                var version = Text(package, "versionInfo");
                if (Text(package, "name") is { Length: > 0 } name) Add(name, version is "NOASSERTION" or "NONE" ? string.Empty : version, HashesOf(package, "checksums", "algorithm", "checksumValue"));
            }
        }
        else
        {
            faults.Add(ConfigurationFileTexts.NoBill(place));
            return null;
        }

        if (joined > 0) baseline.Remarks.Add(ConfigurationFileTexts.Joined(place, joined));
        if (unversioned > 0) baseline.Remarks.Add(ConfigurationFileTexts.Unversioned(place, unversioned));
        return baseline;

        void Add(string item, string version, ContentHashes hashes)
        {
            if (version.Length == 0) unversioned++;
            if (!baseline.Add(item, version.Length == 0 ? NoVersion : version, hashes)) joined++;
        }
    }

    private static void Push(Stack<JsonElement> open, JsonElement element, string name)
    {
        foreach (var each in Enumerable.Reverse(List(element, name))) open.Push(each);
    }

    private static List<JsonElement> List(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()!.Trim() : string.Empty;

    private static ContentHashes HashesOf(JsonElement element, string list, string algorithm, string value)
    {
        var hashes = new ContentHashes();
        foreach (var hash in List(element, list)) hashes.Add(Text(hash, algorithm), Text(hash, value));
        return hashes;
    }
}
