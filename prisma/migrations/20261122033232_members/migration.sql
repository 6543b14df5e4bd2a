-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "completeAt" TIMESTAMPTZ,
ADD COLUMN     "quorum" INTEGER,
ADD COLUMN     "savedAt" TIMESTAMPTZ,
ADD COLUMN     "step" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "Vote" ADD COLUMN     "comment" TEXT;

-- AlterTable
ALTER TABLE "ImportRun" ADD COLUMN     "done" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "fileId" UUID,
ADD COLUMN     "mapping" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'uploaded';

-- AlterTable
ALTER TABLE "FormVersion" ADD COLUMN     "changes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "intro" JSONB,
ADD COLUMN     "steps" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Group" ADD COLUMN     "contact" TEXT,
ADD COLUMN     "participants" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "GroupPerson" ADD COLUMN     "invitedAt" TIMESTAMPTZ,
ADD COLUMN     "tokenHash" TEXT;

-- AlterTable
ALTER TABLE "MembershipKind" ADD COLUMN     "admission" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "formId" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "welcome" JSONB;

-- AlterTable
ALTER TABLE "MembershipFact" ADD COLUMN     "byName" TEXT;

-- AlterTable
ALTER TABLE "Mandate" ADD COLUMN     "endReason" TEXT,
ADD COLUMN     "invitedAt" TIMESTAMPTZ,
ADD COLUMN     "slot" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "tokenHash" TEXT;

-- AlterTable
ALTER TABLE "Affiliation" ADD COLUMN     "endReason" TEXT,
ADD COLUMN     "invitedAt" TIMESTAMPTZ,
ADD COLUMN     "tokenHash" TEXT;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "birthYear" INTEGER,
ADD COLUMN     "searchText" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "topics" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "workingSince" INTEGER;

-- AlterTable
ALTER TABLE "Address" ADD COLUMN     "bouncedAt" TIMESTAMPTZ,
ADD COLUMN     "tokenHash" TEXT;

-- CreateTable
CREATE TABLE "Ballot" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "remindedAt" TIMESTAMPTZ,

    CONSTRAINT "Ballot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Inquiry" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reply" TEXT,
    "repliedAt" TIMESTAMPTZ,

    CONSTRAINT "Inquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "recordId" UUID,
    "created" JSONB NOT NULL DEFAULT '{}',
    "before" JSONB,
    "problems" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupDocument" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "title" JSONB NOT NULL,
    "fileId" UUID NOT NULL,
    "visibility" TEXT NOT NULL DEFAULT 'group',
    "byName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GroupDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Distinct" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "aId" UUID NOT NULL,
    "bId" UUID NOT NULL,
    "byName" TEXT NOT NULL,

    CONSTRAINT "Distinct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "personId" UUID,
    "area" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Ballot_tokenHash_key" ON "Ballot"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Ballot_networkId_id_key" ON "Ballot"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Ballot_networkId_applicationId_personId_key" ON "Ballot"("networkId", "applicationId", "personId");

