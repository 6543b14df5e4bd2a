-- AlterTable
ALTER TABLE "Release" ADD COLUMN     "tell" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "toldAt" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "Room" ADD COLUMN     "exchange" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "oldGuid" TEXT;

-- AlterTable
ALTER TABLE "Track" ADD COLUMN     "exchange" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "abstract" JSONB,
ADD COLUMN     "exchange" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "links" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "questions" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "subtitle" JSONB;

-- AlterTable
ALTER TABLE "Contribution" ADD COLUMN     "stagePersonId" UUID;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "agendaVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Network" ADD COLUMN     "embedOrigins" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Recording" ADD COLUMN     "sessionKey" UUID;

-- AlterTable
ALTER TABLE "Party" ADD COLUMN     "invoiceTo" JSONB;

-- AlterTable
ALTER TABLE "InstitutionAnswer" ADD COLUMN     "byPersonId" UUID;

-- CreateTable
CREATE TABLE "StagePerson" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "personId" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "language" TEXT NOT NULL DEFAULT 'de',
    "tokenHash" TEXT,
    "askedAt" TIMESTAMPTZ,
    "checkedAt" TIMESTAMPTZ,
    "thankedAt" TIMESTAMPTZ,
    "biography" JSONB,
    "pronunciation" TEXT,
    "photoId" UUID,
    "photoCredit" TEXT,
    "availability" TEXT,
    "needs" TEXT,
    "recordingConsentAt" TIMESTAMPTZ,
    "recordingRefusedAt" TIMESTAMPTZ,
    "namingConsentAt" TIMESTAMPTZ,
    "namingRefusedAt" TIMESTAMPTZ,
    "guid" TEXT,
    "exchange" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StagePerson_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaChange" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "loginId" UUID,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ,

    CONSTRAINT "AgendaChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AcceptedClash" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "mark" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AcceptedClash_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Star" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "loginId" UUID NOT NULL,
    "sessionKey" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Star_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaFeed" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "loginId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ,

    CONSTRAINT "AgendaFeed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "StagePerson_tokenHash_key" ON "StagePerson"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "StagePerson_networkId_id_key" ON "StagePerson"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "StagePerson_networkId_eventId_personId_key" ON "StagePerson"("networkId", "eventId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "StagePerson_networkId_eventId_guid_key" ON "StagePerson"("networkId", "eventId", "guid");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaChange_networkId_id_key" ON "AgendaChange"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaChange_networkId_eventId_number_key" ON "AgendaChange"("networkId", "eventId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "AcceptedClash_networkId_id_key" ON "AcceptedClash"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AcceptedClash_networkId_eventId_mark_key" ON "AcceptedClash"("networkId", "eventId", "mark");

-- CreateIndex
CREATE UNIQUE INDEX "Star_networkId_id_key" ON "Star"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Star_networkId_eventId_loginId_sessionKey_key" ON "Star"("networkId", "eventId", "loginId", "sessionKey");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaFeed_tokenHash_key" ON "AgendaFeed"("tokenHash");

-- CreateIndex
CREATE INDEX "AgendaFeed_networkId_eventId_loginId_idx" ON "AgendaFeed"("networkId", "eventId", "loginId");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaFeed_networkId_id_key" ON "AgendaFeed"("networkId", "id");

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_networkId_stagePersonId_fkey" FOREIGN KEY ("networkId", "stagePersonId") REFERENCES "StagePerson"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StagePerson" ADD CONSTRAINT "StagePerson_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StagePerson" ADD CONSTRAINT "StagePerson_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StagePerson" ADD CONSTRAINT "StagePerson_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaChange" ADD CONSTRAINT "AgendaChange_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaChange" ADD CONSTRAINT "AgendaChange_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AcceptedClash" ADD CONSTRAINT "AcceptedClash_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AcceptedClash" ADD CONSTRAINT "AcceptedClash_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Star" ADD CONSTRAINT "Star_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Star" ADD CONSTRAINT "Star_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Star" ADD CONSTRAINT "Star_loginId_fkey" FOREIGN KEY ("loginId") REFERENCES "Login"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaFeed" ADD CONSTRAINT "AgendaFeed_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaFeed" ADD CONSTRAINT "AgendaFeed_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaFeed" ADD CONSTRAINT "AgendaFeed_loginId_fkey" FOREIGN KEY ("loginId") REFERENCES "Login"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstitutionAnswer" ADD CONSTRAINT "InstitutionAnswer_networkId_byPersonId_fkey" FOREIGN KEY ("networkId", "byPersonId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "Move" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB,
    "tell" BOOLEAN NOT NULL DEFAULT false,
    "changedAt" TIMESTAMPTZ NOT NULL,
    "dueAt" TIMESTAMPTZ NOT NULL,
    "toldAt" TIMESTAMPTZ,
    "byName" TEXT NOT NULL,

    CONSTRAINT "Move_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Move_networkId_eventId_idx" ON "Move"("networkId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Move_networkId_id_key" ON "Move"("networkId", "id");

-- AddForeignKey
ALTER TABLE "Move" ADD CONSTRAINT "Move_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Move" ADD CONSTRAINT "Move_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What changes before people heard of the last move joins it
CREATE UNIQUE INDEX move_untold ON "Move" ("networkId", "eventId") WHERE "toldAt" IS NULL;

-- Nobody is told afterwards of programmes that were released before anybody was told
UPDATE "Release" SET "toldAt" = "at";

-- Invoices from before say whom they name and whether an institution pays, too
UPDATE "Invoice" i SET "addressee" = i."addressee" || jsonb_build_object(
  'personId', r."personId",
  'institution', i."addressee"->>'recipient' IS DISTINCT FROM i."addressee"->>'person' OR i."addressee"->>'leitwegId' IS NOT NULL)
FROM "Registration" r
WHERE r."networkId" = i."networkId" AND r."id" = i."registrationId" AND NOT i."addressee" ? 'personId';
