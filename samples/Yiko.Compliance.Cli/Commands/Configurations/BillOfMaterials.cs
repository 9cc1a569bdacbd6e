using System.Text;
using System.Text.Json;
using System.Xml;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Word;
using Yiko.Compliance.Registers.Workbooks;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>Reads the components of a bill of materials: CycloneDX as JSON or XML, SPDX 2 and 3 as JSON.</summary>
internal static class BillOfMaterials
{
    private const long Largest = 256 << 20;
    private const int Deepest = 64;
    private const int Looked = 4096;

    public static bool Recognises(string file)
    {
        if (!File.Exists(file)) return false;
        try
        {
            using var stream = File.OpenRead(file);
            var start = new byte[Looked];
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
            if (content.Length == 0) faults.Add(ConfigurationFileTexts.BillTooLarge(place));
            else if (content is [(byte)'S', ..]) faults.Add(ConfigurationFileTexts.SpdxTags(place));
            else if (IsMarkup(content))
            {
                if (CycloneDxXml.Read(new MemoryStream(content)) is { } bill) return bill.Told(place);
                faults.Add(ConfigurationFileTexts.BillAsXml(place));
            }
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
        catch (XmlException e)
        {
            faults.Add(ConfigurationFileTexts.NoXml(place with { Line = e.LineNumber }));
        }
        catch (DecoderFallbackException)
        {
            faults.Add(ConfigurationFileTexts.NoXml(place));
        }
        catch (Exception e) when (e is TooMuchException or DocumentRefusedException)
        {
            faults.Add(ConfigurationFileTexts.BillTooLarge(place));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(InputTexts.NotReadable(place));
        }

        return null;
    }

    private static bool IsMarkup(ReadOnlySpan<byte> content) => (content is [0xEF, 0xBB, 0xBF, ..] ? content[3..] : content).TrimStart(" \t\r\n"u8) is [(byte)'<', ..];

    private static BaselineEntries? Read(JsonElement root, Place place, FaultList faults)
    {
        var components = new BillComponents();
        if (Text(root, "bomFormat").Equals("CycloneDX", StringComparison.OrdinalIgnoreCase))
        {
            // Components may hold components of their own.
            Stack<JsonElement> open = new();
            Push(open, root, "components");
            while (open.TryPop(out var component))
            {
                Push(open, component, "components");
                components.Add(Text(component, "group"), Text(component, "name"), Text(component, "version"), HashesOf(List(component, "hashes"), "alg", "content"));
            }
        }
        else if (Text(root, "spdxVersion").StartsWith("SPDX-2", StringComparison.OrdinalIgnoreCase))
        {
            foreach (var package in List(root, "packages"))
                components.Add(string.Empty, Text(package, "name"), Text(package, "versionInfo"), HashesOf(List(package, "checksums"), "algorithm", "checksumValue"));
        }
        else if (IsSpdx3(root))
        {
            AddSpdx3(components, root);
        }
        else
        {
            faults.Add(ConfigurationFileTexts.NoBill(place));
            return null;
        }

        return components.Told(place);
    }

    // The context is an address, or a list of them and of names.
    private static bool IsSpdx3(JsonElement root) =>
        List(root, "@context").Select(each => each.ValueKind == JsonValueKind.String ? each.GetString()! : string.Empty).Append(Text(root, "@context"))
            .Any(context => context.Contains("spdx.org/rdf/3", StringComparison.OrdinalIgnoreCase));

    private static void AddSpdx3(BillComponents components, JsonElement root)
    {
        // A document of one element is that element.
        List<JsonElement> elements = root.TryGetProperty("@graph", out _) ? List(root, "@graph") : [root];
        Dictionary<string, JsonElement> named = new(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            if (Text(element, "@id") is { Length: > 0 } id) named.TryAdd(id, element);
        }

        foreach (var package in elements.Where(element => TypeOf(element) is "software_Package" or "ai_AIPackage" or "dataset_DatasetPackage"))
        {
            // The code of a package's files is no hash of the package.
            var hashes = List(package, "verifiedUsing").Select(hash => hash.ValueKind == JsonValueKind.String && named.TryGetValue(hash.GetString()!, out var meant) ? meant : hash).Where(hash => TypeOf(hash) is "" or "Hash");
            components.Add(string.Empty, Text(package, "name"), Text(package, "software_packageVersion"), HashesOf(hashes, "algorithm", "hashValue"));
        }
    }

    private static string TypeOf(JsonElement element) => Text(element, "type") is { Length: > 0 } type ? type : Text(element, "@type");

    private static void Push(Stack<JsonElement> open, JsonElement element, string name)
    {
        foreach (var each in Enumerable.Reverse(List(element, name))) open.Push(each);
    }

    private static List<JsonElement> List(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()!.Trim() : string.Empty;

    private static ContentHashes HashesOf(IEnumerable<JsonElement> list, string algorithm, string value)
    {
        var hashes = new ContentHashes();
        foreach (var hash in list) hashes.Add(Text(hash, algorithm), Text(hash, value));
        return hashes;
    }
}