-- CreateIndex
CREATE INDEX "Inquiry_networkId_applicationId_idx" ON "Inquiry"("networkId", "applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Inquiry_networkId_id_key" ON "Inquiry"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ImportRow_networkId_id_key" ON "ImportRow"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ImportRow_networkId_runId_number_key" ON "ImportRow"("networkId", "runId", "number");

-- CreateIndex
CREATE INDEX "GroupDocument_networkId_groupId_idx" ON "GroupDocument"("networkId", "groupId");

-- CreateIndex
CREATE UNIQUE INDEX "GroupDocument_networkId_id_key" ON "GroupDocument"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Distinct_networkId_id_key" ON "Distinct"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Distinct_networkId_aId_bId_key" ON "Distinct"("networkId", "aId", "bId");

-- CreateIndex
CREATE INDEX "SavedView_networkId_area_idx" ON "SavedView"("networkId", "area");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_networkId_id_key" ON "SavedView"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "GroupPerson_tokenHash_key" ON "GroupPerson"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_networkId_kindId_personId_key" ON "Membership"("networkId", "kindId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_networkId_kindId_organisationId_key" ON "Membership"("networkId", "kindId", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "MembershipFact_networkId_membershipId_kind_on_key" ON "MembershipFact"("networkId", "membershipId", "kind", "on");

-- CreateIndex
CREATE UNIQUE INDEX "Mandate_tokenHash_key" ON "Mandate"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Affiliation_tokenHash_key" ON "Affiliation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Address_tokenHash_key" ON "Address"("tokenHash");

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_networkId_kindId_fkey" FOREIGN KEY ("networkId", "kindId") REFERENCES "MembershipKind"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_networkId_applicationId_fkey" FOREIGN KEY ("networkId", "applicationId") REFERENCES "Application"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_networkId_applicationId_fkey" FOREIGN KEY ("networkId", "applicationId") REFERENCES "Application"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_networkId_runId_fkey" FOREIGN KEY ("networkId", "runId") REFERENCES "ImportRun"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupDocument" ADD CONSTRAINT "GroupDocument_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupDocument" ADD CONSTRAINT "GroupDocument_networkId_groupId_fkey" FOREIGN KEY ("networkId", "groupId") REFERENCES "Group"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MembershipKind" ADD CONSTRAINT "MembershipKind_networkId_formId_fkey" FOREIGN KEY ("networkId", "formId") REFERENCES "Form"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Distinct" ADD CONSTRAINT "Distinct_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Distinct" ADD CONSTRAINT "Distinct_networkId_aId_fkey" FOREIGN KEY ("networkId", "aId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Distinct" ADD CONSTRAINT "Distinct_networkId_bId_fkey" FOREIGN KEY ("networkId", "bId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the datamodel cannot say, by hand:

-- Mandates are counted: each holds a slot of its kind, and no slot is held by two at a time.
UPDATE "Mandate" m SET "slot" = n.slot FROM (
  SELECT "id", row_number() OVER (PARTITION BY "networkId", "membershipId", "kind" ORDER BY "from", "id") AS slot FROM "Mandate"
) n WHERE n."id" = m."id";
ALTER TABLE "Mandate" ADD CONSTRAINT mandate_slot_positive CHECK ("slot" >= 1);
ALTER TABLE "Mandate" ADD CONSTRAINT mandate_slot EXCLUDE USING gist (
  "networkId" WITH =, "membershipId" WITH =, "kind" WITH =, "slot" WITH =, daterange("from", "to", '[]') WITH &&
);
-- Nobody holds two mandates of one kind in one membership at a time.
ALTER TABLE "Mandate" ADD CONSTRAINT mandate_person EXCLUDE USING gist (
  "networkId" WITH =, "membershipId" WITH =, "kind" WITH =, "personId" WITH =, daterange("from", "to", '[]') WITH &&
);
-- One affiliation of a person with an organisation at a time.
ALTER TABLE "Affiliation" ADD CONSTRAINT affiliation_span EXCLUDE USING gist (
  "networkId" WITH =, "personId" WITH =, "organisationId" WITH =, daterange("from", "to", '[]') WITH &&
);
ALTER TABLE "Position" ADD CONSTRAINT position_ends CHECK ("to" IS NULL OR "from" IS NULL OR "to" >= "from");
ALTER TABLE "GroupPerson" ADD CONSTRAINT group_person_ends CHECK ("to" IS NULL OR "from" IS NULL OR "to" >= "from");
ALTER TABLE "Distinct" ADD CONSTRAINT distinct_order CHECK ("aId" < "bId");
-- One open entry of a person in a group: in it, asking, or invited.
CREATE UNIQUE INDEX group_person_open ON "GroupPerson" ("networkId", "groupId", "personId") WHERE "to" IS NULL AND "personId" IS NOT NULL;

-- The office's search: names, addresses and organisations of a person in one text, kept by triggers so that no writer can
-- forget it. Umlauts are found in both spellings. One trigram index answers any part of any word.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE FUNCTION person_search_text() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE found text;
BEGIN
  found := lower(concat_ws(' ', NEW."title", NEW."givenName", NEW."familyName",
    (SELECT string_agg(a."email", ' ') FROM "Address" a WHERE a."networkId" = NEW."networkId" AND a."personId" = NEW."id"),
    (SELECT string_agg(concat_ws(' ', o."name", o."shortName"), ' ') FROM "Affiliation" f
      JOIN "Organisation" o ON o."networkId" = f."networkId" AND o."id" = f."organisationId"
      WHERE f."networkId" = NEW."networkId" AND f."personId" = NEW."id")));
  NEW."searchText" := found || CASE WHEN found ~ '[äöüß]'
    THEN ' ' || replace(replace(replace(replace(found, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss') ELSE '' END;
  RETURN NEW;
END;
$$;
CREATE TRIGGER person_search_text BEFORE INSERT OR UPDATE OF "title", "givenName", "familyName", "searchText" ON "Person"
  FOR EACH ROW EXECUTE FUNCTION person_search_text();

CREATE FUNCTION person_search_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE "Person" SET "searchText" = '' WHERE "networkId" = OLD."networkId" AND "id" = OLD."personId";
  END IF;
  IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW."personId" <> OLD."personId") THEN
    UPDATE "Person" SET "searchText" = '' WHERE "networkId" = NEW."networkId" AND "id" = NEW."personId";
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER address_search AFTER INSERT OR DELETE OR UPDATE OF "email", "personId" ON "Address"
  FOR EACH ROW EXECUTE FUNCTION person_search_again();
CREATE TRIGGER affiliation_search AFTER INSERT OR DELETE OR UPDATE OF "organisationId", "personId" ON "Affiliation"
  FOR EACH ROW EXECUTE FUNCTION person_search_again();

CREATE FUNCTION organisation_search_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Person" SET "searchText" = '' WHERE "networkId" = NEW."networkId" AND "id" IN (
    SELECT "personId" FROM "Affiliation" WHERE "networkId" = NEW."networkId" AND "organisationId" = NEW."id");
  RETURN NULL;
END;
$$;
CREATE TRIGGER organisation_search AFTER UPDATE OF "name", "shortName" ON "Organisation"
  FOR EACH ROW EXECUTE FUNCTION organisation_search_again();

UPDATE "Person" SET "searchText" = '';
CREATE INDEX person_search ON "Person" USING gin ("searchText" gin_trgm_ops);
CREATE INDEX person_tags ON "Person" USING gin ("tags");

-- What the office's lists look for among many: the few that are not as they should be, or carry a tag.
CREATE INDEX affiliation_unconfirmed ON "Affiliation" ("networkId", "personId") WHERE "confirmedAt" IS NULL;
CREATE INDEX affiliation_coordinates ON "Affiliation" ("networkId", "personId") WHERE "coordinates";
CREATE INDEX address_bounced ON "Address" ("networkId", "personId") WHERE "bouncedAt" IS NOT NULL;
CREATE INDEX person_tagged ON "Person" ("networkId") WHERE "tags" <> '{}';
