namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>A file asks for more work or memory than one of its size may.</summary>
internal sealed class TooMuchException : IOException
{
    public TooMuchException()
    {
    }

    public TooMuchException(string message)
        : base(message)
    {
    }

    public TooMuchException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
