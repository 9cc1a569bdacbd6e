using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>A register of documents (文件目录) with what is asked of it: its lines, the other titles of its documents, who leads which clause, and what is cited.</summary>
/// <remarks>Serial numbers run through all codes of one organisation and kind, whatever their clauses.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Documents;
///
/// DocumentRegister register = new()
/// {
///     Documents = [new() { Title = "内部审核控制程序", Code = "XX-CX-9.2-01" }],
///     Cited = ["内部审核控制程序", "内部审查控制程序"],
/// };
/// foreach (var reference in new DocumentController(DocumentRuleSet.Standard).Review(register).References)
///     Console.WriteLine($"{reference.Title}: {reference.Document?.Code ?? $"none; {reference.Suggestion?.Code} is meant?"}");
/// // 内部审核控制程序: XX-CX-9.2-01
/// // 内部审查控制程序: none; XX-CX-9.2-01 is meant?
/// </code>
/// </example>
[Shaped(typeof(DocumentShapes), nameof(DocumentShapes.Register))]
[JsonConverter(typeof(ShapeJsonConverter<DocumentRegister>))]
public sealed record DocumentRegister
{
    private const char Open = '《';
    private const char Close = '》';

    /// <summary>
    /// The register of the management manual's annex 1 as it is printed: 23 procedures, all with the general department in charge, the nine
    /// other titles under which the manual cites them, and who leads the clauses of their codes. NUM-01, NUM-08, NUM-11.
    /// </summary>
    public static DocumentRegister OfManual { get; } = new()
    {
        Documents =
        [
            Line("成文信息控制程序", "ANML-CX-7.5-01"),
            Line("基础设施和过程环境控制程序", "ANML -CX-7.1.3\n/7.1.4-02"),
            Line("人员能力、意识控制程序", "ANML -CX-7.2-03"),
            Line("产品和服务的要求控制程序", "ANML -CX-8.2-04"),
            Line("外部提供过程控制程序", "ANML -CX-8.4-05"),
            Line("软件开发（含节能软件）及相关技术服务；合同能源管理技术服务提供控制程序", "ANML -CX-8.3-06"),
            Line("监视、测量、分析和评价控制程序", "ANML -CX-9.1-07"),
            Line("不合格输出控制程序", "ANML -CX-8.7-08"),
            Line("内部审核控制程序", "ANML -CX-9.2-09"),
            Line("管理评审控制程序", "ANML -CX-9.3-10"),
            Line("不符合与纠正措施控制程序", "  ANML-CX-10.2-11"),
            Line("环境因素识别与评价控制程序", "ANML -CX-12"),
            Line("法律法规和其它要求控制程序", "ANML -CX-13"),
            Line("信息交流控制程序", "ANML -CX-14"),
            Line("废弃物管理程序", "ANML-CX-15"),
            Line("资源能源控制程序", "ANML-CX-16"),
            Line("职工健康管理程序", "ANML-CX-17"),
            Line("环境监测与测量程序", "ANML-CX-18"),
            Line("职业健康安全绩效测量和监视管理", "ANML-CX-19"),
            Line("合规性评价控制程序", "ANML-CX-20"),
            Line("应急准备与响应程序", "ANML-CX-21"),
            Line("危险源辨识与风险评价管理程序", "ANML-CX-22"),
            Line("事故、事件和不符合管理程序", "ANML-CX-23"),
        ],
        Aliases =
        [
            ("环境监测和测量管理程序", "环境监测与测量程序"),
            ("职业健康安全绩效测量和监视管理程序", "职业健康安全绩效测量和监视管理"),
            ("纠正措施管理程序", "不符合与纠正措施控制程序"),
            ("不合格与纠正措施控制程序", "不符合与纠正措施控制程序"),
            ("基础设施和过程运行环境控制程序", "基础设施和过程环境控制程序"),
            ("环境/职业健康安全信息交流控制程序", "信息交流控制程序"),
            ("检测和不合格品控制程序", "不合格输出控制程序"),
            ("不合格产品和服务控制程序", "不合格输出控制程序"),
            ("产品的监视和测量控制程序", "监视、测量、分析和评价控制程序"),
        ],
        Leads =
        [
            ("7.1.3", "综合部"), ("7.1.4", "综合部"), ("7.2", "综合部"), ("7.5", "综合部"), ("8.2", "综合部"), ("8.4", "综合部"), ("10.2", "综合部"),
            ("8.3", "技术部"), ("8.7", "技术部"), ("9.1", "技术部"), ("9.2", "管理者代表"), ("9.3", "总经理"),
        ],
        Subjects =
        [
            ("成文信息", "7.5"), ("基础设施", "7.1.3"), ("过程环境", "7.1.4"), ("能力", "7.2"), ("产品和服务的要求", "8.2"), ("设计和开发", "8.3"), ("外部提供", "8.4"),
            ("服务提供", "8.5"), ("不合格输出", "8.7"), ("监视、测量、分析和评价", "9.1"), ("内部审核", "9.2"), ("管理评审", "9.3"), ("纠正措施", "10.2"),
        ],
        KindWords = [("CX", "程序")],
    };

    /// <summary>The lines, in their order.</summary>
    public required ValueList<RegisteredDocument> Documents { get; init; }

