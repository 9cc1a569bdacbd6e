using System.Text;
using System.Xml;

namespace Yiko.Compliance.Registers.Word;

/// <summary>
/// Reads the text of a document in one pass, element by element: nothing is kept but the text and what is open around the present place.
/// </summary>
internal sealed class DocxReader
{
    private static readonly string[] Referred = ["styles", "footnotes", "endnotes", "header", "footer", "chart", "chartEx", "diagramData"];

    private readonly DocxPackage _package;
    private readonly DocxFrame[] _frames = new DocxFrame[DocumentLimits.DeepestElement + 1];
    private readonly Stack<DocxLevel> _levels = new();
    private readonly HashSet<string> _notes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ignored = new(StringComparer.Ordinal);
    private readonly StringBuilder _value = new();
    private readonly char[] _chunk = new char[4096];
    private Dictionary<string, (string Kind, string Part)> _relations = [];
    private DocxStyles _styles = DocxStyles.None;
    private DocxLevel _level = new();
    private DocxRun _run;
    private int _skipped = -1;
    private long _length;
    private string? _namespace;
    private Vocabulary _vocabulary;

    private DocxReader(DocxPackage package) => _package = package;

    public LeftOut LeftOut { get; } = new();

    /// <summary>How many characters of the text are struck out.</summary>
    public int Struck { get; private set; }

    /// <summary>The text of the main part of a package and of the notes that it refers to.</summary>
    public static (string Text, LeftOut LeftOut, int Struck) Read(DocxPackage package, string part)
    {
        DocxReader reader = new(package);
        return (reader.Read(part), reader.LeftOut, reader.Struck);
    }

    private string Read(string part)
    {
        var relations = _package.RelationsOf(part, Referred);
        if (relations.Values.FirstOrDefault(relation => relation.Kind == "styles") is { Part: { } styles } && _package.Has(styles)) _styles = DocxStyles.Read(_package.Read(styles));
        LeftOut.Add(LeftOutKind.HeadersAndFooters, relations.Values.Count(relation => relation.Kind is "header" or "footer"));
        var text = ReadStory(part, relations);
        foreach (var notes in relations.Values.Where(relation => relation.Kind is "footnotes" or "endnotes" && _package.Has(relation.Part)).Select(relation => relation.Part))
        {
            if (_notes.Count > 0) text += ReadStory(notes, _package.RelationsOf(notes, Referred));
        }

        return text;
    }

    private string ReadStory(string part, Dictionary<string, (string Kind, string Part)> relations)
    {
        (_relations, _level, _run, _skipped) = (relations, new(), default, -1);
        using (var reader = _package.Read(part))
        {
            while (reader.Read()) Visit(reader);
        }

        EndLevel();
        return _level.Text;
    }

    private void Visit(XmlReader reader)
    {
        var depth = reader.Depth;
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                if (depth > DocumentLimits.DeepestElement) throw new DocumentRefusedException(DocumentTrouble.TooDeep);
                if (_skipped >= 0) return;
                _frames[depth] = default;
                _frames[depth].Element = Begin(reader, depth);
                if (_frames[depth].Element == DocxElement.Skipped)
                {
                    if (_skipped < 0 && !reader.IsEmptyElement) _skipped = depth;
                }
                else if (reader.IsEmptyElement)
                {
                    End(depth);
                }

                break;
            case XmlNodeType.EndElement:
                if (_skipped < 0) End(depth);
                else if (_skipped == depth) _skipped = -1;
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace
                when _skipped < 0 && depth > 0 && _frames[depth - 1].Element is DocxElement.Text or DocxElement.Instruction:
                for (int read; (read = reader.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0;)
                {
                    _value.Append(_chunk, 0, read);
                    if (_value.Length > DocumentLimits.LongestText) throw new DocumentRefusedException(DocumentTrouble.TooLarge);
                }

                break;
            default:
                break;
        }
    }

