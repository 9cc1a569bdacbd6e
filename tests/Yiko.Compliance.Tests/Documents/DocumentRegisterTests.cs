namespace Yiko.Compliance.Documents;

/// <summary>
/// The register of procedures and the references of the management manual as cited cases: <c>Cases/procedure-register.csv</c> (annex 1) and
/// <c>Cases/procedure-references.csv</c> (every procedure title in book marks, in the order of the text).
/// </summary>
public sealed class DocumentRegisterTests
{
    private static readonly string[][] Lines = Rows("procedure-register.csv");
    private static readonly string[][] References = Rows("procedure-references.csv");
    private static readonly DocumentRegister Annex = new()
    {
        Documents = Lines.Select(row => new RegisteredDocument { Title = row[1], Code = row[2].Replace("\\n", "\n", StringComparison.Ordinal) }).ToValueList(),
        Aliases = DocumentRegister.OfManual.Aliases,
    };

    public static IEnumerable<object[]> CitedReferences => References.DistinctBy(row => row[1]).Select(row => row[1..]);

    [Fact]
    public void Thirteen_of_the_23_codes_of_annex_1_are_typed_with_stray_blanks()
    {
        Assert.Equal(23, Annex.Documents.Count);
        Assert.Equal(13, Annex.Documents.Count(document => !document.IsCodeTidy));
        Assert.Equal(Lines.Select(row => row[4] == "true"), Annex.Documents.Select(document => !document.IsCodeTidy));
        Assert.Equal(Lines.Select(row => row[3]), Annex.Documents.Select(document => document.UnderstoodCode!.ToString()));
        Assert.Equal(Lines.Select(row => row[0]), Annex.Documents.Select(document => $"{document.UnderstoodCode!.Serial}"));
        Assert.Equal(Enumerable.Repeat("document.register.code-tidied", 13), Review(Annex).Rationale.Select(reason => reason.Code));
    }

    [Fact]
    public void The_first_eleven_codes_of_annex_1_have_a_clause() =>
        Assert.Equal(Enumerable.Range(1, 23).Select(serial => serial <= 11), Annex.Documents.Select(document => !document.UnderstoodCode!.Clauses.IsEmpty));

    [Fact]
    public void The_next_procedure_of_annex_1_is_number_24()
    {
        Assert.Equal("ANML-CX-24", Annex.Next("ANML", "CX").ToString());
        Assert.Equal("ANML-CX-8.5-24", Annex.Next("ANML", "CX", ["8.5"]).ToString());
        Assert.Equal("ANML-JL-01", Annex.Next("ANML", "JL").ToString());
        Assert.Throws<ArgumentException>(() => Annex.Next("AN-ML", "JL"));
    }

    [Theory]
    [MemberData(nameof(CitedReferences))]
    public void Each_cited_title_resolves_as_the_manual_shows(string title, string match, string code)
    {
        var resolution = Resolve(Annex, title);

        Assert.Equal(match, MatchOf(resolution));
        if (match == "exact") Assert.Equal("document.reference.exact", resolution.Rationale.ToString());
        Assert.Equal(code, resolution.Document is { } document ? DocumentCode.Normalise(document.Code) : string.Empty);
    }

    [Fact]
    public void The_manual_cites_24_titles_37_times_and_six_titles_lead_nowhere()
    {
        var titles = References.Select(row => row[1]).ToArray();
        var review = Review(Annex with { Cited = titles.ToValueList() });
        var matches = review.References.Select(MatchOf).ToArray();

        Assert.Equal((37, 24), (titles.Length, matches.Length));
        Assert.Equal((9, 9, 6), (Count(matches, "exact"), Count(matches, "alias"), Count(matches, "none")));
        var all = titles.Select(title => MatchOf(Resolve(Annex, title))).ToArray();
        Assert.Equal((17, 12, 8), (Count(all, "exact"), Count(all, "alias"), Count(all, "none")));
        Assert.Equal(
            ["预防措施管理程序", "人力资源控制程序", "文件控制程序", "记录控制程序", "采购管理控制程序", "与顾客有关的过程控制程序"],
            review.Dangling.Select(dangling => dangling.Title));
    }

