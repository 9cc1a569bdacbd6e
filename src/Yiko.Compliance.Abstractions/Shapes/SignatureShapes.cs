namespace Yiko.Compliance.Shapes;

/// <summary>How signed sheets stand in JSON.</summary>
internal static class SignatureShapes
{
    /// <summary>One signature.</summary>
    public static Shape<Signature> Signature { get; } = Shape.Of<Signature>(
        signature =>
        {
            var act = signature.Required("act", Shape.Word<ApprovalAct>(), of => of.Act);
            var role = signature.Required("role", Shape.Role, of => of.Role);
            var person = signature.Required("person", Shape.FilledText, of => of.Person);
            var date = signature.Required("date", Shape.Date, of => of.Date);
            return read => new() { Act = act(read), Role = role(read), Person = person(read), Date = date(read) };
        },
        "signature");
}