    private DocxElement Begin(XmlReader reader, int depth)
    {
        if (depth == 0) return BeginRoot(reader);
        if (!ReferenceEquals(_namespace, reader.NamespaceURI)) (_namespace, _vocabulary) = (reader.NamespaceURI, WordNames.Of(reader.NamespaceURI));
        return _vocabulary switch
        {
            Vocabulary.Word => BeginWord(reader, depth),
            Vocabulary.Mathematics => BeginEquation(reader, depth),
            Vocabulary.Drawing => BeginDrawn(reader),
            Vocabulary.Compatibility => BeginAlternative(reader, depth),
            Vocabulary.Vml => BeginVml(reader),
            Vocabulary.WordDrawing when reader.LocalName == "docPr" => Hide(reader.GetAttribute("hidden") is "1" or "true" or "on"),
            Vocabulary.Diagram when reader.LocalName == "relIds" => ReadDrawn(reader.Relation("dm")),
            Vocabulary.Chart or Vocabulary.Other when reader.LocalName == "chart" && reader.Relation("id") is { } chart => ReadDrawn(chart),
            Vocabulary.Other when reader.LocalName == "contentPart" => Picture(),
            Vocabulary.Other when _ignored.Contains(reader.NamespaceURI) => DocxElement.Skipped,
            _ => DocxElement.Other,
        };
    }

    private DocxElement BeginRoot(XmlReader reader)
    {
        if (WordNames.Of(reader.NamespaceURI) != Vocabulary.Word || reader.LocalName is not ("document" or "footnotes" or "endnotes"))
            throw new DocumentRefusedException(DocumentTrouble.BrokenDocx);
        var ignorable = reader.GetAttribute("Ignorable", "http://schemas.openxmlformats.org/markup-compatibility/2006") ?? string.Empty;
        foreach (var prefix in ignorable.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (reader.LookupNamespace(prefix) is { } address && !WordNames.IsUnderstood(address)) _ignored.Add(address);
        }

        return DocxElement.Other;
    }

    private DocxElement BeginWord(XmlReader reader, int depth) => reader.LocalName switch
    {
        "p" => BeginParagraph(),
        "r" => BeginRun(depth),
        "t" => BeginText(reader, depth),
        "tbl" or "tc" or "txbxContent" => BeginTable(),
        "tr" => DocxElement.Row,
        "instrText" => DocxElement.Instruction,
        "fldChar" or "fldSimple" => BeginField(reader),
        "drawing" or "pict" => BeginDrawing(depth, isObject: false),
        "object" => BeginDrawing(depth, isObject: true),
        "altChunk" or "subDoc" => throw new DocumentRefusedException(DocumentTrouble.ForeignText),
        "del" or "moveFrom" or "cellDel" => BeginDeletion(depth),
        "footnote" or "endnote" => BeginNote(reader),
        "delText" or "delInstrText" or "rubyPr" or "sdtPr" or "sdtEndPr" or "sectPr" or "tabs" or "tblPr" or "tblGrid" or "smartTagPr" or "customXmlPr" => DocxElement.Skipped,
        "rt" => Count(LeftOutKind.Pronunciations, DocxElement.Skipped),
        "tab" or "ptab" => Put("\t"),
        "br" or "cr" => Put("\n"),
        "noBreakHyphen" => Put("-"),
        "sym" => Put(SymbolOf(reader)),
        "footnoteReference" or "endnoteReference" => Refer(reader),
        "commentReference" => Count(LeftOutKind.Comments),
        "contentPart" => Picture(),
        "pgNum" or "dayShort" or "dayLong" or "monthShort" or "monthLong" or "yearShort" or "yearLong" => Count(LeftOutKind.PagesAndDates),
        var name when name.EndsWith("Change", StringComparison.Ordinal) => DocxElement.Skipped,
        var name => BeginProperty(reader, name, _frames[depth - 1].Element),
    };

