using System.Xml;

namespace Yiko.Compliance.Registers.Word;

/// <summary>Which styles of a document hide their text, which strike it out, and which raise or lower it.</summary>
internal sealed class DocxStyles
{
    private const int LongestDescent = 100;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private string? _defaultParagraph;
    private bool _hidesAll;
    private bool _strikesAll;

    private DocxStyles()
    {
    }

    public static DocxStyles None { get; } = new();

    public static DocxStyles Read(XmlReader reader)
    {
        DocxStyles styles = new();
        List<string> path = [];
        Style style = default;
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
                        style = new() { Id = reader.Value("styleId") };
                        if (reader.Value("type") is "paragraph" && reader.Value("default") is "1" or "true" or "on") styles._defaultParagraph = style.Id;
                        break;
                    case [_, "style", "basedOn"]:
                        style.Parent = reader.Value("val");
                        break;
                    case [_, "style", "rPr", "vanish"]:
                        style.Hides = reader.IsOn();
                        break;
                    case [_, "style", "rPr", "strike" or "dstrike"]:
                        style.Strikes = reader.IsOn() || (style.Strikes ?? false);
                        break;
                    case [_, "style", "rPr", "vertAlign"]:
                        style.Level = ScriptSigns.LevelOf(reader.Value("val"));
                        break;
                    case [_, "docDefaults", "rPrDefault", "rPr", "vanish"]:
                        styles._hidesAll = reader.IsOn();
                        break;
                    case [_, "docDefaults", "rPrDefault", "rPr", "strike" or "dstrike"]:
                        styles._strikesAll |= reader.IsOn();
                        break;
                    default:
                        break;
                }
            }
        }

        return styles;
    }

    /// <summary>Whether text in a paragraph style and a character style is hidden: what both hide is shown again.</summary>
    public bool Hide(string? paragraph, string? character) => (Find(paragraph ?? _defaultParagraph, style => style.Hides) ?? _hidesAll) ^ (Find(character, style => style.Hides) ?? false);

    /// <summary>Whether text in a paragraph style and a character style is struck out, by the same rule.</summary>
    public bool Strike(string? paragraph, string? character) => (Find(paragraph ?? _defaultParagraph, style => style.Strikes) ?? _strikesAll) ^ (Find(character, style => style.Strikes) ?? false);

    /// <summary>Where the text of a paragraph style and a character style stands; the nearer style says it.</summary>
    public TextLevel LevelOf(string? paragraph, string? character) => Find(character, style => style.Level) ?? Find(paragraph ?? _defaultParagraph, style => style.Level) ?? TextLevel.Line;

    private void Add(Style style)
    {
        if (style.Id is null) return;
        _styles[style.Id] = style;
        if (_styles.Count > DocumentLimits.MostListed) throw new DocumentRefusedException(DocumentTrouble.TooLarge);
    }

    // The nearest style that says anything of it.
    private T? Find<T>(string? id, Func<Style, T?> said)
        where T : struct
    {
        for (var i = 0; i < LongestDescent && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            if (said(style) is { } value) return value;
            id = style.Parent;
        }

        return null;
    }

    private struct Style
    {
        public string? Id;
        public string? Parent;
        public bool? Hides;
        public bool? Strikes;
        public TextLevel? Level;
    }
}
