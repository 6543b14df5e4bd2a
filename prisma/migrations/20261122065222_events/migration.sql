-- CreateEnum
CREATE TYPE "InvoiceState" AS ENUM ('open', 'paid', 'waived', 'refunded', 'cancelled');

-- AlterTable
ALTER TABLE "Device" ADD COLUMN     "byName" TEXT,
ADD COLUMN     "poolId" UUID,
ADD COLUMN     "seenAt" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "Series" ADD COLUMN     "endedAt" TIMESTAMPTZ,
ADD COLUMN     "summary" JSONB,
ADD COLUMN     "template" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "catering" JSONB,
ADD COLUMN     "cateringCents" INTEGER,
ADD COLUMN     "costsBy" JSONB,
ADD COLUMN     "feedbackFormId" UUID,
ADD COLUMN     "formId" UUID,
ADD COLUMN     "passOn" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "paymentDays" INTEGER NOT NULL DEFAULT 14,
ADD COLUMN     "purpose" JSONB,
ADD COLUMN     "remindDays" INTEGER NOT NULL DEFAULT 3;

-- AlterTable
ALTER TABLE "Pool" ADD COLUMN     "joinMinutes" INTEGER NOT NULL DEFAULT 15,
ADD COLUMN     "joinUrl" TEXT;

-- AlterTable
ALTER TABLE "PriceClass" ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "ruleFacts" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "per" TEXT NOT NULL DEFAULT 'person';

-- AlterTable
ALTER TABLE "Network" ADD COLUMN     "billing" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Registration" ADD COLUMN     "byName" TEXT,
ADD COLUMN     "codeId" UUID,
ADD COLUMN     "comingAt" TIMESTAMPTZ,
ADD COLUMN     "completedAt" TIMESTAMPTZ,
ADD COLUMN     "feedbackAt" TIMESTAMPTZ,
ADD COLUMN     "inside" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "organisationId" UUID,
ADD COLUMN     "partnerId" UUID,
ADD COLUMN     "partyId" UUID,
ADD COLUMN     "remindedAt" TIMESTAMPTZ,
ADD COLUMN     "thankedAt" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "Place" ADD COLUMN     "replacesId" UUID,
ADD COLUMN     "shareId" UUID;

-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "byName" TEXT,
ADD COLUMN     "company" TEXT,
ADD COLUMN     "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'de',
ADD COLUMN     "message" JSONB,
ADD COLUMN     "remindedAt" TIMESTAMPTZ,
ADD COLUMN     "substituteOfId" UUID,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "CheckIn" ADD COLUMN     "browserHash" TEXT,
ADD COLUMN     "channel" TEXT NOT NULL DEFAULT 'door',
ADD COLUMN     "deviceId" UUID,
ADD COLUMN     "scanId" TEXT;