    // NUM-10 lists 15, 16, 17, 21 and 23, which are cited under no title at all. The others are meant by titles that lead nowhere (NUM-09).
    [Fact]
    public void Procedures_that_the_manual_never_cites_are_found()
    {
        var unused = Review(Annex with { Cited = References.Select(row => row[1]).ToValueList() }).Unused.Select(document => document.UnderstoodCode!.Serial).ToArray();

        Assert.Equal([1, 3, 4, 5, 15, 16, 17, 21, 23], unused);
        Assert.Equal(9, Review(Annex with { Cited = References.Select(row => row[1]).ToValueList() }).Rationale.Count(reason => (reason.Code, reason.Rule.ToString()) == ("document.register.never-cited", "NUM-10")));
        Assert.False(Review(Annex).Rationale.Cites("document.register.never-cited"));
    }

    [Fact]
    public void A_similar_title_is_suggested_and_never_taken()
    {
        var resolution = Resolve(Annex, "人力资源控制程序");

        Assert.Null(resolution.Document);
        Assert.Equal("资源能源控制程序", resolution.Suggestion!.Title);
        Assert.Equal(Ratio.Of(3, 4), resolution.Similarity);
        Assert.Equal("document.reference.none-near", resolution.Rationale.ToString());
    }

    [Fact]
    public void What_is_not_near_is_not_suggested()
    {
        Assert.Null(Resolve(Annex, "人力资源控制程序", Ratio.One).Suggestion);
        Assert.Null(Resolve(Annex, "x").Suggestion);
        Assert.Equal("document.reference.none", Resolve(Annex, "x").Rationale.ToString());
    }

    [Fact]
    public void A_suggestion_may_stand_exactly_at_the_least_similarity() =>
        Assert.Equal(Ratio.Of(3, 4), Resolve(Annex, "人力资源控制程序", Ratio.Of(3, 4)).Similarity);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void A_similarity_lies_above_nought_and_not_above_one(int numerator, int denominator) =>
        Assert.Throws<ArgumentException>(() => DocumentRuleSet.Standard with { SuggestFrom = Ratio.Of(numerator, denominator) });

    [Fact]
    public void White_space_and_full_width_forms_are_no_part_of_a_title()
    {
        var register = Of(Entry("软件开发（含节能软件）程序", "X-CX-01"));

        Assert.Equal("exact", MatchOf(Resolve(register, "软件开发 (含节能软件)\n程序")));
    }

    [Fact]
    public void An_alias_that_leads_out_of_the_register_is_said()
    {
        var resolution = Resolve(Of() with { Aliases = DocumentRegister.OfManual.Aliases }, "纠正措施管理程序");

        Assert.Null(resolution.Document);
        Assert.Equal("document.reference.alias-dangling", resolution.Rationale.ToString());
    }

    [Fact]
    public void A_title_of_the_register_goes_before_an_alias()
    {
        var register = Of(Entry("甲程序", "X-CX-01"), Entry("乙程序", "X-CX-02")) with { Aliases = [("甲程序", "乙程序")] };

        Assert.Equal("exact", MatchOf(Resolve(register, "甲程序")));
    }