    /// <summary>Other titles under which documents are cited, each with the title in the register; an alias leads to one title. Default none.</summary>
    /// <exception cref="ArgumentException">A text is blank, or an alias occurs twice; the message lists every one.</exception>
    public ValueList<(string Alias, string Title)> Aliases
    {
        get;
        init => field = Known(value, "alias", TitleKey.Of, nameof(Aliases));
    }

    /// <summary>Who leads each clause, such as 8.3, by the names that the register uses; codes with other clauses are not looked at. Default nobody.</summary>
    /// <exception cref="ArgumentException">A text is blank, or a clause occurs twice; the message lists every one.</exception>
    public ValueList<(string Clause, string Lead)> Leads
    {
        get;
        init => field = Known(value, "clause", clause => clause, nameof(Leads));
    }

    /// <summary>
    /// Words of titles, each with the clause of which they speak: where a title has them and its code names clauses, that clause is among
    /// them. Of words that stand in a title together the longest count. Default none. NUM-06.
    /// </summary>
    /// <exception cref="ArgumentException">A text is blank, or words occur twice; the message lists every one.</exception>
    public ValueList<(string Words, string Clause)> Subjects
    {
        get;
        init => field = Known(value, "subject", TitleKey.Of, nameof(Subjects));
    }

    /// <summary>Kinds of codes, such as CX, each with the word that every title of the kind has, such as 程序. Default none. NUM-07.</summary>
    /// <exception cref="ArgumentException">A text is blank, or a kind occurs twice; the message lists every one.</exception>
    public ValueList<(string Kind, string Word)> KindWords
    {
        get;
        init => field = Known(value, "kind", kind => kind, nameof(KindWords));
    }

    /// <summary>The titles that texts cite, without book marks, as <see cref="TitlesIn"/> finds them. Default none.</summary>
    /// <exception cref="ArgumentException">A title is blank; the message lists every one.</exception>
    public ValueList<string> Cited
    {
        get;
        init
        {
            Faults.ThrowIfAny(value.Where(string.IsNullOrWhiteSpace).Select(_ => "a title is blank"), nameof(Cited));
            field = value;
        }
    }

    /// <summary>
    /// The titles in book marks (《…》) in a text, in their order. A title may run over a line break; a mark that is not closed before the
    /// next one opens is passed over.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// Each title without the marks, white space at its ends and line breaks; the number of UTF-16 code units before its opening mark; and
    /// the line of that mark, 1 or more, where CR LF, LF and CR end a line.
    /// </returns>
    public static ValueList<(string Title, int Position, int Line)> TitlesIn(string text)
    {
        Guard.Against.Null(text);
        List<(string, int, int)> found = [];
        var line = 1;
        var counted = 0;
        var close = -1;
        for (var open = text.IndexOf(Open); open >= 0; open = text.IndexOf(Open, open + 1))
        {
            if (close < open) close = text.IndexOf(Close, open);
            if (close < 0) break;
            var inner = text.IndexOf(Open, open + 1);
            if (inner >= 0 && inner < close) continue;
            var title = WithoutBreaks(text.Substring(open + 1, close - open - 1));
            if (title.Length == 0) continue;
            line += LineBreaks(text, counted, open);
            counted = open;
            found.Add((title, open, line));
        }

        return found.ToValueList();
    }

    /// <summary>The next free code of a series: the serial after the highest one, with as many digits.</summary>
    /// <param name="prefix">The organisation, compared exactly.</param>
    /// <param name="kind">The kind, compared exactly.</param>
    /// <param name="clauses">The clauses that the new document serves; may be empty.</param>
    /// <exception cref="ArgumentException">A part is not one of a code, or the series is used up.</exception>
    public DocumentCode Next(string prefix, string kind, ValueList<string> clauses = default)
    {
        var last = Documents.Select(document => document.UnderstoodCode)
            .Where(code => code is not null && code.Prefix == prefix && code.Kind == kind)
            .OrderByDescending(code => code!.Serial)
            .FirstOrDefault();
        return last is null
            ? new(prefix, kind, clauses, 1)
            : new(prefix, kind, clauses, last.Serial + 1, last.SerialDigits);
    }

    private static RegisteredDocument Line(string title, string code) => new() { Title = title, Code = code, Owner = "综合部" };

    private static ValueList<(string Key, string Value)> Known(ValueList<(string Key, string Value)> rows, string name, Func<string, string> keyOf, string property)
    {
        Faults.ThrowIfAny(FaultsOf(rows, name, keyOf), property);
        return rows;
    }

    private static IEnumerable<string> FaultsOf(ValueList<(string Key, string Value)> rows, string name, Func<string, string> keyOf)
    {
        if (rows.Any(row => string.IsNullOrWhiteSpace(row.Key) || string.IsNullOrWhiteSpace(row.Value))) yield return $"a text in the row of one {name} is blank";
        foreach (var group in rows.Where(row => row.Key is not null).GroupBy(row => keyOf(row.Key), StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            yield return $"the {name} {group.First().Key} occurs twice";
    }

    // A typesetter breaks the line inside a title; blanks around the break are layout.
    private static string WithoutBreaks(string title) => string.Concat(title.Split('\r', '\n').Select(part => part.Trim()));

    private static int LineBreaks(string text, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) count++;
        }

        return count;
    }
}
