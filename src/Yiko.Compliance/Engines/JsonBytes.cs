using System.Text.Json;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Engines;

/// <summary>The bytes of JSON that comes as an element or as a stream.</summary>
internal static class JsonBytes
{
    private const int AtOnce = 1 << 14;

    /// <summary>The element as it was written, repeated properties included; of an element that is nothing, no byte.</summary>
    public static ReadOnlyMemory<byte> Of(JsonElement element) =>
        element.ValueKind == JsonValueKind.Undefined ? default : JsonText.Strict.GetBytes(element.GetRawText());

    /// <summary>A stream to its end, or one byte more than is taken: a text that is too large is told as such and not held.</summary>
    public static async Task<ReadOnlyMemory<byte>> OfAsync(Stream stream, CancellationToken cancellation)
    {
        Guard.Against.Null(stream);
        using MemoryStream read = new();
        var buffer = new byte[AtOnce];
        while (read.Length <= JsonLimits.Verdict.MostBytes)
        {
#if NET8_0_OR_GREATER
            var count = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false);
            if (count == 0) break;
            await read.WriteAsync(buffer.AsMemory(0, count), cancellation).ConfigureAwait(false);
#else
            var count = await stream.ReadAsync(buffer, 0, buffer.Length, cancellation).ConfigureAwait(false);
            if (count == 0) break;
            await read.WriteAsync(buffer, 0, count, cancellation).ConfigureAwait(false);
#endif
        }

        return read.ToArray();
    }
}
