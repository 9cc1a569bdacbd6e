CREATE TABLE "ChainHeads" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ChainHeads" PRIMARY KEY AUTOINCREMENT,
    "Number" INTEGER NOT NULL,
    "Hash" TEXT NULL,
    "Date" TEXT NOT NULL
);
CREATE TABLE "Decisions" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_Decisions" PRIMARY KEY,
    "Area" TEXT NOT NULL,
    "Item" TEXT NOT NULL,
    "Question" TEXT NOT NULL,
    "Request" TEXT NOT NULL,
    "Verdict" TEXT NOT NULL,
    "RuleSetId" TEXT NOT NULL,
    "RuleSetVersion" TEXT NOT NULL,
    "RuleSetHash" TEXT NOT NULL,
    "Date" TEXT NOT NULL,
    "PreviousHash" TEXT NULL,
    "Hash" TEXT NOT NULL
);
CREATE TABLE "Events" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_Events" PRIMARY KEY AUTOINCREMENT,
    "Content" TEXT NOT NULL,
    "IsAccepted" INTEGER NOT NULL,
    "Decision" INTEGER NOT NULL,
    "RuleSetHash" TEXT NOT NULL
);
CREATE TABLE "Imports" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_Imports" PRIMARY KEY AUTOINCREMENT,
    "Area" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "ContentHash" TEXT NOT NULL,
    "RuleSet" TEXT NOT NULL,
    "RuleSetHash" TEXT NOT NULL,
    "ReceivedAt" TEXT NOT NULL,
    "Rows" INTEGER NOT NULL,
    "Added" INTEGER NOT NULL,
    "Changed" INTEGER NOT NULL,
    "Unchanged" INTEGER NOT NULL,
    "Refused" INTEGER NOT NULL,
    "Undecided" INTEGER NOT NULL
);
CREATE TABLE "Items" (
    "Key" INTEGER NOT NULL CONSTRAINT "PK_Items" PRIMARY KEY,
    "Area" TEXT NOT NULL,
    "Id" TEXT NULL,
    "Name" TEXT NOT NULL,
    "Department" TEXT NOT NULL,
    "Row" TEXT NOT NULL,
    "Standing" TEXT NOT NULL,
    "Rank" TEXT NULL,
    "Outcome" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "DecisionNumber" INTEGER NOT NULL,
    "RuleSet" TEXT NOT NULL,
    "RuleSetHash" TEXT NOT NULL,
    "Type" TEXT NULL,
    "Tense" TEXT NULL,
    "State" TEXT NULL,
    "CurrentVersion" TEXT NULL,
    "RevisionCount" INTEGER NULL,
    "Grade" TEXT NULL,
    "Cell" TEXT NULL,
    "Supplier" TEXT NULL,
    "Product" TEXT NULL,
    "NextDue" TEXT NULL
);
CREATE TABLE "Registers" (
    "Area" TEXT NOT NULL CONSTRAINT "PK_Registers" PRIMARY KEY,
    "Revision" INTEGER NOT NULL
);
CREATE TABLE "ImportRemark" (
    "Key" INTEGER NOT NULL CONSTRAINT "PK_ImportRemark" PRIMARY KEY AUTOINCREMENT,
    "ImportNumber" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Item" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "Sentence" TEXT NOT NULL,
    CONSTRAINT "FK_ImportRemark_Imports_ImportNumber" FOREIGN KEY ("ImportNumber") REFERENCES "Imports" ("Number") ON DELETE CASCADE
);
CREATE TABLE "DocumentTexts" (
    "Key" INTEGER NOT NULL CONSTRAINT "PK_DocumentTexts" PRIMARY KEY AUTOINCREMENT,
    "DocumentKey" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "FileName" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Date" TEXT NOT NULL,
    "Version" TEXT NULL,
    "Share" TEXT NULL,
    "BeginsEdition" INTEGER NOT NULL,
    "IsAtBoundary" INTEGER NOT NULL,
    "DecisionNumber" INTEGER NOT NULL,
    CONSTRAINT "FK_DocumentTexts_Items_DocumentKey" FOREIGN KEY ("DocumentKey") REFERENCES "Items" ("Key") ON DELETE CASCADE
);
CREATE TABLE "ObjectiveEntry" (
    "Key" INTEGER NOT NULL CONSTRAINT "PK_ObjectiveEntry" PRIMARY KEY AUTOINCREMENT,
    "ObjectiveKey" INTEGER NOT NULL,
    "Date" TEXT NOT NULL,
    "Counted" TEXT NOT NULL,
    "Denominator" TEXT NULL,
    CONSTRAINT "FK_ObjectiveEntry_Items_ObjectiveKey" FOREIGN KEY ("ObjectiveKey") REFERENCES "Items" ("Key") ON DELETE CASCADE
);
CREATE TABLE "SupplyEvent" (
    "Key" INTEGER NOT NULL CONSTRAINT "PK_SupplyEvent" PRIMARY KEY AUTOINCREMENT,
    "SupplyKey" INTEGER NOT NULL,
    "Row" TEXT NOT NULL,
    CONSTRAINT "FK_SupplyEvent_Items_SupplyKey" FOREIGN KEY ("SupplyKey") REFERENCES "Items" ("Key") ON DELETE CASCADE
);
CREATE INDEX "IX_Decisions_Area_Item_Number" ON "Decisions" ("Area", "Item", "Number");
CREATE UNIQUE INDEX "IX_DocumentTexts_DocumentKey_Number" ON "DocumentTexts" ("DocumentKey", "Number");
CREATE INDEX "IX_ImportRemark_ImportNumber" ON "ImportRemark" ("ImportNumber");
CREATE UNIQUE INDEX "IX_Imports_Area_ContentHash_RuleSetHash" ON "Imports" ("Area", "ContentHash", "RuleSetHash");
CREATE UNIQUE INDEX "IX_Items_Area_Id" ON "Items" ("Area", "Id");
CREATE INDEX "IX_ObjectiveEntry_ObjectiveKey" ON "ObjectiveEntry" ("ObjectiveKey");
CREATE INDEX "IX_SupplyEvent_SupplyKey" ON "SupplyEvent" ("SupplyKey");
CREATE TRIGGER "DecisionsNeverChange" BEFORE UPDATE ON "Decisions" BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER "DecisionsNeverGo" BEFORE DELETE ON "Decisions" BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;
INSERT INTO "ChainHeads" VALUES (1, 0, NULL, '2000-01-01');
INSERT INTO "Registers" VALUES ('hazards', 0);
INSERT INTO "Registers" VALUES ('aspects', 0);
INSERT INTO "Registers" VALUES ('suppliers', 0);
INSERT INTO "Registers" VALUES ('scores', 0);
INSERT INTO "Registers" VALUES ('objectives', 0);
INSERT INTO "Registers" VALUES ('documents', 0);
INSERT INTO "Registers" VALUES ('configurations', 0);
