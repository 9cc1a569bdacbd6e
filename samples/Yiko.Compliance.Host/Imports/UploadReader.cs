using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Imports;

/// <summary>Takes an upload into memory, up to a limit: the readers of files go over it twice.</summary>
internal sealed class UploadReader(long largest)
{
    /// <summary>What a form may hold besides the file.</summary>
    public const long FormMargin = 1 << 20;

    private const int LongestName = 200;

    public long Largest => largest;

    /// <summary>The upload, or the answer that says why there is none.</summary>
    public async Task<(Upload? Upload, IResult? Problem)> ReadAsync(HttpContext context)
    {
        var query = new QueryFields(context);
        var reading = FileReading.Read(query);

        var request = context.Request;
        if (request.ContentLength > largest + FormMargin) return (null, Problems.TooLarge(context, largest));
        try
        {
            var file = request.HasFormContentType ? (await request.ReadFormAsync(context.RequestAborted)).Files.GetFile("file") : null;
            if (request.HasFormContentType && file is null)
                query.Faults.Add(Fault.Of("file", "field.missing", "The form has no file in the field “file”.", "表单的“file”字段中没有文件。"));
            if (query.Faults.Count > 0) return (null, Problems.BadInput(context, query.Faults));

            var content = await ReadAsync(file?.OpenReadStream() ?? request.Body, context.RequestAborted);
            return content is null
                ? (null, Problems.TooLarge(context, largest))
                : (new() { Name = NameOf(file?.FileName ?? query.Text("name")), Content = content, Reading = reading, Cancellation = context.RequestAborted }, null);
        }
        catch (InvalidDataException)
        {
            query.Faults.Add(Fault.Of(string.Empty, "form.unreadable", "The form cannot be read, or is too large.", "表单无法读取，或内容过大。"));
            return (null, Problems.BadInput(context, query.Faults));
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, Problems.TooLarge(context, largest));
        }
    }

    /// <summary>The whole content; null where it is larger than the limit.</summary>
    public async Task<byte[]?> ReadAsync(Stream content, CancellationToken cancellation)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = await content.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (memory.Length + read > largest) return null;
            await memory.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        return memory.ToArray();
    }

    /// <summary>The last part of what the sender calls the file: shown in sentences, never opened.</summary>
    public static string NameOf(string name)
    {
        var last = string.Concat(name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))).Trim();
        return last.Length == 0 ? "upload" : last.Length > LongestName ? last[^LongestName..] : last;
    }
}
