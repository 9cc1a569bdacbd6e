using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Yiko.Compliance.Host.Data.Migrations;

/// <summary>Decisions are found by the person who made them.</summary>
[DbContext(typeof(ComplianceDb))]
[Migration("20261128020000_ByPerson")]
internal sealed class ByPerson : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateIndex("IX_Decisions_By_Number", "Decisions", ["By", "Number"]);
}