    [Fact]
    public void An_alias_leads_to_one_title()
    {
        var fault = Assert.Throws<ArgumentException>(() => Annex with { Aliases = [("a", "b"), (" ａ", "c")] });

        Assert.Contains("the alias a occurs twice", fault.Message, StringComparison.Ordinal);
        Assert.Contains("the clause 8.3 occurs twice", Assert.Throws<ArgumentException>(() => Annex with { Leads = [("8.3", "a"), ("8.3", "b")] }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_register_of_annex_1_ships_as_it_is_printed()
    {
        var shipped = DocumentRegister.OfManual;

        Assert.Equal(Annex.Documents, shipped.Documents.Select(document => document with { Owner = null }).ToValueList());
        Assert.All(shipped.Documents, document => Assert.Equal("综合部", document.Owner));
        Assert.Equal((9, 12, 13), (shipped.Aliases.Count, shipped.Leads.Count, shipped.Subjects.Count));
        Assert.Empty(shipped.Cited);
    }

    // Nos. 6, 7, 8, 9 and 10 have another owner than leads their clause; no. 6 is of provision and coded 8.3; no. 19 lacks 程序.
    [Fact]
    public void What_is_wrong_with_annex_1_is_found()
    {
        var found = Review(DocumentRegister.OfManual).Rationale;

        Assert.Equal(
            ["6: 8.3", "7: 9.1", "8: 8.7", "9: 9.2", "10: 9.3"],
            found.Where(reason => reason.Code == "document.register.owner-conflict").Select(reason => $"{Serial(reason)}: {Text(reason, "clause")}"));
        Assert.Equal(
            ["NUM-06 document.register.title-against-code 6 服务提供 8.5"],
            found.Where(reason => reason.Rule.ToString() == "NUM-06").Select(reason => $"{reason.Rule} {reason.Code} {Serial(reason)} {Text(reason, "words")} {Text(reason, "clause")}"));
        Assert.Equal(
            ["NUM-07 document.register.title-without-kind 19 程序"],
            found.Where(reason => reason.Rule.ToString() == "NUM-07").Select(reason => $"{reason.Rule} {reason.Code} {Serial(reason)} {Text(reason, "word")}"));
        Assert.Equal((13, 20), (found.Count(reason => reason.Rule.ToString() == "NUM-04"), found.Count));

        int Serial(Reason reason) => DocumentRegister.OfManual.Documents.Single(document => document.Title == Text(reason, "title")).UnderstoodCode!.Serial;

        static string Text(Reason reason, string argument) => ((TextArgument)reason.Argument(argument)!).Value.English;
    }

    [Theory]
    [InlineData("服务提供程序", "X-CX-8.5-01", 0)]
    [InlineData("服务提供程序", "X-CX-8.5.1-01", 0)]
    [InlineData("服务提供程序", "X-CX-8.4/8.5-01", 0)]
    [InlineData("服务提供程序", "X-CX-8.51-01", 1)]
    [InlineData("服务提供程序", "X-CX-01", 0)]
    [InlineData("外部服务提供程序", "X-CX-8.4-01", 0)]
    [InlineData("服务提供与设计程序", "X-CX-8.5-01", 1)]
    public void A_title_is_held_against_the_clauses_of_its_code(string title, string code, int findings) => Assert.Equal(
        findings,
        Review(Of(Entry(title, code)) with { Subjects = [("服务提供", "8.5"), ("外部服务提供", "8.4"), ("设计", "8.3")] }).Rationale.Count(reason => reason.Rule.ToString() == "NUM-06"));

    // Ten thousand titles: the work of an unknown one is that of the characters it shares, and what is too long to be a title is near to none.
    [Fact]
    public void A_title_that_is_unknown_costs_no_more_than_it_has_to()
    {
        var small = Index(5_000);
        var large = Index(10_000);
        small.NearestTo("第九千九百九十九号作业指导程序", Ratio.Of(1, 2));
        large.NearestTo("第九千九百九十九号作业指导程序", Ratio.Of(1, 2));

        Assert.InRange(large.Steps, small.Steps, 2 * small.Steps);
        Assert.InRange(large.Steps, 1, 10_000 * 15);
        Assert.Null(large.NearestTo(new string('程', 1_000_000), Ratio.Of(1, 1_000_000)));
        Assert.Null(Resolve(Of(Entry(new string('程', 1_000_000), "X-CX-01")), new string('程', 999_999)).Suggestion);

        static TitleIndex Index(int count) => new(Enumerable.Range(1, count).Select(number => ($"第{number}号作业指导程序", Entry($"第{number}号作业指导程序", "X-CX-01"))));
    }

    [Fact]
    public void Duplicates_gaps_and_unreadable_codes_are_found()
    {
        var register = Of(
            Entry("甲", "X-CX-02"),
            Entry("乙", "X-CX-7.5-02"),
            Entry("丙", "X-CX-05"),
            Entry("丁", "X-CX-07"),
            Entry("戊", "X-JL-00"),
            Entry("甲", "no code"),
            Entry("己", "Y-CX-01"));
        var review = Review(register);

        Assert.Equal(
            [
                "document.register.code-unreadable",
                "document.register.serial-twice",
                "document.register.serial-missing",
                "document.register.serial-missing",
                "document.register.serial-missing",
                "document.register.title-twice",
            ],
            review.Rationale.Select(reason => reason.Code));
        Assert.Equal(["1", "3–4", "6"], review.Rationale.Skip(2).Take(3).Select(reason => ((TextArgument)reason.Argument("serials")!).Value.English));
        Assert.Equal("甲; 乙", ((TextArgument)review.Rationale[1].Argument("titles")!).Value.English);
        Assert.Null(register.Documents[5].UnderstoodCode);
    }

    [Fact]
    public void The_next_number_keeps_the_digits_of_the_highest()
    {
        var register = Of(Entry("甲", "X-CX-009"), Entry("乙", "X-CX-002"), Entry("丙", "?"));

        Assert.Equal("X-CX-010", register.Next("X", "CX").ToString());
        Assert.Throws<ArgumentException>(() => Of(Entry("甲", "X-CX-999999999")).Next("X", "CX"));
    }

    // The register has 综合部 in charge of all 23; the matrix of ISO 9001 gives 8.3, 8.7 and 9.1 to 技术部, 9.2 to 管理者代表 and 9.3 to 总经理.
    [Fact]
    public void Five_procedures_of_annex_1_have_another_owner_than_the_matrix_says()
    {
        var led = Annex with
        {
            Leads = [("7.5", "综合部"), ("8.3", "技术部"), ("8.7", "技术部"), ("9.1", "技术部"), ("9.2", "管理者代表"), ("9.3", "总经理")],
        };
        var owned = led with { Documents = Annex.Documents.Select(document => document with { Owner = "综合部" }).ToValueList() };

        var conflicts = Conflicts(owned);
        Assert.Equal(["8.3", "9.1", "8.7", "9.2", "9.3"], conflicts.Select(conflict => ((TextArgument)conflict.Argument("clause")!).Value.English));
        Assert.Empty(Conflicts(led));
        Assert.Empty(Conflicts(led with { Documents = [Entry("甲", "?") with { Owner = "综合部" }] }));
    }

    [Fact]
    public void A_document_lacks_what_its_sheet_does_not_show()
    {
        Assert.Empty(DocumentController.Description.Missing(DocumentController.Description.Parts.Select(part => part.Code)));
        Assert.Equal(
            [
                "document.description.title-missing",
                "document.description.date-missing",
                "document.description.author-missing",
                "document.description.index-number-missing",
                "document.description.format-missing",
                "document.description.medium-missing",
                "document.description.review-missing",
                "document.description.approval-missing",
            ],
            DocumentController.Description.Lacking([]).Select(reason => reason.Code));
        Assert.Equal(
            ["document.description.index-number-missing", "document.description.approval-missing"],
            DocumentController.Description.Lacking(DocumentController.Description.Parts.Select(part => part.Code).Except(["index-number", "approval"])).Select(reason => reason.Code));
    }

    // Management manual 7.5.3: four groups of control, two assurances.
    [Fact]
    public void Control_of_documents_covers_four_groups_and_ensures_two_things()
    {
        Assert.Equal(
            ["DOC-11", "DOC-11", "DOC-11", "DOC-11", "DOC-12", "DOC-12"],
            DocumentController.Control.Lacking([]).Select(reason => reason.Rule.ToString()));
        Assert.Equal(
            [
                "document.control.distribution-missing",
                "document.control.storage-missing",
                "document.control.change-control-missing",
                "document.control.retention-missing",
                "document.control.availability-missing",
                "document.control.protection-missing",
            ],
            DocumentController.Control.Lacking([]).Select(reason => reason.Code));
        Assert.Equal(
            ["document.control.retention-missing"],
            DocumentController.Control.Lacking(DocumentController.Control.Parts.Select(part => part.Code).Except(["retention"])).Select(reason => reason.Code));
    }

    [Fact]
    public void Blank_titles_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Annex with { Cited = ["x", " "] });
        Assert.Throws<ArgumentException>(() => Annex with { Aliases = [("x", " ")] });
        Assert.Throws<ArgumentException>(() => Annex with { Leads = [(" ", "x")] });
        Assert.Throws<ArgumentException>(() => Annex with { Subjects = [("x", " ")] });
        Assert.Throws<ArgumentException>(() => Annex with { Subjects = [("x", "8"), (" x", "9")] });
        Assert.Throws<ArgumentException>(() => Annex with { KindWords = [(" ", "x")] });
        Assert.Throws<ArgumentException>(() => Entry(" ", "x"));
        Assert.Throws<ArgumentException>(() => Entry("x", " "));
        Assert.Throws<ArgumentNullException>(() => Review(null!));
    }

    // Every title resolves to exactly one entry or is reported.
    [Property]
    public Property Every_title_is_found_or_dangling() => Prop.ForAll(
        Arb.From(Gen.Elements(References.Select(row => row[1]).Concat(Lines.Select(row => row[1])).Append("无此程序").ToArray()).ListOf()),
        titles =>
        {
            var review = Review(Annex with { Cited = titles.ToValueList() });
            var dangling = review.Dangling.Select(resolution => resolution.Title).ToHashSet();
            return titles.All(title => dangling.Contains(title) == (Resolve(Annex, title).Document is null))
                && titles.All(title => Resolve(Annex, title).Document is not { } document || !review.Unused.Contains(document))
                && review.Unused.Count + titles.Select(title => Resolve(Annex, title).Document).OfType<RegisteredDocument>().Distinct().Count() == 23;
        });

    // The obvious way to measure likeness: try every pair of prefixes, one call for each.
    [Property]
    public Property Similarity_is_the_common_part_of_the_longer_title() => Prop.ForAll(
        Arb.From(from a in Word from b in Word select (a, b)),
        test =>
        {
            var resolution = Resolve(Of(Entry(test.a, "X-CX-01")), test.b, Ratio.Of(1, 1_000_000));
            var common = Common(test.a, test.b, test.a.Length, test.b.Length);
            return test.a == test.b
                ? MatchOf(resolution) == "exact"
                : resolution.Similarity == (common == 0 ? null : Ratio.Of(common, Math.Max(test.a.Length, test.b.Length)));
        });

    // More than one word of bits, and the nearest of several: the obvious table, row by row.
    [Property]
    public Property The_nearest_title_is_the_first_of_those_that_have_most_in_common() => Prop.ForAll(
        Arb.From(from asked in LongWord from titles in LongWord.ListOf(4) from least in Gen.Elements(1, 3, 5, 9) select (asked, titles, Ratio.Of(least, 10))),
        test =>
        {
            var likeness = test.titles.Select(title => Ratio.Of(Table(title, test.asked), Math.Max(title.Length, test.asked.Length))).ToArray();
            var found = new TitleIndex(test.titles.Select((title, i) => (title, Entry($"{i}", "x")))).NearestTo(test.asked, test.Item3);
            return likeness.Max() is var most && most >= test.Item3 && most > Ratio.Zero
                ? found is var (document, similarity) && similarity == most && document.Title == $"{Array.IndexOf(likeness, most)}"
                : found is null;
        });

    private static Gen<string> LongWord =>
        from length in Gen.Choose(1, 200) from letters in Gen.Elements('程', '序', '控', '制', '与').ArrayOf(length) select new string(letters);

    private static int Table(string a, string b)
    {
        int[][] rows = [.. Enumerable.Range(0, a.Length + 1).Select(_ => new int[b.Length + 1])];
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
                rows[i][j] = a[i - 1] == b[j - 1] ? rows[i - 1][j - 1] + 1 : Math.Max(rows[i - 1][j], rows[i][j - 1]);
        }

        return rows[a.Length][b.Length];
    }

