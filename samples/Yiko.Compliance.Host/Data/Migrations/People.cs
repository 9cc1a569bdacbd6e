using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Yiko.Compliance.Host.Data.Migrations;

/// <summary>People who sign in; who, when and why beside what they decide; what was withdrawn and what a later event corrects.</summary>
[DbContext(typeof(ComplianceDb))]
[Migration("20261128000000_People")]
internal sealed class People : Migration
{
    private const int Longest = 256;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("By", "Decisions", nullable: false, defaultValue: string.Empty);
        migrationBuilder.AddColumn<DateTime>("At", "Decisions", nullable: true);
        migrationBuilder.AddColumn<string>("Reason", "Decisions", nullable: true);
        migrationBuilder.AddColumn<string>("By", "Imports", nullable: false, defaultValue: string.Empty);
        migrationBuilder.AddColumn<DateOnly>("WithdrawnOn", "Items", nullable: true);
        migrationBuilder.AddColumn<long>("Corrects", "SupplyEvent", nullable: true);
        migrationBuilder.CreateTable(
            "People",
            table => new
            {
                Id = table.Column<string>(nullable: false),
                Name = table.Column<string>(nullable: false),
                Department = table.Column<string>(nullable: false),
                Roles = table.Column<string>(nullable: false),
                HasToChangePassword = table.Column<bool>(nullable: false),
                IsBarred = table.Column<bool>(nullable: false),
                UserName = table.Column<string>(maxLength: Longest, nullable: true),
                NormalizedUserName = table.Column<string>(maxLength: Longest, nullable: true),
                Email = table.Column<string>(maxLength: Longest, nullable: true),
                NormalizedEmail = table.Column<string>(maxLength: Longest, nullable: true),
                EmailConfirmed = table.Column<bool>(nullable: false),
                PasswordHash = table.Column<string>(nullable: true),
                SecurityStamp = table.Column<string>(nullable: true),
                ConcurrencyStamp = table.Column<string>(nullable: true),
                PhoneNumber = table.Column<string>(nullable: true),
                PhoneNumberConfirmed = table.Column<bool>(nullable: false),
                TwoFactorEnabled = table.Column<bool>(nullable: false),
                LockoutEnd = table.Column<DateTimeOffset>(nullable: true),
                LockoutEnabled = table.Column<bool>(nullable: false),
                AccessFailedCount = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_People", person => person.Id));
        migrationBuilder.CreateTable(
            "PersonClaims",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true)
                    .Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                UserId = table.Column<string>(nullable: false),
                ClaimType = table.Column<string>(nullable: true),
                ClaimValue = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_PersonClaims", claim => claim.Id);
                table.ForeignKey("FK_PersonClaims_People_UserId", claim => claim.UserId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "PersonLogins",
            table => new
            {
                LoginProvider = table.Column<string>(nullable: false),
                ProviderKey = table.Column<string>(nullable: false),
                ProviderDisplayName = table.Column<string>(nullable: true),
                UserId = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_PersonLogins", login => new { login.LoginProvider, login.ProviderKey });
                table.ForeignKey("FK_PersonLogins_People_UserId", login => login.UserId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "PersonTokens",
            table => new
            {
                UserId = table.Column<string>(nullable: false),
                LoginProvider = table.Column<string>(nullable: false),
                Name = table.Column<string>(nullable: false),
                Value = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_PersonTokens", token => new { token.UserId, token.LoginProvider, token.Name });
                table.ForeignKey("FK_PersonTokens_People_UserId", token => token.UserId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("UserNameIndex", "People", "NormalizedUserName", unique: true);
        migrationBuilder.CreateIndex("EmailIndex", "People", "NormalizedEmail");
        migrationBuilder.CreateIndex("IX_PersonClaims_UserId", "PersonClaims", "UserId");
        migrationBuilder.CreateIndex("IX_PersonLogins_UserId", "PersonLogins", "UserId");
    }
}
