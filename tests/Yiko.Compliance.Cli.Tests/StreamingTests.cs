using System.Text;
using Yiko.Compliance.Cli.Commands;
using Yiko.Compliance.Cli.Output;

namespace Yiko.Compliance.Cli;

[CollectionDefinition(nameof(StreamingTests), DisableParallelization = true)]
public sealed class AloneOnTheHeap;

[Collection(nameof(StreamingTests))]
public sealed class StreamingTests : RegisterTests
{
    [Theory]
    [InlineData("csv", 80_000)]
    [InlineData("json", 80_000)]
    [InlineData("table", 15_000)]
    public void Memory_does_not_grow_with_the_rows(string format, int rows)
    {
        var few = LiveBytesAtTheEnd(format, rows / 10);
        var many = LiveBytesAtTheEnd(format, rows);

        // As many verdicts kept would be megabytes.
        Assert.InRange(many - few, long.MinValue, 1 << 20);
    }

    [Fact]
    public void Rows_are_written_while_later_ones_are_still_unread()
    {
        var output = new Watching();
        var register = Register(50_000);
        CliProgram.Run(["risks", "assess", register, "--format", "csv"], new Terminal { Output = output, Error = TextWriter.Null });
        Assert.True(output.Writes > 10, $"{output.Writes} writes");
        Assert.InRange(output.Longest, 1, 1 << 17);
    }

    private long LiveBytesAtTheEnd(string format, int rows)
    {
        var register = Register(rows);
        var output = new Watching();
        CliProgram.Run(["risks", "assess", register, "--format", format], new Terminal { Output = output, Error = TextWriter.Null });
        return output.LiveBytes;
    }

    private string Register(int rows)
    {
        var text = new StringBuilder("id,likelihood,exposure,consequence,residual_likelihood,residual_exposure,residual_consequence,note\n");
        for (var i = 0; i < rows; i++) text.Append('H').Append(i).Append(",3,6,15,1,6,7,\"carried, along\"\n");
        return Write(text.ToString());
    }

    /// <summary>A stream that keeps nothing and looks at the heap each time it is written to; what it saw last counts.</summary>
    private sealed class Watching : Stream
    {
        public int Writes { get; private set; }

        public int Longest { get; private set; }

        public long LiveBytes { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Longest = Math.Max(Longest, count);
            if (count > 0 && Writes++ % 40 == 0) LiveBytes = GC.GetTotalMemory(forceFullCollection: true);
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