    /// <summary>What is said of a paragraph, run, row, cell or form field, each inside of what says it.</summary>
    private DocxElement BeginProperty(XmlReader reader, string name, DocxElement parent)
    {
        switch (parent, name)
        {
            case (DocxElement.Paragraph, "pPr"):
                return DocxElement.ParagraphProperties;
            case (DocxElement.ParagraphProperties, "rPr"):
                return DocxElement.MarkProperties;
            case (DocxElement.Run, "rPr"):
                return DocxElement.RunProperties;
            case (_, "rPr" or "pPr"):
                return DocxElement.Skipped;
            case (_, "trPr"):
                return DocxElement.RowProperties;
            case (_, "tcPr"):
                return DocxElement.CellProperties;
            case (DocxElement.ParagraphProperties, "pStyle"):
                _level.ParagraphStyle = reader.Value("val");
                break;
            case (DocxElement.ParagraphProperties, "numPr"):
                return DocxElement.NumberProperties;
            case (DocxElement.NumberProperties, "numId"):
                if (reader.Value("val") is not "0") LeftOut.Add(LeftOutKind.Numbers);
                break;
            case (DocxElement.RowProperties, "hidden") when reader.IsOn():
                SkipRowOrCell(reader.Depth);
                return Count(LeftOutKind.Hidden, DocxElement.Skipped);
            case (DocxElement.MarkProperties, "vanish" or "specVanish"):
                _level.EndsNot |= reader.IsOn();
                break;
            case (DocxElement.RunProperties, "vanish"):
                _run.IsHidden = reader.IsOn();
                break;
            case (DocxElement.RunProperties, "strike" or "dstrike"):
                _run.IsStruck = reader.IsOn() || (_run.IsStruck ?? false);
                break;
            case (DocxElement.RunProperties, "rStyle"):
                _run.Style = reader.Value("val");
                break;
            case (DocxElement.RunProperties, "vertAlign"):
                _run.Level = ScriptSigns.LevelOf(reader.Value("val"));
                break;
            case (DocxElement.RunProperties, "rFonts"):
                _run.Font = reader.Value("ascii") ?? reader.Value("hAnsi");
                break;
            default:
                return _level.Fields.Count > 0 ? BeginFormField(reader, name, parent, _level.Fields[^1]) : DocxElement.Other;
        }

        return DocxElement.Other;
    }

    private static DocxElement BeginFormField(XmlReader reader, string name, DocxElement parent, DocxField field)
    {
        switch (parent, name)
        {
            case (_, "checkBox"):
                field.BecomeCheckBox();
                return DocxElement.CheckBox;
            case (_, "ddList"):
                field.BecomeList();
                return DocxElement.ChoiceList;
            case (DocxElement.CheckBox, "checked" or "default"):
                field.Check(reader.IsOn(), byDefault: name == "default");
                break;
            case (DocxElement.ChoiceList, "result" or "default"):
                field.Choose(reader.Value("val"), byDefault: name == "default");
                break;
            case (DocxElement.ChoiceList, "listEntry"):
                field.AddChoice(reader.Value("val") ?? string.Empty);
                break;
            default:
                break;
        }

        return DocxElement.Other;
    }

    private DocxElement BeginParagraph()
    {
        _level.BeginParagraph();
        return DocxElement.Paragraph;
    }

    private DocxElement BeginRun(int depth)
    {
        _frames[depth].Outer = _run;
        _run = default;
        return DocxElement.Run;
    }

    private DocxElement BeginText(XmlReader reader, int depth)
    {
        _frames[depth].KeepsSpace = reader.XmlSpace == XmlSpace.Preserve;
        return DocxElement.Text;
    }

    private DocxElement BeginTable()
    {
        _level.EndLine();
        return DocxElement.Table;
    }

    private DocxElement BeginNote(XmlReader reader) =>
        reader.Value("type") is null or "normal" && _notes.Contains(reader.LocalName + reader.Value("id")) ? BeginTable() : DocxElement.Skipped;

    private DocxElement Refer(XmlReader reader)
    {
        if (!IsHidden && !IsInField) _notes.Add(reader.LocalName.Replace("Reference", string.Empty, StringComparison.Ordinal) + reader.Value("id"));
        return _notes.Count <= DocumentLimits.MostListed ? DocxElement.Other : throw new DocumentRefusedException(DocumentTrouble.TooLarge);
    }

