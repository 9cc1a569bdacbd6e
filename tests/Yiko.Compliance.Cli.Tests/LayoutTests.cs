namespace Yiko.Compliance.Cli;

/// <summary>Registers as their owners keep them: titles, sums, signatures, separators, names.</summary>
public sealed class LayoutTests : RegisterTests
{
    [Fact]
    public void Rows_that_are_no_records_are_passed_over_and_counted_in_one_line()
    {
        var run = Assess("""
            序号,危险源,L,E,C,D,风险等级
            1,高处坠落,3,6,15,270,高度危险
            4,噪声,1-3,6,1,,
            一、施工现场,,,,,,
            ,,,,,,
            小计,,,,,432,
            序号,危险源,L,E,C,D,风险等级
            8,中暑,６,3,３,54,
            合 计,8项,,,,,
            Total:,,,,,8,
            注：L 为可能性,,,,,,
            编制：甲,,审核：,,批准：,,
            第 1 页 共 2 页,,,,,,

            """);
        Assert.Equal((3, 4), (run.ExitCode, run.Lines.Length));
        Assert.Equal(["1,rated", "4,not-rated", "8,rated"], run.Lines[1..].Select(line => string.Join(',', line.Split(',')[..2])));
        Assert.Contains("passed over as no records: 1 blank, 3 sum, 1 repeated header, 3 note or signature, 1 section line (lines 4, 6, 7, 9, 10, 11, 12, 13).", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 of 3 rows could not be decided", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Total,3,6,15", "rated")]
    [InlineData("R-5,,,", "not-rated")]
    [InlineData("触电,,,", "not-rated")]
    [InlineData("审核资料室,3,6,15", "rated")]
    [InlineData("合计,3,6,15", "rated")]
    public void In_real_doubt_a_row_is_a_record(string row, string status) => Assert.Equal(status, OnlyRow(Assess($"id,L,E,C\n{row}\n"))["status"]);

    [Fact]
    public void A_sum_that_has_all_that_a_record_has_is_remarked() =>
        Assert.Contains("'合计' reads like a sum", Assess("id,L,E,C\n合计,3,6,15\n").Error, StringComparison.Ordinal);

    [Fact]
    public void The_header_is_found_below_a_title_and_told()
    {
        var run = Assess("危险源登记表,,,\n编制：综合部,,2025年1月,\n编号,L,E,C\n1,3,6,15\n");
        Assert.Equal("270", OnlyRow(run)["score"]);
        Assert.Contains("line 3 is taken as the header; --header-row says otherwise.", Assert.Single(run.Sentences), StringComparison.Ordinal);
        Assert.Empty(Assess("危险源登记表,,,\n编制：综合部,,2025年1月,\n编号,L,E,C\n1,3,6,15\n", "--header-row", "3").Error);
    }