    private static Gen<string> Word =>
        from length in Gen.Choose(1, 6) from letters in Gen.Elements('程', '序', '控', '制').ArrayOf(length) select new string(letters);

    private static int Common(string a, string b, int i, int j) =>
        i == 0 || j == 0 ? 0
        : a[i - 1] == b[j - 1] ? Common(a, b, i - 1, j - 1) + 1
        : Math.Max(Common(a, b, i - 1, j), Common(a, b, i, j - 1));

    private static int Count(string[] matches, string match) => matches.Count(each => each == match);

    private static RegisterReview Review(DocumentRegister register, Ratio? suggestFrom = null) =>
        new DocumentController(DocumentRuleSet.Standard with { SuggestFrom = suggestFrom ?? Ratio.Of(1, 2) }).Review(register);

    private static ReferenceResolution Resolve(DocumentRegister register, string title, Ratio? suggestFrom = null) =>
        Assert.Single(Review(register with { Cited = [title] }, suggestFrom).References.AsEnumerable());

    private static string MatchOf(ReferenceResolution resolution) => resolution.Document is null ? "none" : resolution.IsByAlias ? "alias" : "exact";

    private static Reason[] Conflicts(DocumentRegister register) =>
        [.. Review(register).Rationale.Where(reason => reason.Code == "document.register.owner-conflict")];

    private static DocumentRegister Of(params RegisteredDocument[] documents) => new() { Documents = documents.ToValueList() };

    private static RegisteredDocument Entry(string title, string code) => new() { Title = title, Code = code };

    private static string[][] Rows(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", file)).Skip(1).Select(line => line.Split(','))];
}
