namespace Yiko.Compliance.Registers.Word;

/// <summary>A document whose text cannot be had for a reason that has a name.</summary>
internal sealed class DocumentRefusedException : IOException
{
    public DocumentRefusedException()
    {
    }

    public DocumentRefusedException(string message)
        : base(message)
    {
    }

    public DocumentRefusedException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public DocumentRefusedException(DocumentTrouble trouble)
        : base(trouble.ToString()) => Trouble = trouble;

    public DocumentTrouble Trouble { get; } = DocumentTrouble.BrokenDocx;
}