    /// <summary>Text that was deleted or moved away, or the word that a paragraph's end, a row or a cell was.</summary>
    private DocxElement BeginDeletion(int depth)
    {
        switch (_frames[depth - 1].Element)
        {
            case DocxElement.MarkProperties:
                _level.EndsNot = true;
                break;
            case DocxElement.RowProperties or DocxElement.CellProperties:
                SkipRowOrCell(depth);
                break;
            case DocxElement.RunProperties:
                return DocxElement.Other;
            default:
                break;
        }

        return Count(LeftOutKind.Deletions, DocxElement.Skipped);
    }

    /// <summary>Leaves out the rest of the row or cell of which this is said.</summary>
    private void SkipRowOrCell(int depth)
    {
        if (_frames[depth - 2].Element is DocxElement.Row or DocxElement.Table) _skipped = depth - 2;
    }

    private DocxElement BeginField(XmlReader reader)
    {
        switch (reader.LocalName == "fldSimple" ? "simple" : reader.Value("fldCharType"))
        {
            case "begin":
                _level.Fields.Add(new());
                break;
            case "simple":
                DocxField field = new() { IsSimple = true };
                field.Instruct(reader.Value("instr") ?? string.Empty);
                field.BeginResult();
                _level.Fields.Add(field);
                return DocxElement.Field;
            case "separate" when _level.Fields.Count > 0:
                _level.Fields[^1].BeginResult();
                break;
            case "end" when _level.Fields.Count > 0 && !_level.Fields[^1].IsSimple:
                EndField();
                break;
            default:
                break;
        }

        return _level.Fields.Count <= DocumentLimits.DeepestField ? DocxElement.Other : throw new DocumentRefusedException(DocumentTrouble.TooDeep);
    }

    private void EndField()
    {
        var field = _level.Fields[^1];
        _level.Fields.RemoveAt(_level.Fields.Count - 1);
        Append(field.OwnText());
        if (IsInField) return;
        if (field.IsCalculated) LeftOut.Add(LeftOutKind.PagesAndDates);
        if (field.HasPronunciation) LeftOut.Add(LeftOutKind.Pronunciations);
    }

    private DocxElement BeginDrawing(int depth, bool isObject)
    {
        if (IsHidden || IsInField)
        {
            if (IsHidden) LeftOut.Add(LeftOutKind.Hidden);
            return DocxElement.Skipped;
        }

        _frames[depth].Outer = _run;
        _run = default;
        _levels.Push(_level);
        _level = new() { IsObject = isObject };
        return DocxElement.Drawing;
    }

    private void EndDrawing()
    {
        EndLevel();
        var text = _level.Text;

        // A drawing without a word is a picture to whoever reads, of whatever it is made.
        if (_level.IsObject) LeftOut.Add(LeftOutKind.Objects);
        else if (_level.HasPicture || text.Length == 0) LeftOut.Add(LeftOutKind.Pictures);
        _level = _levels.Pop();
        if (text.Length > 0) _level.AppendDrawing(text);
    }

    /// <summary>Of a field that never ends nobody knows what is its instruction and what is text.</summary>
    private void EndLevel()
    {
        if (_level.Fields.Count > 0) throw new DocumentRefusedException(DocumentTrouble.BrokenDocx);
        _level.EndLine();
    }

