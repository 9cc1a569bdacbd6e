namespace Yiko.Compliance.Registers.Word;

/// <summary>
/// Markup on its way to the parser, which keeps all attributes of an element and the whole of a CDATA section at once: both are held to
/// a limit here, before they get there.
/// </summary>
internal sealed class MarkupGuard(TextReader inner) : TextReader
{
    private State _state;
    private char _quote;
    private char _last;
    private char _lastButOne;
    private int _length;
    private int _attributes;

    private enum State
    {
        Text,
        Opening,
        Declaration,
        Tag,
        Quoted,
        Comment,
        CharacterData,
        Instruction,
    }

    public override int Read(char[] buffer, int index, int count)
    {
        var read = inner.Read(buffer, index, count);
        foreach (var c in buffer.AsSpan(index, read)) Watch(c);
        return read;
    }

    public override int Read()
    {
        var read = inner.Read();
        if (read >= 0) Watch((char)read);
        return read;
    }

    public override int Peek() => inner.Peek();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private void Watch(char c)
    {
        switch (_state)
        {
            case State.Text:
                if (c != '<') return;
                (_state, _length, _attributes) = (State.Opening, 0, 0);
                return;
            case State.Opening:
                _state = c switch { '!' => State.Declaration, '?' => State.Instruction, '>' => State.Text, _ => State.Tag };
                break;
            case State.Declaration:
                _state = c switch { '-' => State.Comment, '[' => State.CharacterData, _ => State.Text };
                break;
            case State.Tag when c is '"' or '\'':
                (_state, _quote) = (State.Quoted, c);
                if (++_attributes > DocumentLimits.MostAttributes) throw new DocumentRefusedException(DocumentTrouble.TooLarge);
                break;
            case State.Quoted when c == _quote:
                _state = State.Tag;
                break;
            case State.Tag when c == '>':
            case State.Instruction when c == '>' && _last == '?':
            case State.Comment when c == '>' && _last == '-' && _lastButOne == '-':
            case State.CharacterData when c == '>' && _last == ']' && _lastButOne == ']':
                _state = State.Text;
                break;
            default:
                break;
        }

        (_lastButOne, _last) = (_last, c);
        if (++_length > DocumentLimits.LongestTag && _state is State.Tag or State.Quoted or State.CharacterData)
            throw new DocumentRefusedException(DocumentTrouble.TooLarge);
    }
}
