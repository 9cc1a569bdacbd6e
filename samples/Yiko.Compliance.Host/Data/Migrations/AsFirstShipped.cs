using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Yiko.Compliance.Host.Data.Migrations;

/// <summary>
/// The tables as the sample made them before it had migrations. No migration names a type of a database, so that one set serves both: each
/// takes its own for the type of C#. A test compares what the migrations make with what the model says.
/// </summary>
[DbContext(typeof(ComplianceDb))]
[Migration("20260301000000_AsFirstShipped")]
internal sealed class AsFirstShipped : Migration
{
    public static OperationBuilder<AddColumnOperation> Counted(ColumnsBuilder table) => table.Column<long>(nullable: false)
        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ChainHeads",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                Number = table.Column<long>(nullable: false),
                Hash = table.Column<string>(nullable: true),
                Date = table.Column<DateOnly>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_ChainHeads", head => head.Id));
        migrationBuilder.CreateTable(
            "Decisions",
            table => new
            {
                Number = table.Column<long>(nullable: false),
                Area = table.Column<string>(nullable: false),
                Item = table.Column<string>(nullable: false),
                Question = table.Column<string>(nullable: false),
                Request = table.Column<string>(nullable: false),
                Verdict = table.Column<string>(nullable: false),
                RuleSetId = table.Column<string>(nullable: false),
                RuleSetVersion = table.Column<string>(nullable: false),
                RuleSetHash = table.Column<string>(nullable: false),
                Date = table.Column<DateOnly>(nullable: false),
                PreviousHash = table.Column<string>(nullable: true),
                Hash = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Decisions", decision => decision.Number));
        migrationBuilder.CreateTable(
            "Events",
            table => new
            {
                Number = Counted(table),
                Content = table.Column<string>(nullable: false),
                IsAccepted = table.Column<bool>(nullable: false),
                Decision = table.Column<long>(nullable: false),
                RuleSetHash = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Events", logged => logged.Number));
        migrationBuilder.CreateTable(
            "Imports",
            table => new
            {
                Number = Counted(table),
                Area = table.Column<string>(nullable: false),
                FileName = table.Column<string>(nullable: false),
                ContentHash = table.Column<string>(nullable: false),
                RuleSet = table.Column<string>(nullable: false),
                RuleSetHash = table.Column<string>(nullable: false),
                ReceivedAt = table.Column<DateTime>(nullable: false),
                Rows = table.Column<long>(nullable: false),
                Added = table.Column<long>(nullable: false),
                Changed = table.Column<long>(nullable: false),
                Unchanged = table.Column<long>(nullable: false),
                Refused = table.Column<long>(nullable: false),
                Undecided = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Imports", report => report.Number));
        migrationBuilder.CreateTable(
            "Items",
            table => new
            {
                Key = table.Column<long>(nullable: false),
                // The longest name of a register; PostgreSQL has it as the bound of the column that tells the registers apart.
                Area = table.Column<string>(maxLength: 13, nullable: false),
                Id = table.Column<string>(nullable: true),
                Name = table.Column<string>(nullable: false),
                Department = table.Column<string>(nullable: false),
                Row = table.Column<string>(nullable: false),
                Standing = table.Column<string>(nullable: false),
                Rank = table.Column<decimal>(nullable: true),
                Outcome = table.Column<string>(nullable: false),
                Version = table.Column<long>(nullable: false),
                DecisionNumber = table.Column<long>(nullable: false),
                RuleSet = table.Column<string>(nullable: false),
                RuleSetHash = table.Column<string>(nullable: false),
                Type = table.Column<string>(nullable: true),
                Tense = table.Column<string>(nullable: true),
                State = table.Column<string>(nullable: true),
                CurrentVersion = table.Column<string>(nullable: true),
                RevisionCount = table.Column<int>(nullable: true),
                Grade = table.Column<string>(nullable: true),
                Cell = table.Column<string>(nullable: true),
                Supplier = table.Column<string>(nullable: true),
                Product = table.Column<string>(nullable: true),
                NextDue = table.Column<DateOnly>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Items", item => item.Key));
        migrationBuilder.CreateTable(
            "Registers",
            table => new { Area = table.Column<string>(nullable: false), Revision = table.Column<long>(nullable: false) },
            constraints: table => table.PrimaryKey("PK_Registers", register => register.Area));
        migrationBuilder.CreateTable(
            "ImportRemark",
            table => new
            {
                Key = Counted(table),
                ImportNumber = table.Column<long>(nullable: false),
                Kind = table.Column<string>(nullable: false),
                Item = table.Column<string>(nullable: false),
                Code = table.Column<string>(nullable: false),
                Place = table.Column<string>(nullable: false),
                Sentence = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ImportRemark", remark => remark.Key);
                table.ForeignKey("FK_ImportRemark_Imports_ImportNumber", remark => remark.ImportNumber, "Imports", "Number", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "DocumentTexts",
            table => new
            {
                Key = Counted(table),
                DocumentKey = table.Column<long>(nullable: false),
                Number = table.Column<int>(nullable: false),
                FileName = table.Column<string>(nullable: false),
                Text = table.Column<string>(nullable: false),
                Date = table.Column<DateOnly>(nullable: false),
                Version = table.Column<string>(nullable: true),
                Share = table.Column<string>(nullable: true),
                BeginsEdition = table.Column<bool>(nullable: false),
                IsAtBoundary = table.Column<bool>(nullable: false),
                DecisionNumber = table.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DocumentTexts", text => text.Key);
                table.ForeignKey("FK_DocumentTexts_Items_DocumentKey", text => text.DocumentKey, "Items", "Key", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "ObjectiveEntry",
            table => new
            {
                Key = Counted(table),
                ObjectiveKey = table.Column<long>(nullable: false),
                Date = table.Column<DateOnly>(nullable: false),
                Counted = table.Column<string>(nullable: false),
                Denominator = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ObjectiveEntry", entry => entry.Key);
                table.ForeignKey("FK_ObjectiveEntry_Items_ObjectiveKey", entry => entry.ObjectiveKey, "Items", "Key", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "SupplyEvent",
            table => new { Key = Counted(table), SupplyKey = table.Column<long>(nullable: false), Row = table.Column<string>(nullable: false) },
            constraints: table =>
            {
                table.PrimaryKey("PK_SupplyEvent", it => it.Key);
                table.ForeignKey("FK_SupplyEvent_Items_SupplyKey", it => it.SupplyKey, "Items", "Key", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Decisions_Area_Item_Number", "Decisions", ["Area", "Item", "Number"]);
        migrationBuilder.CreateIndex("IX_DocumentTexts_DocumentKey_Number", "DocumentTexts", ["DocumentKey", "Number"], unique: true);
        migrationBuilder.CreateIndex("IX_ImportRemark_ImportNumber", "ImportRemark", "ImportNumber");
        migrationBuilder.CreateIndex("IX_Imports_Area_ContentHash_RuleSetHash", "Imports", ["Area", "ContentHash", "RuleSetHash"], unique: true);
        migrationBuilder.CreateIndex("IX_Items_Area_Id", "Items", ["Area", "Id"], unique: true);
        migrationBuilder.CreateIndex("IX_ObjectiveEntry_ObjectiveKey", "ObjectiveEntry", "ObjectiveKey");
        migrationBuilder.CreateIndex("IX_SupplyEvent_SupplyKey", "SupplyEvent", "SupplyKey");
        migrationBuilder.Sql(
            """
            INSERT INTO "ChainHeads" ("Id", "Number", "Date") VALUES (1, 0, '2000-01-01');
            INSERT INTO "Registers" ("Area", "Revision")
            VALUES ('hazards', 0), ('aspects', 0), ('suppliers', 0), ('scores', 0), ('objectives', 0), ('documents', 0), ('configurations', 0);
            """);
        migrationBuilder.Sql(ActiveProvider!.EndsWith("Sqlite", StringComparison.Ordinal) ? AppendOnly.Sqlite : AppendOnly.PostgreSql);
    }
}
