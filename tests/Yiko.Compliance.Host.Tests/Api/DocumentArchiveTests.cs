using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;

namespace Yiko.Compliance.Host.Api;

/// <summary>Documents that leave one host as an archive and come to another.</summary>
public sealed class DocumentArchiveTests
{
    private static readonly string[] Samples = ["procedure", "规定"];

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Documents_keep_their_texts_versions_and_shares_from_one_host_to_another(string database)
    {
        using var from = TestHost.Start(database, ("SampleData", "true"));
        using var to = TestHost.Start(database);
        var archive = await from.Client.GetByteArrayAsync(new Uri("/api/documents/export.zip", UriKind.Relative));
        var answer = await to.UploadAsync("documents", "documents.zip", archive);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal((36, 36, 0, 0), Counts(await TestHost.JsonOf(answer)));
        foreach (var id in Samples)
        {
            foreach (var member in (string[])["number", "fileName", "version", "share", "beginsEdition", "isAtBoundary", "contentHash"])
                Assert.Equal(await PathAsync(from, id, member), await PathAsync(to, id, member));
            Assert.Equal((string)(await from.GetAsync($"/api/documents/{id}"))["title"]!, (string)(await to.GetAsync($"/api/documents/{id}"))["title"]!);
        }

        Assert.Equal(archive, await to.Client.GetByteArrayAsync(new Uri("/api/documents/export.zip", UriKind.Relative)));
        Assert.Equal(HttpStatusCode.OK, (await to.UploadAsync("documents", "documents.zip", archive)).StatusCode);
        var one = await to.Client.GetByteArrayAsync(new Uri("/api/documents/规定/export.zip", UriKind.Relative));
        Assert.Equal((18, 0, 18, 0), Counts(await TestHost.JsonOf(await to.UploadAsync("documents", "one.zip", one))));
        Assert.Equal(36, (int)(await to.GetAsync("/api/decisions"))["total"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await to.Client.GetAsync(new Uri("/api/documents/none/export.zip", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [OnSqlite]
    public async Task A_text_comes_back_whatever_it_is_called_and_begins_with(string database)
    {
        using var from = TestHost.Start(database);
        using var to = TestHost.Start(database);
        string[] texts = ["one\r\ntwo\r", "%PDF-1.7 is a text", "\uFEFFmarked", ""];
        await ImportAsync(from, [.. texts.Select((_, i) => ($"A/{i + 1:000} a.txt", "any"))]);
        foreach (var (index, text) in texts.Index())
            await from.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"""UPDATE "DocumentTexts" SET "Text" = {text}, "FileName" = {"a.DOCX"} WHERE "Number" = {index + 1}"""));
        var archive = await from.Client.GetByteArrayAsync(new Uri("/api/documents/A/export.zip", UriKind.Relative));
        Assert.Equal((4, 4, 0, 0), Counts(await TestHost.JsonOf(await to.UploadAsync("documents", "a.zip", archive))));
        Assert.Equal(texts, await to.InDatabaseAsync(db => db.DocumentTexts.OrderBy(text => text.Number).Select(text => text.Text).ToArrayAsync()));
    }

    [Theory]
    [OnSqlite]
    public async Task A_thousand_revisions_are_taken_in_the_order_of_their_numbers(string database)
    {
        using var host = TestHost.Start(database);
        var report = await ImportAsync(host, [.. Enumerable.Range(1, 1001).Select(i => ($"A/{i:000} A-{i - 1} a.txt", "same"))]);
        Assert.Equal((1001, 1001, 0, 0), Counts(report));
        Assert.Equal("A/1000", (string)(await host.GetAsync("/api/documents/A"))["version"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_archive_goes_on_where_a_document_ends_and_refuses_another_history(string database)
    {
        using var host = TestHost.Start(database);
        await ImportAsync(host, ("A%2F1/001 A-0 first.txt", "one"), ("A%2F1/002 A-1 second.txt", "two"), ("B/001 x.txt", "one"));
        var report = await ImportAsync(
            host, ("A%2F1/002 A-1 second.txt", "two"), ("A%2F1/003 third.txt", "three"), ("B/001 x.txt", "other"), ("B/002 x.txt", "new"), ("C/002 x.txt", "late"), ("D/1.txt", "new"));
        Assert.Equal((6, 2, 1, 3), Counts(report));
        Assert.Equal(["first.txt", "second.txt", "third.txt"], await PathAsync(host, "A%2F1", "fileName"));
        Assert.Equal(["x.txt"], await PathAsync(host, "B", "fileName"));
        Assert.Equal(["1.txt"], await PathAsync(host, "D", "fileName"));
        Assert.Equal(["import.document.differs", "import.document.gap"], report["remarks"]!.AsArray().Select(remark => (string)remark!["code"]!));
        var differs = report["remarks"]![0]!;
        Assert.Equal(("B", "B/001 x.txt"), ((string)differs["item"]!, (string)differs["place"]!["english"]!));
        Assert.Contains("Revision 1", (string)differs["sentence"]!["english"]!, StringComparison.Ordinal);
        Assert.Contains("第 1 次修订", (string)differs["sentence"]!["chineseSimplified"]!, StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    public async Task A_file_without_a_number_counts_by_its_place(string database)
    {
        using var host = TestHost.Start(database);
        await ImportAsync(host, ("A/b.txt", "two"), ("A/a.txt", "one"), ("B/2024 plan.txt", "one"));
        Assert.Equal(["a.txt", "b.txt"], await PathAsync(host, "A", "fileName"));
        var report = await ImportAsync(host, ("A/a.txt", "one"), ("A/b.txt", "two"), ("A/c.txt", "three"));
        Assert.Equal((3, 1, 2, 0), Counts(report));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_document_with_a_bad_file_is_left_out_and_the_others_are_taken(string database)
    {
        using var host = TestHost.Start(database);
        var report = await ImportAsync(
            host,
            ("A/1.txt", "good"u8.ToArray()), ("A/2.txt", [0xC3, 0x28]), ("B/1.pdf", "%PDF-1.7"u8.ToArray()), ("C/1.txt", Encoding.UTF8.GetBytes(new string('a', 1_000_001))),
            ("D/1.docx", "PK\u0003\u0004"u8.ToArray()), ("E/1.txt", [0]), ("F/1.txt", "good"u8.ToArray()));
        Assert.Equal((7, 1, 0, 6), Counts(report));
        Assert.Equal(["A", "B", "C", "D", "E"], report["remarks"]!.AsArray().Select(remark => (string)remark!["item"]!));
        Assert.Contains("A/2.txt", (string)report["remarks"]![0]!["sentence"]!["english"]!, StringComparison.Ordinal);
        Assert.Equal("F", (string)Assert.Single((await host.GetAsync("/api/documents"))["items"]!.AsArray())!["id"]!);
        Assert.Equal(1, (int)(await host.GetAsync("/api/decisions"))["total"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task Names_of_entries_are_read_and_never_opened(string database)
    {
        using var host = TestHost.Start(database);
        var report = await ImportAsync(
            host,
            ("../../escaped.txt", "x"), ("../up.txt", "x"), ("./here.txt", "x"), ("/etc/passwd", "x"), ("root.txt", "x"), ("a/b/c.txt", "x"), ("\u0001/1.txt", "x"),
            ("/1.txt", "x"), ("W\\1.txt", "windows"), ("%2E%2E/001 A-0 1.txt", "dots"), (new string('n', 300) + "/1.txt", "x"), ("A/.hidden", "x"), ("A/", ""));
        Assert.Equal((11, 2, 0, 9), Counts(report));
        Assert.All(report["remarks"]!.AsArray(), remark => Assert.Equal("import.document.folder", (string)remark!["code"]!));
        Assert.Equal(["..", "W"], (await host.GetAsync("/api/documents"))["items"]!.AsArray().Select(document => (string)document!["id"]!));
        var archive = await host.Client.GetByteArrayAsync(new Uri("/api/documents/export.zip", UriKind.Relative));
        using var written = new ZipArchive(new MemoryStream(archive));
        Assert.Equal(["W/001 A-0 1.txt", "%2E%2E/001 A-0 1.txt"], written.Entries.Select(entry => entry.FullName));
    }

    [Theory]
    [OnSqlite]
    public async Task An_archive_that_unpacks_to_too_much_is_refused_whole(string database)
    {
        using var host = TestHost.Start(database);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await host.UploadAsync("documents", "bomb.zip", Zip([("A/1.txt", new byte[300 << 20])]))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await host.UploadAsync("documents", "many.zip", Zip([.. Enumerable.Range(0, 10_001).Select(i => ($"A/{i}", (byte[])[]))]))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await host.UploadAsync("documents", "none.zip", "no archive")).StatusCode);
        var nested = await ImportAsync(host, ("A/1.docx", Zip([("word/document.xml", new byte[300 << 20])])));
        Assert.Equal((1, 0, 0, 1), Counts(nested));
        Assert.Contains("256 MB", (string)nested["remarks"]![0]!["sentence"]!["english"]!, StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    public async Task An_entry_that_lies_about_its_size_or_cannot_be_unpacked_is_reported(string database)
    {
        using var host = TestHost.Start(database);
        foreach (var (claim, refused) in ((int, int)[])[(int.MaxValue >> 4, 1), (3, 0)])
        {
            var archive = Zip([("A/1.txt", new byte[5000].Select(_ => (byte)'a').ToArray())]);
            var record = archive.AsSpan().IndexOf("PK\u0001\u0002"u8);
            BitConverter.TryWriteBytes(archive.AsSpan(record + 24), claim);
            Assert.Equal((1, 1 - refused, 0, refused), Counts(await TestHost.JsonOf(await host.UploadAsync("documents", "lies.zip", archive))));
        }

        Assert.Equal("aaa", await host.TextAsync("/api/documents/A/revisions/1"));
    }

    private static async Task<JsonNode> ImportAsync(TestHost host, params (string Name, string Text)[] files) =>
        await ImportAsync(host, [.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    private static async Task<JsonNode> ImportAsync(TestHost host, params (string Name, byte[] Content)[] files)
    {
        var answer = await host.UploadAsync("documents", "documents.zip", Zip(files));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return await TestHost.JsonOf(answer);
    }

    private static byte[] Zip((string Name, byte[] Content)[] files)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return memory.ToArray();
    }

    private static (int Rows, int Added, int Unchanged, int Refused) Counts(JsonNode report) =>
        ((int)report["rows"]!, (int)report["added"]!, (int)report["unchanged"]!, (int)report["refused"]!);

    private static async Task<IEnumerable<string>> PathAsync(TestHost host, string id, string member) =>
        (await host.GetAsync($"/api/documents/{id}/revisions")).AsArray().Select(step => step![member]?.ToString() ?? string.Empty).ToArray();
}
