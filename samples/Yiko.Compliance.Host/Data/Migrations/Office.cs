using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Yiko.Compliance.Host.Data.Migrations;

/// <summary>What the office works with: what is left to do about an item, measures, cases, rows that were left out, headers that are known.</summary>
[DbContext(typeof(ComplianceDb))]
[Migration("20261128010000_Office")]
internal sealed class Office : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // An item of before has no texts yet; the host writes them at its start (see RegisterStore.IndexAsync).
        migrationBuilder.AddColumn<string>("Texts", "Items", nullable: false, defaultValue: string.Empty);
        migrationBuilder.AddColumn<string>("Work", "Items", nullable: false, defaultValue: string.Empty);
        migrationBuilder.AddColumn<DateOnly>("ReviewOn", "Items", nullable: true);
        migrationBuilder.AddColumn<int>("Measures", "Items", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<int>("OpenMeasures", "Items", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<string>("ResidualGrade", "Items", nullable: true);
        migrationBuilder.AddColumn<string>("DecidingCodes", "Items", nullable: true);
        migrationBuilder.AddColumn<long>("Kept", "Imports", nullable: false, defaultValue: 0L);
        migrationBuilder.AddColumn<string>("Row", "ImportRemark", nullable: true);
        migrationBuilder.AddColumn<bool>("IsSettled", "ImportRemark", nullable: false, defaultValue: false);
        migrationBuilder.CreateTable(
            "Measures",
            table => new
            {
                Key = AsFirstShipped.Counted(table),
                Area = table.Column<string>(nullable: false),
                Item = table.Column<string>(nullable: false),
                What = table.Column<string>(nullable: false),
                Kind = table.Column<string>(nullable: false),
                Department = table.Column<string>(nullable: false),
                Person = table.Column<string>(nullable: false),
                Due = table.Column<DateOnly>(nullable: true),
                State = table.Column<string>(nullable: false),
                Version = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Measures", measure => measure.Key));
        migrationBuilder.CreateTable(
            "KnownHeader",
            table => new
            {
                Area = table.Column<string>(nullable: false),
                HeaderHash = table.Column<string>(nullable: false),
                Mapped = table.Column<string>(nullable: false),
                HeaderRow = table.Column<int>(nullable: true),
                Sheet = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_KnownHeader", header => new { header.Area, header.HeaderHash }));
        migrationBuilder.CreateTable(
            "CaseLines",
            table => new { Key = AsFirstShipped.Counted(table), Case = table.Column<string>(nullable: false), Content = table.Column<string>(nullable: false) },
            constraints: table => table.PrimaryKey("PK_CaseLines", line => line.Key));
        migrationBuilder.CreateIndex("IX_Measures_Area_Item", "Measures", ["Area", "Item"]);
        migrationBuilder.CreateIndex("IX_Measures_Due", "Measures", "Due");
        migrationBuilder.CreateIndex("IX_CaseLines_Case", "CaseLines", "Case");
        migrationBuilder.Sql("""INSERT INTO "Registers" ("Area", "Revision") VALUES ('cases', 0);""");
    }
}
