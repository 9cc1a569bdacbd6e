namespace Yiko.Compliance.Host.Data;

/// <summary>Keeps the database itself from changing or losing a decision, whoever writes to it.</summary>
internal static class AppendOnly
{
    public const string Sqlite =
        """
        CREATE TRIGGER "DecisionsNeverChange" BEFORE UPDATE ON "Decisions" BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
        CREATE TRIGGER "DecisionsNeverGo" BEFORE DELETE ON "Decisions" BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;
        """;

    public const string PostgreSql =
        """
        CREATE FUNCTION decisions_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'decisions are never changed or deleted'; END; $$;
        CREATE TRIGGER "DecisionsAreKept" BEFORE UPDATE OR DELETE ON "Decisions" FOR EACH ROW EXECUTE FUNCTION decisions_are_kept();
        """;
}
