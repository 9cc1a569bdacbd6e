namespace Yiko.Compliance.Registers.Word;

/// <summary>How many bytes may still be read, and none once nobody waits for them. Several streams can share one.</summary>
internal sealed class Ration(long bytes, CancellationToken cancellation = default)
{
    private long _left = bytes;

    public void Take(int count)
    {
        cancellation.ThrowIfCancellationRequested();
        if ((_left -= count) < 0) throw new DocumentRefusedException(DocumentTrouble.TooLarge);
    }

    public void Lift() => _left = long.MaxValue;
}