    [Fact]
    public void A_header_of_two_lines_is_one()
    {
        var run = Assess("序号,危险源,风险评价,,,控制后风险评价,,,备注\n,,L,E,C,L,E,C,\n1,触电,3,6,15,1,3,1,x\n");
        var row = OnlyRow(run);
        Assert.Equal(("1", "270", "3", "x"), (row["id"], row["score"], row["residual_score"], row["备注"]));
        Assert.Contains("lines 1 and 2 are taken as the header", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Factors_under_a_parent_that_speaks_of_the_time_after_are_never_the_initial_ones()
    {
        SheetXml.Write(
            PathOf("r.xlsx"),
            SheetXml.Row(1, "序号", "控制后风险评价") + SheetXml.Row(2, "", "L", "E", "C") + SheetXml.Row(3, "1", "1", "3", "1"),
            "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:D1\"/></mergeCells>");
        var row = OnlyRow(AssessFile(PathOf("r.xlsx")));
        Assert.Equal(("not-rated", "3"), (row["status"], row["residual_score"]));
    }

    [Theory]
    [InlineData("代码,危险因素明细,危险评价L,危险评价E,危险评价C")]
    [InlineData("Risk ID,Hazard,L值,E值,C值")]
    [InlineData("risk_id,hazard,L（可能性）,E（暴露频率）,C（后果）")]
    [InlineData("危险源代码,名称,可能性得分,暴露频率得分,后果得分")]
    public void Headers_with_a_letter_or_a_word_beside_the_name_are_understood(string header) =>
        Assert.Equal("270", OnlyRow(Assess(header + "\n1,触电,3,6,15\n"))["score"]);

    [Theory]
    [InlineData("违反法律法规")]
    [InlineData("是否违法")]
    [InlineData("违反法规（是/否）")]
    [InlineData("illegal")]
    public void The_names_of_flags_are_the_same_in_both_areas(string header) => Assert.Equal("overridden", OnlyRow(Assess($"id,{header}\n1,√\n"))["status"]);

    [Fact]
    public void Names_of_the_factors_are_headers_with_their_letter_too()
    {
        var run = CliRun.Of(["aspects", "evaluate", Write("序号,A 法规符合性,B发生频率,C值,影响程度得分,E\n1,1,3,3,5,5\n"), "--rules", "aspects/p5", "--format", "csv"]);
        Assert.Equal("17", OnlyRow(run)["total"]);
    }

    [Fact]
    public void A_flag_under_an_unknown_header_is_named()
    {
        var run = Assess("id,L,E,C,note,law_breach\nA,1,3,3,x,yes\nB,1,3,3,y,\n");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("carried, not read: note, law_breach; 1 of them hold only yes and no (law_breach)", Assert.Single(run.Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void An_identifier_that_stands_twice_is_told_and_decided()
    {
        var run = Assess("id,L,E,C\n443,3,6,15\n443,6,6,15\nX,1,6,1\n0443,1,6,1\nX,1,6,1\n");
        Assert.Equal((0, 6), (run.ExitCode, run.Lines.Length));
        Assert.Contains("2 rows have an identifier that an earlier row has: 443 (line 3), X (line 6)", Assert.Single(run.Sentences), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id;likelihood;exposure;consequence\n1;0,5;6;15\n", "45")]
    [InlineData("id;likelihood;exposure;consequence\n1;0.5;6;15\n", "45")]
    [InlineData("id\tlikelihood\texposure\tconsequence\n1\t0.5\t6\t15\n", "45")]
    [InlineData("sep=,\nid,likelihood,exposure,consequence\n1,0.5,6,15\n", "45")]
    [InlineData("sep=;\r\nid;L;E;C\r\n1;0,5;6;15\r\n", "45")]
    public void Separators_are_found(string text, string score) => Assert.Equal(score, OnlyRow(Assess(text))["score"]);

    [Fact]
    public void Semicolons_inside_quotes_part_nothing() => Assert.Equal("net; belt", OnlyRow(Assess("ID;L;E;C;Measures\nR1;3;6;15;\"net; belt\"\n"))["Measures"]);

    [Theory]
    [InlineData("1.234")]
    [InlineData("1.234,5")]
    public void A_point_that_may_group_thousands_is_no_number_between_semicolons(string cell) =>
        Assert.Equal("cell.number.point", OnlyRow(Assess($"id;L;E;C\n1;{cell};6;15\n"))["reasons"]);

    [Theory]
    [InlineData("ｙｅｓ", "overridden")]
    [InlineData("１", "overridden")]
    [InlineData("1.0", "overridden")]
    [InlineData("√", "overridden")]
    [InlineData("对", "overridden")]
    [InlineData("有", "overridden")]
    [InlineData("×", "rated")]
    [InlineData("无", "rated")]
    [InlineData("0.0", "rated")]
    [InlineData("/", "not-rated")]
    [InlineData("-", "not-rated")]
    [InlineData("○", "not-rated")]
    [InlineData("N/A", "not-rated")]
    public void Flags_are_read_as_the_contract_lists_them(string flag, string status) => Assert.Equal(status, OnlyRow(Assess($"id,L,E,C,law_breached\n1,1,3,3,{flag}\n"))["status"]);

    [Fact]
    public void A_constant_stands_for_a_column_that_the_file_lacks()
    {
        Assert.Equal("270", OnlyRow(Assess("id,L,C\n1,3,15\n", "--set", "exposure=6"))["score"]);
        AssertRefused(Assess("id,L,E,C\n1,3,6,15\n", "--set", "exposure=6"), "--set exposure", "'E'");
        AssertRefused(Assess("id,L,E,C\n1,3,6,15\n", "--set", "colour=red"), "--set does not know 'colour'");
        AssertRefused(Assess("id,L,E,C\n1,3,6,15\n", "--sheet", "S"), "has no sheets");
    }

    [Fact]
    public void A_rating_of_the_sheet_may_be_its_score()
    {
        var run = CliRun.Of(["risks", "assess", Write("Ref No.,Description,Likelihood,Impact,Risk Rating\nR1,x,5,5,25\nR2,y,3,4,13\n"), "--rules", "risks/matrix-5x5", "--format", "csv"]);
        Assert.Equal([false, true], run.Lines[1..].Select(line => line.Contains("row.own-result.differs", StringComparison.Ordinal)));
        Assert.Contains("differs from the verdict in 1 of 2 rows that have one.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheets_own_result_is_compared()
    {
        var run = Assess("序号,L,E,C,D,风险等级\n1,3,6,15,270,高度危险\n2,1,6,15,180,显著危险\n3,3,6,3,5 4,重大\n4,3,6,3,54,三级\n");
        Assert.Equal([false, true, true, false], run.Lines[1..].Select(line => line.Contains("row.own-result.differs", StringComparison.Ordinal)));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("differs from the verdict in 2 of 4 rows that have one. 1 row uses words", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_of_any_header_is_read_with_the_options_of_tables()
    {
        var file = Write("Teil;Stand\nA;1\n");
        var run = CliRun.Of(["configurations", "diff", file, file, "--map", "item=Teil", "--map", "version=Stand", "--format", "csv"]);
        Assert.Equal((0, 1), (run.ExitCode, run.Lines.Length));
        AssertUnusable(CliRun.Of(["configurations", "diff", file, file]), "--map item=HEADER");
    }

    [Theory]
    [InlineData("部门：行政部,,,,日期：2026-01-05")]
    [InlineData("编制单位：安全部,页码：第2页,,,")]
    [InlineData("共 3 项,,,,")]
    [InlineData("本表共 2 页,,,,")]
    [InlineData("危险源合计：3,,,,")]
    [InlineData("办公区小计 3 项,,,,")]
    public void What_a_form_says_between_its_pages_is_no_record(string line)
    {
        var run = Assess($"编号,危险源,L,E,C\n1,触电,3,6,1\n{line}\n2,火灾,3,6,1\n");
        Assert.Equal((0, 3), (run.ExitCode, run.Lines.Length));
        Assert.Contains("passed over as no records: 1 ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("合计：3 号机组,触电,3,6,1", "合计：3 号机组")]
    [InlineData("R:1,触电：漏电,,,", "R:1")]
    [InlineData("共 3 项,触电,3,6,1", "共 3 项")]
    public void What_has_the_factors_of_a_record_or_the_name_of_one_is_kept(string line, string id) =>
        Assert.StartsWith(id + ",", Assess($"编号,危险源,L,E,C\n{line}\n").Lines[1], StringComparison.Ordinal);

    [Theory]
    [InlineData("1,2,3,4,5")]
    [InlineData("①,②,③,④,⑤")]
    [InlineData("（1）,（2）,（3）,（4）,（5）")]
    public void A_line_that_numbers_the_columns_is_no_record(string line)
    {
        var run = Assess($"编号,危险源,L,E,C\n{line}\n1,火灾,3,6,1\n");
        Assert.Equal((0, "1,rated,18"), (run.ExitCode, string.Join(',', Assert.Single(run.Lines[1..]).Split(',')[..3])));
        Assert.Contains("passed over as no records: 1 repeated header (line 2)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_in_a_row_are_a_record_where_every_column_decides() =>
        Assert.Equal(2, CliRun.Of(["suppliers", "score", Write("id,quality,cost,delivery,service\n1,2,3,4,5\n"), "--format", "csv"]).Lines.Length);

    [Fact]
    public void A_line_of_units_under_a_merged_header_is_no_record()
    {
        SheetXml.Write(
            PathOf("r.xlsx"),
            SheetXml.Row(1, "编号", "危险源", "风险评价") + SheetXml.Row(2, "", "", "L", "E", "C") + SheetXml.Row(3, "", "", "（分）", "（分）", "（分）") + SheetXml.Row(4, "1", "坠落", "3", "6", "1"),
            "<mergeCells><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"B1:B3\"/><mergeCell ref=\"C1:E1\"/></mergeCells>");
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.Equal("18", OnlyRow(run)["score"]);
        Assert.Contains("1 repeated header (line 3)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_level_of_a_factor_is_the_factor()
    {
        var row = OnlyRow(CliRun.Of(["risks", "assess", Write("编号,风险,可能性等级,严重程度等级,风险等级\n1,a,4,5,重大\n"), "--rules", "risks/matrix-5x5", "--format", "csv"]));
        Assert.Equal(("rated", "20"), (row["status"], row["score"]));
        Assert.Equal("18", OnlyRow(Assess("编号,可能性等级,暴露频率等级,后果等级,危险等级\n1,3,6,1,稍有\n"))["score"]);
    }

    [Fact]
    public void A_baseline_in_gb18030_is_read_on_request()
    {
        var file = Write(Registers.TextEncodings.Find("gb18030")!.GetBytes("配置项,版本\n固件,1\n"), "gb.csv");
        Assert.Equal(0, CliRun.Of(["configurations", "diff", file, file, "--encoding", "gb18030"]).ExitCode);
    }

    [Fact]
    public void A_bill_of_materials_is_a_baseline()
    {
        const string Old = """{"bomFormat":"CycloneDX","components":[{"name":"lodash","version":"4.17.20","hashes":[{"alg":"SHA-256","content":"AA"}]},{"name":"ms","version":"2.0.0"},{"name":"left-pad","version":"1.3.0"},{"name":"old-name","version":"1","hashes":[{"alg":"SHA-256","content":"ff"}]}]}""";
        const string New = """{"bomFormat":"CycloneDX","components":[{"name":"lodash","version":"4.17.21","hashes":[{"alg":"SHA-256","content":"BB"}]},{"name":"ms","version":"2.0.0","components":[{"name":"ms","version":"2.1.3"}]},{"group":"@a","name":"new-name","version":"1","hashes":[{"alg":"SHA-256","content":"FF"}]}]}""";
        var run = CliRun.Of(["configurations", "diff", Write(Old, "old.json"), Write(New, "new.json"), "--format", "csv"]);
        Assert.Equal(
            [
                "item,change,old_version,new_version,renamed_from,reasons", "@a/new-name,added,,1,old-name,", "left-pad,removed,1.3.0,,,", "lodash,changed,4.17.20,4.17.21,,",
                "ms,added,,2.1.3,,", "old-name,removed,1,,,",
            ],
            run.Lines);
    }

    [Fact]
    public void Spdx_is_a_bill_of_materials_too()
    {
        const string Old = """{"spdxVersion":"SPDX-2.3","packages":[{"name":"zlib","versionInfo":"1.2","checksums":[{"algorithm":"SHA1","checksumValue":"AB"}]}]}""";
        var run = CliRun.Of(["configurations", "diff", Write(Old, "old.json"), Write(Old.Replace("\"AB\"", "\"ac\"", StringComparison.Ordinal), "new.json"), "--format", "csv", "--explain"]);
        Assert.Contains("zlib,changed,1.2,1.2,,,\"Version 1.2 in both, with other content", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Spdx_3_is_a_bill_of_materials_too()
    {
        const string Old = """
            {"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[
            {"type":"CreationInfo","@id":"_:c","specVersion":"3.0.1","created":"2026-01-05T08:00:00Z","createdBy":["urn:x:me"]},
            {"type":"SpdxDocument","spdxId":"urn:x:doc","name":"release","creationInfo":"_:c","rootElement":["urn:x:1"]},
            {"type":"software_Package","spdxId":"urn:x:1","name":"zlib","software_packageVersion":"1.2.13","verifiedUsing":[{"type":"Hash","algorithm":"sha256","hashValue":"AB"},{"type":"PackageVerificationCode","algorithm":"sha1","hashValue":"01"}]},
            {"type":"software_Package","spdxId":"urn:x:2","name":"expat","software_packageVersion":"2.5.0","verifiedUsing":["_:h"]},
            {"type":"Hash","@id":"_:h","algorithm":"sha512","hashValue":"cc"},
            {"type":"software_File","spdxId":"urn:x:3","name":"README"},
            {"type":"ai_AIPackage","spdxId":"urn:x:4","name":"model"}]}
            """;
        const string New = """
            {"@context":["https://spdx.org/rdf/3.0.1/spdx-context.jsonld"],"@graph":[
            {"type":"software_Package","spdxId":"urn:x:1","name":"zlib","software_packageVersion":"1.2.13","verifiedUsing":[{"type":"Hash","algorithm":"sha256","hashValue":"ab"},{"type":"PackageVerificationCode","algorithm":"sha1","hashValue":"02"}]},
            {"@type":"software_Package","spdxId":"urn:x:2","name":"expat","software_packageVersion":"2.5.0","verifiedUsing":[{"type":"Hash","algorithm":"sha512","hashValue":"cd"}]},
            {"type":"software_Package","spdxId":"urn:x:5","name":"brotli","software_packageVersion":"1.1.0"}]}
            """;
        var run = CliRun.Of(["configurations", "diff", Write(Old, "old.json"), Write(New, "new.json"), "--format", "csv"]);
        Assert.Equal(["brotli,added,,1.1.0,,", "expat,changed,2.5.0,2.5.0,,", "model,removed,-,,,"], run.Lines[1..]);
        Assert.Contains("1 component(s) have no version", run.Error, StringComparison.Ordinal);
        const string Single = """{"@context":"https://spdx.org/rdf/3.0.0/spdx-context.jsonld","type":"software_Package","spdxId":"urn:x:1","name":"zlib","software_packageVersion":"1.3"}""";
        Assert.Equal(
            ["brotli,added,,1.1.0,,", "expat,added,,2.5.0,,", "zlib,changed,1.3,1.2.13,,no-hash"],
            CliRun.Of(["configurations", "diff", Write(Single, "one.json"), PathOf("new.json"), "--format", "csv"]).Lines[1..]);
    }

    [Fact]
    public void CycloneDX_as_xml_is_the_same_bill_as_its_json()
    {
        const string Old = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- generated -->
            <bom xmlns="http://cyclonedx.org/schema/bom/1.5" serialNumber="urn:uuid:1" version="1">
              <metadata><tools><components><component type="application"><name>scanner</name><version>9</version></component></components></tools>
                <component type="application"><name>product</name><version>1</version></component></metadata>
              <components>
                <component type="library" bom-ref="a"><group>org.slf4j</group><name>slf4j-api</name><version>2.0.9</version>
                  <hashes><hash alg="SHA-256">AA</hash><hash alg="MD5">01</hash></hashes>
                  <pedigree><ancestors><component type="library"><name>forked</name><version>0</version></component></ancestors></pedigree>
                  <components><component type="library"><name>inner</name><version>1.0</version></component></components></component>
                <component type="library"><name>ms</name><version>2.0.0</version></component>
                <component type="library"><name>old-name</name><version>1</version><hashes><hash alg="SHA-256"> ff </hash></hashes></component>
              </components>
              <dependencies><dependency ref="a"/></dependencies>
            </bom>
            """;
        const string New = """{"bomFormat":"CycloneDX","components":[{"group":"org.slf4j","name":"slf4j-api","version":"2.0.9","hashes":[{"alg":"SHA-256","content":"aa"}]},{"name":"ms","version":"2.1.3"},{"name":"new-name","version":"1","hashes":[{"alg":"SHA-256","content":"FF"}]}]}""";
        var run = CliRun.Of(["configurations", "diff", Write(Old, "old.xml"), Write(New, "new.json"), "--format", "csv"]);
        Assert.Equal(["inner,removed,1.0,,,", "ms,changed,2.0.0,2.1.3,,", "new-name,added,,1,old-name,", "old-name,removed,1,,,"], run.Lines[1..]);
        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_bill_without_components_is_told()
    {
        var run = CliRun.Of(["configurations", "diff", Write("<b:bom xmlns:b=\"http://cyclonedx.org/schema/bom/1.2\"><b:components/></b:bom>", "old.xml"), Write("{\"bomFormat\":\"CycloneDX\"}", "new.json"), "--format", "csv"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Sentences.Count(sentence => sentence.Contains("names no component", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_bill_as_xml_that_nests_or_names_without_end_is_refused()
    {
        const string Head = "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.4\">";
        var nested = Write(Head + string.Concat(Enumerable.Repeat("<a>", 100_000)), "nested.xml");
        var named = Write(Head + string.Concat(Enumerable.Range(0, 30_000).Select(i => $"<a{i}/>")) + "</bom>", "named.xml");
        var attributes = Write(Head + "<a " + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"a{i}='' ")) + "/></bom>", "attributes.xml");
        foreach (var file in new[] { nested, named, attributes })
        {
            var run = CliRun.Of(["configurations", "diff", file, file]);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("goes beyond what is read", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<bom xmlns=\"http://cyclonedx.org/schema/bom/1.4\"><components>", "no readable XML")]
    [InlineData("<!DOCTYPE bom [<!ENTITY a \"b\">]><bom xmlns=\"http://cyclonedx.org/schema/bom/1.4\"><components/></bom>", "no readable XML")]
    [InlineData("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:spdx=\"http://spdx.org/rdf/terms#\"/>", "no bill of materials of CycloneDX")]
    [InlineData("{\"x\":1}", "neither CycloneDX nor SPDX")]
    [InlineData("{\"bomFormat\":", "no readable JSON")]
    [InlineData("{\"bomFormat\":\"CycloneDX\",\"components\":[{\"name\":\"\\ud800\",\"version\":\"1\"}]}", "no readable JSON")]
    [InlineData("SPDXVersion: SPDX-2.3\n", "SPDX JSON")]
    public void A_bill_that_cannot_be_read_is_refused(string text, string part)
    {
        var file = Write(text, "bill.json");
        var run = CliRun.Of(["configurations", "diff", file, file]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bill_that_nests_without_end_is_refused()
    {
        var file = Write("{\"bomFormat\":\"CycloneDX\",\"components\":" + new string('[', 100_000), "bill.json");
        Assert.Equal(2, CliRun.Of(["configurations", "diff", file, file]).ExitCode);
    }

    [Theory]
    [InlineData("ABCDEF0123", "abcdef0123", 0)]
    [InlineData("sha256:abcdef01", "ABCDEF01", 0)]
    [InlineData("abcdef01", "abcdef02", 1)]
    public void Hashes_are_compared_without_letter_case_and_prefix(string old, string now, int changes) =>
        Assert.Equal(changes, CliRun.Of(["configurations", "diff", Write($"item,version,hash\na,1,{old}\n", "old.csv"), Write($"item,version,hash\na,1,{now}\n", "new.csv"), "--format", "csv"]).Lines.Length - 1);

    [Fact]
    public void A_hash_on_one_side_only_is_nothing_to_compare()
    {
        var run = CliRun.Of(["configurations", "diff", Write("item,version,hash\na,1,\nb,1,x\n", "old.csv"), Write("item,version,hash\na,1,y\nb,2,\n", "new.csv"), "--format", "csv"]);
        Assert.Equal("b,changed,1,2,,no-hash", Assert.Single(run.Lines[1..]));
        Assert.Contains("1 item(s) of one version have a hash in one baseline only, or hashes of different kinds; there is no hash to compare", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Hashes_of_different_kinds_are_nothing_to_compare()
    {
        var run = CliRun.Of(["configurations", "diff", Write("item,version,hash\na,1,md5:aa11\n", "old.csv"), Write("item,version,hash\na,1,sha256:bb22\n", "new.csv"), "--format", "csv"]);
        Assert.Single(run.Lines);
        Assert.Contains("1 item(s) of one version have a hash in one baseline only, or hashes of different kinds", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_value_is_no_version()
    {
        var file = Write("item,version\na,#N/A\n");
        Assert.Equal(2, CliRun.Of(["configurations", "diff", file, file]).ExitCode);
    }

    [Fact]
    public void An_item_may_stand_in_several_versions()
    {
        var run = CliRun.Of(["configurations", "diff", Write("item,version\nms,1\nms,2\nzlib,1\nzlib,2\n", "old.csv"), Write("item,version\nms,1\nms,3\nzlib,3\nzlib,4\n", "new.csv"), "--format", "csv"]);
        Assert.Equal(["ms,changed,2,3,,", "zlib,removed,1,,,", "zlib,removed,2,,,", "zlib,added,,3,,", "zlib,added,,4,,"], run.Lines[1..]);
    }

    private static void AssertUnusable(CliRun run, string part)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
    }
}