-- CreateTable
CREATE TABLE "EventPartner" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EventPartner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Share" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "poolId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "capacity" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "until" TIMESTAMPTZ NOT NULL,
    "openedAt" TIMESTAMPTZ,

    CONSTRAINT "Share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessCode" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "priceClassId" UUID,
    "code" TEXT NOT NULL,
    "note" TEXT,
    "admits" BOOLEAN NOT NULL DEFAULT true,
    "uses" INTEGER NOT NULL DEFAULT 1,
    "used" INTEGER NOT NULL DEFAULT 0,
    "until" TIMESTAMPTZ,
    "endedAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AccessCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventText" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "notice" TEXT NOT NULL,
    "text" JSONB NOT NULL,

    CONSTRAINT "EventText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventMessage" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "subject" JSONB NOT NULL,
    "text" JSONB NOT NULL,
    "query" TEXT NOT NULL,
    "recipients" INTEGER NOT NULL,
    "byName" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EventMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Party" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "organisationId" UUID,
    "byPersonId" UUID,
    "byName" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "deadline" TIMESTAMPTZ NOT NULL,
    "completedAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InstitutionAnswer" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "retention" TEXT NOT NULL DEFAULT 'standard',
    "byName" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InstitutionAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JoinLink" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "poolId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expires" TIMESTAMPTZ NOT NULL,
    "usedAt" TIMESTAMPTZ,

    CONSTRAINT "JoinLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invoice" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "state" "InvoiceState" NOT NULL DEFAULT 'open',
    "cents" INTEGER NOT NULL,
    "sender" JSONB NOT NULL,
    "addressee" JSONB NOT NULL,
    "lines" JSONB NOT NULL,
    "reference" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'de',
    "issuedOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "settledOn" DATE,
    "settledNote" TEXT,
    "cancelsId" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Invoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InvoiceCount" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "InvoiceCount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "Feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedbackAnswer" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "feedbackId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "FeedbackAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EventPartner_partnerId_idx" ON "EventPartner"("partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "EventPartner_networkId_id_key" ON "EventPartner"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "EventPartner_networkId_eventId_partnerId_key" ON "EventPartner"("networkId", "eventId", "partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "Share_networkId_id_key" ON "Share"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Share_networkId_poolId_partnerId_key" ON "Share"("networkId", "poolId", "partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "AccessCode_networkId_id_key" ON "AccessCode"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AccessCode_networkId_eventId_code_key" ON "AccessCode"("networkId", "eventId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "EventText_networkId_id_key" ON "EventText"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "EventText_networkId_eventId_notice_key" ON "EventText"("networkId", "eventId", "notice");

-- CreateIndex
CREATE UNIQUE INDEX "EventMessage_networkId_id_key" ON "EventMessage"("networkId", "id");

-- CreateIndex
CREATE INDEX "Party_networkId_eventId_idx" ON "Party"("networkId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Party_networkId_id_key" ON "Party"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "InstitutionAnswer_networkId_id_key" ON "InstitutionAnswer"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "InstitutionAnswer_networkId_eventId_organisationId_key_key" ON "InstitutionAnswer"("networkId", "eventId", "organisationId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "JoinLink_tokenHash_key" ON "JoinLink"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "JoinLink_networkId_id_key" ON "JoinLink"("networkId", "id");

-- CreateIndex
CREATE INDEX "Invoice_networkId_state_dueOn_idx" ON "Invoice"("networkId", "state", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_networkId_id_key" ON "Invoice"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_networkId_number_key" ON "Invoice"("networkId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "InvoiceCount_networkId_id_key" ON "InvoiceCount"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "InvoiceCount_networkId_year_key" ON "InvoiceCount"("networkId", "year");

-- CreateIndex
CREATE INDEX "Feedback_networkId_eventId_idx" ON "Feedback"("networkId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Feedback_networkId_id_key" ON "Feedback"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FeedbackAnswer_networkId_id_key" ON "FeedbackAnswer"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FeedbackAnswer_networkId_feedbackId_key_key" ON "FeedbackAnswer"("networkId", "feedbackId", "key");

-- CreateIndex
CREATE INDEX "Place_networkId_registrationId_idx" ON "Place"("networkId", "registrationId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_networkId_eventId_email_key" ON "Invitation"("networkId", "eventId", "email");

-- CreateIndex
CREATE INDEX "CheckIn_networkId_registrationId_at_idx" ON "CheckIn"("networkId", "registrationId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "CheckIn_networkId_scanId_key" ON "CheckIn"("networkId", "scanId");

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_networkId_formId_fkey" FOREIGN KEY ("networkId", "formId") REFERENCES "Form"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_networkId_feedbackFormId_fkey" FOREIGN KEY ("networkId", "feedbackFormId") REFERENCES "Form"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPartner" ADD CONSTRAINT "EventPartner_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPartner" ADD CONSTRAINT "EventPartner_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPartner" ADD CONSTRAINT "EventPartner_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_networkId_poolId_fkey" FOREIGN KEY ("networkId", "poolId") REFERENCES "Pool"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_networkId_partnerId_fkey" FOREIGN KEY ("networkId", "partnerId") REFERENCES "EventPartner"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessCode" ADD CONSTRAINT "AccessCode_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessCode" ADD CONSTRAINT "AccessCode_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessCode" ADD CONSTRAINT "AccessCode_networkId_priceClassId_fkey" FOREIGN KEY ("networkId", "priceClassId") REFERENCES "PriceClass"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventText" ADD CONSTRAINT "EventText_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventText" ADD CONSTRAINT "EventText_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMessage" ADD CONSTRAINT "EventMessage_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMessage" ADD CONSTRAINT "EventMessage_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_networkId_organisationId_fkey" FOREIGN KEY ("networkId", "organisationId") REFERENCES "Organisation"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_networkId_byPersonId_fkey" FOREIGN KEY ("networkId", "byPersonId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_networkId_partyId_fkey" FOREIGN KEY ("networkId", "partyId") REFERENCES "Party"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_networkId_codeId_fkey" FOREIGN KEY ("networkId", "codeId") REFERENCES "AccessCode"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_networkId_organisationId_fkey" FOREIGN KEY ("networkId", "organisationId") REFERENCES "Organisation"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstitutionAnswer" ADD CONSTRAINT "InstitutionAnswer_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstitutionAnswer" ADD CONSTRAINT "InstitutionAnswer_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstitutionAnswer" ADD CONSTRAINT "InstitutionAnswer_networkId_organisationId_fkey" FOREIGN KEY ("networkId", "organisationId") REFERENCES "Organisation"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_networkId_shareId_fkey" FOREIGN KEY ("networkId", "shareId") REFERENCES "Share"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_networkId_replacesId_fkey" FOREIGN KEY ("networkId", "replacesId") REFERENCES "Place"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_networkId_substituteOfId_fkey" FOREIGN KEY ("networkId", "substituteOfId") REFERENCES "Invitation"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_networkId_deviceId_fkey" FOREIGN KEY ("networkId", "deviceId") REFERENCES "Device"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinLink" ADD CONSTRAINT "JoinLink_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinLink" ADD CONSTRAINT "JoinLink_networkId_registrationId_fkey" FOREIGN KEY ("networkId", "registrationId") REFERENCES "Registration"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinLink" ADD CONSTRAINT "JoinLink_networkId_poolId_fkey" FOREIGN KEY ("networkId", "poolId") REFERENCES "Pool"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_networkId_registrationId_fkey" FOREIGN KEY ("networkId", "registrationId") REFERENCES "Registration"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_networkId_cancelsId_fkey" FOREIGN KEY ("networkId", "cancelsId") REFERENCES "Invoice"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceCount" ADD CONSTRAINT "InvoiceCount_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_networkId_versionId_fkey" FOREIGN KEY ("networkId", "versionId") REFERENCES "FormVersion"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackAnswer" ADD CONSTRAINT "FeedbackAnswer_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackAnswer" ADD CONSTRAINT "FeedbackAnswer_networkId_feedbackId_fkey" FOREIGN KEY ("networkId", "feedbackId") REFERENCES "Feedback"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE "Share" ADD CONSTRAINT share_taken CHECK ("taken" >= 0 AND "taken" <= "capacity");
ALTER TABLE "AccessCode" ADD CONSTRAINT access_code_used CHECK ("used" >= 0 AND "used" <= "uses");
ALTER TABLE "Invoice" ADD CONSTRAINT invoice_due CHECK ("dueOn" >= "issuedOn");
ALTER TABLE "Invoice" ADD CONSTRAINT invoice_settled CHECK (("state" = 'open') = ("settledOn" IS NULL));
-- A registration has one invoice that is open; what is settled and what was cancelled stay beside it.
CREATE UNIQUE INDEX invoice_open ON "Invoice" ("networkId", "registrationId") WHERE "state" = 'open';
-- An invoice is taken back once.
CREATE UNIQUE INDEX invoice_cancels ON "Invoice" ("networkId", "cancelsId") WHERE "cancelsId" IS NOT NULL;
ALTER TABLE "Party" ADD CONSTRAINT party_size CHECK ("size" > 0);
ALTER TABLE "Invitation" ADD COLUMN "reason" TEXT;
ALTER TABLE "Registration" ADD COLUMN "invoiceTo" JSONB;