    private DocxElement BeginDrawn(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                return BeginParagraph();
            case "r":
                return BeginRun(reader.Depth);
            case "rPr":
                if (int.TryParse(reader.GetAttribute("baseline")?.TrimEnd('%'), out var baseline))
                    _run.Level = baseline > 0 ? TextLevel.Raised : baseline < 0 ? TextLevel.Lowered : TextLevel.Line;
                if (reader.GetAttribute("strike") is { } strike) _run.IsStruck = strike is not "noStrike";
                return DocxElement.Other;
            case "t":
                _frames[reader.Depth].KeepsSpace = true;
                return DocxElement.Text;
            case "blip":
                return Picture();
            case "br":
                return Put("\n");
            case "tc":
                return BeginTable();
            case "fld" when reader.GetAttribute("type") is { } type && (type.StartsWith("slidenum", StringComparison.Ordinal) || type.StartsWith("datetime", StringComparison.Ordinal)):
                return Count(LeftOutKind.PagesAndDates, DocxElement.Skipped);
            default:
                return DocxElement.Other;
        }
    }

    private DocxElement BeginVml(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "textpath":
                _level.BeginParagraph();
                Append(reader.GetAttribute("string") ?? string.Empty);
                _level.EndParagraph();
                break;
            case "imagedata":
                return Picture();
            case var _ when reader.GetAttribute("style")?.Replace(" ", string.Empty, StringComparison.Ordinal).Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase) == true:
                return Count(LeftOutKind.Hidden, DocxElement.Skipped);
            default:
                break;
        }

        return DocxElement.Other;
    }

    /// <summary>Of alternatives a reader sees one: the first that a word processor of today understands.</summary>
    private DocxElement BeginAlternative(XmlReader reader, int depth)
    {
        ref var parent = ref _frames[depth - 1];
        switch (reader.LocalName)
        {
            case "AlternateContent":
                return DocxElement.Alternatives;
            case "Choice" or "Fallback" when parent.Element == DocxElement.Alternatives:
                if (parent.IsSettled) return DocxElement.Skipped;
                parent.IsSettled = reader.LocalName == "Fallback"
                    || (reader.GetAttribute("Requires") ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                        .All(prefix => WordNames.IsUnderstood(reader.LookupNamespace(prefix)));
                return parent.IsSettled ? DocxElement.Other : DocxElement.Skipped;
            default:
                return DocxElement.Other;
        }
    }

    /// <summary>Equations are written in a line, so that a fraction turned over or a power made an index is another text.</summary>
    private DocxElement BeginEquation(XmlReader reader, int depth)
    {
        ref var parent = ref _frames[depth - 1];
        var name = reader.LocalName;
        switch (name)
        {
            case "r":
                return BeginRun(depth);
            case "t":
                return BeginText(reader, depth);
            case "fPr" or "dPr" or "naryPr" or "accPr" or "groupChrPr" or "barPr" or "phantPr":
                return DocxElement.EquationProperties;
            case var _ when name.EndsWith("Pr", StringComparison.Ordinal):
                return DocxElement.Skipped;
            case var _ when parent.Element == DocxElement.EquationProperties:
                SetSign(ref _frames[depth - 2], name, reader);
                return DocxElement.Other;
            default:
                break;
        }

        if (parent.Element is not (DocxElement.Equation or DocxElement.Term)) parent.Name = null;
        if (parent.Name == "phant" && parent.IsSettled && name == "e") return Count(LeftOutKind.Hidden, DocxElement.Skipped);
        if (EquationSigns.Before(name, ref parent) is { } sign) Append(sign);
        _frames[depth].Name = name;
        return EquationSigns.IsTerm(name) ? DocxElement.Term : DocxElement.Equation;
    }

    private static void SetSign(ref DocxFrame equation, string name, XmlReader reader)
    {
        var value = reader.Value("val") ?? string.Empty;
        switch (name)
        {
            case "begChr" or "chr":
                equation.Signs.First = value;
                break;
            case "sepChr":
                equation.Signs.Between = value;
                break;
            case "endChr":
                equation.Signs.Last = value;
                break;
            case "type" or "pos":
                equation.Signs.First = EquationSigns.Named(value);
                break;
            case "show":
                equation.IsSettled = !reader.IsOn();
                break;
            default:
                break;
        }
    }

    private void End(int depth)
    {
        ref var frame = ref _frames[depth];
        switch (frame.Element)
        {
            case DocxElement.Text:
                Append(SymbolFonts.Text(_run.Font, TakeText(frame.KeepsSpace)));
                break;
            case DocxElement.Instruction:
                var instruction = TakeText(keepsSpace: true);
                if (_level.Fields.Count > 0 && !_level.Fields[^1].InResult) Append(instruction);
                break;
            case DocxElement.Paragraph:
                _level.EndParagraph();
                break;
            case DocxElement.Run:
                _run = frame.Outer;
                break;
            case DocxElement.Table:
                _level.EndLine();
                break;
            case DocxElement.Drawing:
                EndDrawing();
                _run = frame.Outer;
                break;
            case DocxElement.Field:
                if (!_level.Fields[^1].IsSimple) throw new DocumentRefusedException(DocumentTrouble.BrokenDocx);
                EndField();
                break;
            case DocxElement.ParagraphProperties:
                _level.EndsNot |= _styles.Hide(_level.ParagraphStyle, null);
                break;
            case DocxElement.Equation or DocxElement.Term:
                if (EquationSigns.After(frame, depth > 0 ? _frames[depth - 1] : default) is { } sign) Append(sign);
                break;
            default:
                break;
        }
    }

    /// <summary>The text of the element that ends; what breaks a line in the file breaks none on the page.</summary>
    private string TakeText(bool keepsSpace)
    {
        var text = _value.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ').ToString();
        _value.Clear();
        return keepsSpace ? text : text.Trim(' ');
    }

    private bool IsHidden => _level.IsHidden || (_run.IsHidden ?? _styles.Hide(_level.ParagraphStyle, _run.Style));

    private bool IsInField => _level.Fields.Exists(open => !open.InResult || open.HidesResult);

    private void Append(string text)
    {
        if (text.Length == 0) return;
        if ((_length += text.Length) > DocumentLimits.LongestText) throw new DocumentRefusedException(DocumentTrouble.TooLarge);
        for (var i = _level.Fields.Count - 1; i >= 0; i--)
        {
            var field = _level.Fields[i];
            if (!field.InResult)
            {
                field.Instruct(text);
                return;
            }

            if (field.HidesResult) return;
        }

        if (IsHidden)
        {
            LeftOut.Add(LeftOutKind.Hidden);
            return;
        }

        if (_run.IsStruck ?? _styles.Strike(_level.ParagraphStyle, _run.Style)) Struck += text.Count(c => !char.IsWhiteSpace(c));
        _level.Append(text, _run.Level ?? _styles.LevelOf(_level.ParagraphStyle, _run.Style));
    }

    private DocxElement Put(string text)
    {
        Append(text);
        return DocxElement.Other;
    }

    private DocxElement Count(LeftOutKind kind, DocxElement element = DocxElement.Other)
    {
        LeftOut.Add(kind);
        return element;
    }

    private DocxElement Picture()
    {
        _level.HasPicture = true;
        return DocxElement.Other;
    }

    private DocxElement Hide(bool isHidden)
    {
        _level.IsHidden |= isHidden;
        return DocxElement.Other;
    }

    private static string SymbolOf(XmlReader reader) =>
        int.TryParse(reader.Value("char"), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code)
            ? SymbolFonts.Symbol(reader.Value("font"), code)
            : Rune.ReplacementChar.ToString();

    /// <summary>The words of a chart or a picture of boxes and arrows, which stand in a part of their own.</summary>
    private DocxElement ReadDrawn(string? relation)
    {
        if (relation is null || !_relations.TryGetValue(relation, out var target) || !_package.Has(target.Part)) return Count(LeftOutKind.Objects);
        StringBuilder text = new();
        using var part = _package.Read(target.Part);
        var taken = false;
        while (part.Read())
        {
            if (part.Depth > DocumentLimits.DeepestElement) throw new DocumentRefusedException(DocumentTrouble.TooDeep);
            if (part.NodeType == XmlNodeType.Element) taken = !part.IsEmptyElement && part.LocalName is "t" or "v" or "pt";
            else if (part.NodeType == XmlNodeType.EndElement && part.LocalName is "p" or "v" or "pt") text.Append('\n');
            else if (taken && part.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                for (int read; (read = part.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0;) text.Append(_chunk, 0, read);
            }

            if (text.Length > DocumentLimits.LongestText) throw new DocumentRefusedException(DocumentTrouble.TooLarge);
        }

        foreach (var line in text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            _level.BeginParagraph();
            Append(line);
            _level.EndParagraph();
        }

        return DocxElement.Other;
    }
}
