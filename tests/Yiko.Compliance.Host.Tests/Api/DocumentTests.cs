using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Yiko.Compliance.Host.Api;

/// <summary>Controlled documents: versions from texts, and texts that stand under the chain of decisions.</summary>
public sealed class DocumentTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_document_takes_its_version_path_from_its_texts(string database)
    {
        using var host = TestHost.Start(database);
        foreach (var (name, text) in ((string, string)[])[("1.txt", "用电安全规定\n甲乙丙丁戊己庚辛壬癸"), ("2.txt", "用电安全规定\n甲乙丙丁戊己庚辛壬子"), ("3.txt", "用电安全规定\n子丑寅卯辰巳午未申酉")])
            Assert.Equal(HttpStatusCode.Created, (await ReviseAsync(host, name, text)).StatusCode);
        var path = (await host.GetAsync("/api/documents/QP-1/revisions")).AsArray();
        Assert.Equal(["A/0", "A/1", "B/0"], path.Select(step => (string)step!["version"]!));
        Assert.Equal([null, "1/16", "5/8"], path.Select(step => (string?)step!["share"]));
        Assert.All(path, step => Assert.Null(step!["text"]));
        Assert.Equal("用电安全规定", (string)(await host.GetAsync("/api/documents/QP-1"))["title"]!);
        Assert.EndsWith("壬子", await host.TextAsync("/api/documents/QP-1/revisions/2"), StringComparison.Ordinal);
        var changes = await host.GetAsync("/api/documents/QP-1/changes?from=1&to=2");
        Assert.Equal(["keep", "delete", "insert"], changes["runs"]!.AsArray().Select(run => (string)run!["kind"]!).Take(3));
        Assert.Equal("1/16", (string)changes["measure"]!["share"]!);
        Assert.Equal(3, (int)(await host.GetAsync("/api/documents/QP-1/decisions"))["total"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task A_document_may_be_issued_unchanged_but_one_file_counts_once(string database)
    {
        using var host = TestHost.Start(database);
        await ReviseAsync(host, "1.txt", "甲乙丙丁");
        Assert.Equal(HttpStatusCode.OK, (await ReviseAsync(host, "1.txt", "甲乙丙丁")).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await ReviseAsync(host, "2.txt", "甲乙丙丁")).StatusCode);
        Assert.Equal("A/1", (string)(await host.GetAsync("/api/documents/QP-1"))["version"]!);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ReviseAsync(host, "3.pdf", "%PDF-1.7")).StatusCode);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_list_of_documents_is_searched_by_id_and_title(string database)
    {
        using var host = TestHost.Start(database);
        await ReviseAsync(host, "1.txt", "用电安全规定\n正文");
        await ReviseAsync(host, "1.txt", "Control of records\ntext", "QP-2");
        Assert.Equal(["QP-1", "QP-2"], await FoundAsync(""));
        Assert.Equal(["QP-1"], await FoundAsync("?q=安全"));
        Assert.Equal(["QP-2"], await FoundAsync("?q=P-2"));
        Assert.Empty(await FoundAsync("?q=%25"));

        async Task<IEnumerable<string>> FoundAsync(string query) =>
            (await host.GetAsync("/api/documents" + query))["items"]!.AsArray().Select(document => (string)document!["id"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_text_that_was_changed_behind_the_host_no_longer_stands_under_its_decision(string database)
    {
        using var host = TestHost.Start(database);
        foreach (var (name, text) in ((string, string)[])[("1.txt", "one"), ("2.txt", "two"), ("3.txt", "three")]) await ReviseAsync(host, name, text);
        Assert.Equal(["", "verified", "verified"], await OutcomesAsync());
        await host.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("""UPDATE "DocumentTexts" SET "Text" = "Text" || '.' WHERE "Number" < 3"""));
        Assert.Equal(["different", "different", "verified"], await OutcomesAsync());
        var finding = Assert.Single((await host.GetAsync("/api/decisions/2/verification"))["findings"]!.AsArray())!;
        Assert.Equal(("host.document.text-changed", "$.content"), ((string)finding["code"]!, (string)finding["path"]!));
        Assert.Contains("哈希值不符", (string)finding["sentence"]!["chineseSimplified"]!, StringComparison.Ordinal);
        Assert.Contains("text changed since", await host.TextAsync("/documents/item?id=QP-1"), StringComparison.Ordinal);
        Assert.Contains("its hash is another", await host.TextAsync("/decisions/item?number=1"), StringComparison.Ordinal);
        await host.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("""DELETE FROM "DocumentTexts" WHERE "Number" = 3"""));
        Assert.Equal(["different", "different", "different"], await OutcomesAsync());

        async Task<IEnumerable<string>> OutcomesAsync() =>
            (await Task.WhenAll(Enumerable.Range(1, 3).Select(number => host.GetAsync($"/api/decisions/{number}/verification")))).Select(it => (string?)it["outcome"] ?? string.Empty);
    }

    [Theory]
    [OnSqlite]
    public async Task A_decision_from_before_texts_were_hashed_still_reads_and_verifies(string database)
    {
        using var host = TestHost.Start(database);
        foreach (var (name, text) in ((string, string)[])[("1.txt", "one"), ("2.txt", "two")]) await ReviseAsync(host, name, text);
        await host.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync(
            """
            DROP TRIGGER "DecisionsNeverChange";
            UPDATE "Decisions" SET "Request" = substr("Request", 1, instr("Request", '"content"') - 1) || substr("Request", instr("Request", '"item"'));
            UPDATE "DocumentTexts" SET "Text" = 'another';
            """));
        var decision = await host.GetAsync("/api/decisions/2");
        Assert.Equal(["area", "at", "by", "item", "question", "request"], decision["decision"]!["request"]!.AsObject().Select(member => member.Key));
        Assert.Equal("verified", (string)(await host.GetAsync("/api/decisions/2/verification"))["outcome"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task A_version_that_the_rules_in_force_do_not_know_has_no_next_one(string database)
    {
        using var folder = new TestFolder(database);
        using (var host = TestHost.Start(folder, TestHost.Clock))
        {
            for (var i = 1; i <= 11; i++) await ReviseAsync(host, $"{i}.txt", "unchanged");
            Assert.Equal("A/10", (string)(await host.GetAsync("/api/documents/QP-1"))["version"]!);
        }

        using (var host = TestHost.Start(folder, TestHost.Clock, ("Rules:Documents", "documents/max-revision-9")))
        {
            var report = await TestHost.JsonOf(await ReviseAsync(host, "12.txt", "unchanged"));
            Assert.Equal((0, 1, "import.document.scheme"), ((int)report["added"]!, (int)report["refused"]!, (string)report["remarks"]![0]!["code"]!));
            Assert.Equal(11, (int)(await host.GetAsync("/api/documents/QP-1"))["revisions"]!);
        }
    }

    [Theory]
    [InlineData("documents/at-least-40", "A/0 A/1 B/0")]
    [InlineData("documents/max-revision-9", "A/0 A/1 A/2")]
    public async Task Other_rules_say_beside_the_present_path_which_versions_they_would_have_given(string rules, string path)
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        foreach (var (name, text) in ((string, string)[])[("1.txt", "甲乙丙丁戊"), ("2.txt", "甲乙丙丁己"), ("3.txt", "甲乙丙庚辛")]) await ReviseAsync(host, name, text);
        var page = await host.TextAsync("/documents/item?id=QP-1&rules=" + rules);
        Assert.Equal(path, string.Join(' ', page.Split("<span class=\"then\">").Skip(1).Select(cell => cell[..cell.IndexOf('<', StringComparison.Ordinal)])));
        Assert.Equal(path == "A/0 A/1 A/2" ? 0 : 1, page.Split("differs</span>").Length - 1);
        Assert.Equal(3, (int)(await host.GetAsync("/api/decisions"))["total"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task A_text_is_tried_only_by_a_form_of_the_host(string database)
    {
        using var host = TestHost.Start(database);
        await ReviseAsync(host, "1.txt", "one");
        using var form = new FormUrlEncodedContent([new("_handler", "try"), new("text", "two")]);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Client.PostAsync(new Uri("/documents/item?id=QP-1", UriKind.Relative), form)).StatusCode);
        Assert.Equal(1, (int)(await host.GetAsync("/api/documents/QP-1"))["revisions"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_document_is_withdrawn_with_a_reason_and_its_history_stays_to_be_read(string database)
    {
        using var host = TestHost.Start(database);
        foreach (var (name, text) in ((string, string)[])[("1.txt", "甲乙丙丁"), ("2.txt", "甲乙丙戊")]) await ReviseAsync(host, name, text);
        await ReviseAsync(host, "1.txt", "子丑寅卯", "QP-2");
        var read = await host.Client.GetAsync(new Uri("/api/documents/QP-1", UriKind.Relative));
        Assert.Equal("\"2\"", read.Headers.ETag!.Tag);
        Assert.Null((await TestHost.JsonOf(read))["withdrawnOn"]);

        const string Address = "/api/documents/QP-1/withdrawal";
        Assert.Equal(HttpStatusCode.PreconditionRequired, await WithdrawAsync(host, Address + "?reason=merged", null));
        Assert.Equal(HttpStatusCode.BadRequest, await WithdrawAsync(host, Address, "\"2\""));
        Assert.Equal(HttpStatusCode.PreconditionFailed, await WithdrawAsync(host, Address + "?reason=merged", "\"1\""));
        Assert.Equal(HttpStatusCode.NotFound, await WithdrawAsync(host, "/api/documents/QP-9/withdrawal?reason=merged", "\"2\""));
        Assert.Equal(3, (int)(await host.GetAsync("/api/decisions"))["total"]!);
        Assert.Equal(HttpStatusCode.OK, await WithdrawAsync(host, Address + "?reason=merged%20into%20QP-2", "\"2\""));
        Assert.Equal(HttpStatusCode.Conflict, await WithdrawAsync(host, Address + "?reason=again", "\"3\""));

        Assert.Equal(["QP-2"], (await host.GetAsync("/api/documents"))["items"]!.AsArray().Select(document => (string)document!["id"]!));
        read = await host.Client.GetAsync(new Uri("/api/documents/QP-1", UriKind.Relative));
        Assert.Equal("\"3\"", read.Headers.ETag!.Tag);
        Assert.Equal("2026-03-31", (string)(await TestHost.JsonOf(read))["withdrawnOn"]!);
        Assert.Equal(["A/0", "A/1"], (await host.GetAsync("/api/documents/QP-1/revisions")).AsArray().Select(step => (string)step!["version"]!));
        Assert.EndsWith("戊", await host.TextAsync("/api/documents/QP-1/revisions/2"), StringComparison.Ordinal);
        Assert.Equal("1/4", (string)(await host.GetAsync("/api/documents/QP-1/changes?from=1&to=2"))["measure"]!["share"]!);
        Assert.Equal(["QP-1/001 A-0 1.txt", "QP-1/002 A-1 2.txt"], await EntriesAsync(host, "/api/documents/QP-1/export.zip"));
        Assert.Equal(["QP-2/001 A-0 1.txt"], await EntriesAsync(host, "/api/documents/export.zip"));

        var latest = (await host.GetAsync("/api/documents/QP-1/decisions"))["items"]![0]!;
        Assert.Equal((4, "withdrawal", "admin", "merged into QP-2"), ((int)latest["number"]!, (string)latest["question"]!, (string)latest["by"]!, (string)latest["reason"]!));
        Assert.Null((await host.GetAsync("/api/decisions/4/verification"))["outcome"]);
        Assert.Equal("verified", (string)(await host.GetAsync("/api/decisions/2/verification"))["outcome"]!);
        Assert.True((bool)(await host.GetAsync("/api/decisions/verification"))["isSound"]!);
        Assert.Contains("merged into QP-2", await host.TextAsync("/decisions/item?number=4"), StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_file_for_a_withdrawn_document_is_refused_in_words_and_those_of_other_documents_are_taken(string database)
    {
        using var host = TestHost.Start(database);
        await ReviseAsync(host, "1.txt", "one");
        Assert.Equal(HttpStatusCode.OK, await WithdrawAsync(host, "/api/documents/QP-1/withdrawal?reason=merged", "\"1\""));
        var report = await TestHost.JsonOf(await ReviseAsync(host, "2.txt", "two"));
        Assert.Equal((1, 0, 1), ((int)report["rows"]!, (int)report["added"]!, (int)report["refused"]!));
        var remark = Assert.Single(report["remarks"]!.AsArray())!;
        Assert.Equal("import.item.withdrawn", (string)remark["code"]!);
        Assert.Equal("“QP-1”已撤销，保持撤销时的内容。", (string)remark["sentence"]!["chineseSimplified"]!);

        using MemoryStream memory = new();
        using (System.IO.Compression.ZipArchive archive = new(memory, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in ((string, string)[])[("QP-1/001 1.txt", "one"), ("QP-1/002 2.txt", "two"), ("QP-3/001 1.txt", "three")])
            {
                await using StreamWriter entry = new(await archive.CreateEntry(name).OpenAsync());
                await entry.WriteAsync(text);
            }
        }

        report = await TestHost.JsonOf(await host.UploadAsync("documents", "documents.zip", memory.ToArray()));
        Assert.Equal((3, 1, 2), ((int)report["rows"]!, (int)report["added"]!, (int)report["refused"]!));
        Assert.Equal(["QP-1/001 1.txt", "QP-1/002 2.txt"], report["remarks"]!.AsArray().Select(it => (string)it!["place"]!["english"]!));
        Assert.Equal(["QP-3"], (await host.GetAsync("/api/documents"))["items"]!.AsArray().Select(document => (string)document!["id"]!));
        Assert.Single((await host.GetAsync("/api/documents/QP-1/revisions")).AsArray());
    }

    private static async Task<HttpStatusCode> WithdrawAsync(TestHost host, string address, string? tag) => (await host.SendAsync(HttpMethod.Post, address, string.Empty, tag)).StatusCode;

    private static async Task<IEnumerable<string>> EntriesAsync(TestHost host, string address)
    {
        using System.IO.Compression.ZipArchive archive = new(new MemoryStream(await host.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative))));
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    private static async Task<HttpResponseMessage> ReviseAsync(TestHost host, string name, string text, string id = "QP-1")
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        body.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        return await host.Client.PostAsync(new Uri($"/api/documents/{id}/revisions?name={name}", UriKind.Relative), body);
    }
}
