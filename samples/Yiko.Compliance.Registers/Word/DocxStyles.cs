using System.Xml;

namespace Yiko.Compliance.Registers.Word;

/// <summary>Which styles of a document hide their text, and which raise or lower it.</summary>
internal sealed class DocxStyles
{
    private const int LongestDescent = 100;

    private readonly Dictionary<string, (string? Parent, bool? Hides, TextLevel? Level)> _styles = new(StringComparer.Ordinal);
    private string? _defaultParagraph;
    private bool _hidesAll;

    private DocxStyles()
    {
    }

    public static DocxStyles None { get; } = new();

    public static DocxStyles Read(XmlReader reader)
    {
        DocxStyles styles = new();
        List<string> path = [];
        (string? Id, string? Parent, bool? Hides, TextLevel? Level) style = default;
        using (reader)
        {
            while (reader.Read())
            {
                if (reader.Depth > DocumentLimits.DeepestElement) throw new DocumentRefusedException(DocumentTrouble.TooDeep);
                if (reader.NodeType == XmlNodeType.EndElement && reader is { Depth: 1, LocalName: "style" }) styles.Add(style);
                if (reader.NodeType != XmlNodeType.Element) continue;
                path.RemoveRange(Math.Min(reader.Depth, path.Count), Math.Max(path.Count - reader.Depth, 0));
                path.Add(reader.LocalName);
                switch (path)
                {
                    case [_, "style"]:
                        style = (reader.Value("styleId"), null, null, null);
                        if (reader.Value("type") is "paragraph" && reader.Value("default") is "1" or "true" or "on") styles._defaultParagraph = style.Id;
                        break;
                    case [_, "style", "basedOn"]:
                        style.Parent = reader.Value("val");
                        break;
                    case [_, "style", "rPr", "vanish"]:
                        style.Hides = reader.IsOn();
                        break;
                    case [_, "style", "rPr", "vertAlign"]:
                        style.Level = ScriptSigns.LevelOf(reader.Value("val"));
                        break;
                    case [_, "docDefaults", "rPrDefault", "rPr", "vanish"]:
                        styles._hidesAll = reader.IsOn();
                        break;
                    default:
                        break;
                }
            }
        }

        return styles;
    }

    /// <summary>Whether text in a paragraph style and a character style is hidden: what both hide is shown again.</summary>
    public bool Hide(string? paragraph, string? character) => (Hides(paragraph ?? _defaultParagraph) ?? _hidesAll) ^ (Hides(character) ?? false);

    /// <summary>Where the text of a paragraph style and a character style stands; the nearer style says it.</summary>
    public TextLevel LevelOf(string? paragraph, string? character) => LevelOf(character) ?? LevelOf(paragraph ?? _defaultParagraph) ?? TextLevel.Line;

    private void Add((string? Id, string? Parent, bool? Hides, TextLevel? Level) style)
    {
        if (style.Id is null) return;
        _styles[style.Id] = (style.Parent, style.Hides, style.Level);
        if (_styles.Count > DocumentLimits.MostListed) throw new DocumentRefusedException(DocumentTrouble.TooLarge);
    }

    private TextLevel? LevelOf(string? id)
    {
        for (var i = 0; i < LongestDescent && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            if (style.Level is { } level) return level;
            id = style.Parent;
        }

        return null;
    }

    private bool? Hides(string? id)
    {
        for (var i = 0; i < LongestDescent && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            if (style.Hides is { } hides) return hides;
            id = style.Parent;
        }

        return null;
    }
}
