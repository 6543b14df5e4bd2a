-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('admin', 'board', 'membership', 'events', 'editor', 'steward', 'auditor');

-- CreateEnum
CREATE TYPE "SessionKind" AS ENUM ('impuls', 'replik', 'discussion', 'panel', 'workshop', 'update', 'assembly_item', 'break', 'other');

-- CreateEnum
CREATE TYPE "StageRole" AS ENUM ('speaker', 'respondent', 'moderator', 'panellist', 'host');

-- CreateEnum
CREATE TYPE "ApplicationState" AS ENUM ('open', 'submitted', 'asked_back', 'voting', 'admitted', 'rejected', 'withdrawn');

-- CreateEnum
CREATE TYPE "VoteChoice" AS ENUM ('yes', 'no', 'abstain', 'conflict');

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('conference', 'meetup', 'workshop_meeting', 'gathering', 'barcamp', 'appearance', 'founding');

-- CreateEnum
CREATE TYPE "EventFormat" AS ENUM ('onsite', 'online', 'hybrid');

-- CreateEnum
CREATE TYPE "EventState" AS ENUM ('draft', 'announced', 'cancelled');

-- CreateEnum
CREATE TYPE "Precision" AS ENUM ('time', 'day', 'month', 'season', 'year');

-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('public', 'signed_in', 'participants', 'members', 'guests');

-- CreateEnum
CREATE TYPE "OutboxState" AS ENUM ('pending', 'claimed', 'sent', 'failed', 'skipped', 'uncertain');

-- CreateEnum
CREATE TYPE "FormPurpose" AS ENUM ('application', 'registration', 'feedback');

-- CreateEnum
CREATE TYPE "FormState" AS ENUM ('draft', 'published');

-- CreateEnum
CREATE TYPE "QuestionKind" AS ENUM ('short_text', 'long_text', 'one_of', 'many_of', 'number', 'date', 'country', 'address', 'organisation', 'person', 'upload', 'consent', 'signature');

-- CreateEnum
CREATE TYPE "GroupKind" AS ENUM ('community', 'workshop', 'working_group', 'regional_group');

-- CreateEnum
CREATE TYPE "GroupEntry" AS ENUM ('open', 'request', 'invitation');

-- CreateEnum
CREATE TYPE "GroupRole" AS ENUM ('lead', 'colead', 'member');

-- CreateEnum
CREATE TYPE "HolderKind" AS ENUM ('person', 'institution');

-- CreateEnum
CREATE TYPE "MandateKind" AS ENUM ('voting_delegate', 'deputy', 'ordinary', 'junior');

-- CreateEnum
CREATE TYPE "FactKind" AS ENUM ('applied', 'admitted', 'joined', 'suspended', 'resumed', 'resigned', 'ended', 'honoured');

-- CreateEnum
CREATE TYPE "NetworkKind" AS ENUM ('association', 'young', 'alliance');

-- CreateEnum
CREATE TYPE "Tone" AS ENUM ('sie', 'du');

-- CreateEnum
CREATE TYPE "PageKind" AS ENUM ('imprint', 'privacy', 'accessibility', 'free');

-- CreateEnum
CREATE TYPE "Level" AS ENUM ('bund', 'land', 'kommune');

-- CreateEnum
CREATE TYPE "AddressKind" AS ENUM ('personal', 'functional');

-- CreateEnum
CREATE TYPE "PlaceState" AS ENUM ('requested', 'confirmed', 'held', 'offered', 'waiting', 'given_back');

-- CreateEnum
CREATE TYPE "CheckInDirection" AS ENUM ('in', 'out');

-- CreateTable
CREATE TABLE "Grant" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "eventId" UUID,
    "from" TIMESTAMPTZ NOT NULL,
    "to" TIMESTAMPTZ,
    "byName" TEXT NOT NULL,

    CONSTRAINT "Grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Device" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expires" TIMESTAMPTZ NOT NULL,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "Device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Release" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "note" JSONB,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byName" TEXT NOT NULL,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Room" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "releaseId" UUID,
    "key" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "capacity" INTEGER,
    "equipment" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Track" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "releaseId" UUID,
    "key" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Track_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Block" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "releaseId" UUID,
    "key" UUID NOT NULL,
    "label" TEXT,
    "subject" JSONB NOT NULL,
    "context" JSONB,
    "links" JSONB NOT NULL DEFAULT '[]',
    "position" INTEGER NOT NULL,

    CONSTRAINT "Block_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "releaseId" UUID,
    "key" UUID NOT NULL,
    "blockId" UUID,
    "roomId" UUID,
    "trackId" UUID,
    "kind" "SessionKind" NOT NULL,
    "label" JSONB,
    "title" JSONB,
    "description" JSONB,
    "startsAt" TIMESTAMPTZ,
    "endsAt" TIMESTAMPTZ,
    "language" TEXT,
    "plenary" BOOLEAN NOT NULL DEFAULT false,
    "doNotRecord" BOOLEAN NOT NULL DEFAULT false,
    "answersKey" UUID,
    "poolId" UUID,
    "oldGuid" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contribution" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "releaseId" UUID,
    "key" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "personId" UUID,
    "role" "StageRole" NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "function" JSONB,
    "organisation" JSONB,
    "remark" JSONB,
    "position" INTEGER NOT NULL DEFAULT 0,
    "nameWithdrawnAt" TIMESTAMPTZ,

    CONSTRAINT "Contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Application" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "kindId" UUID,
    "personId" UUID,
    "organisationId" UUID,
    "state" "ApplicationState" NOT NULL DEFAULT 'open',
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'de',
    "tokenHash" TEXT NOT NULL,
    "voteUntil" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vote" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "choice" "VoteChoice" NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "admitted" BOOLEAN NOT NULL,
    "reason" TEXT,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Login" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "verifiedAt" TIMESTAMPTZ,
    "operatorSince" TIMESTAMPTZ,
    "language" TEXT NOT NULL DEFAULT 'de',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Login_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignIn" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "loginId" UUID NOT NULL,
    "browser" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "SignIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInAttempt" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "browserHash" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "next" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires" TIMESTAMPTZ NOT NULL,
    "usedAt" TIMESTAMPTZ,

    CONSTRAINT "SignInAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Series" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "kind" "EventKind" NOT NULL,
    "season" TEXT,

    CONSTRAINT "Series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "seriesId" UUID,
    "groupId" UUID,
    "slug" TEXT NOT NULL,
    "kind" "EventKind" NOT NULL,
    "state" "EventState" NOT NULL DEFAULT 'draft',
    "title" JSONB NOT NULL,
    "theme" JSONB,
    "summary" JSONB NOT NULL,
    "questions" JSONB NOT NULL DEFAULT '[]',
    "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "references" JSONB NOT NULL DEFAULT '[]',
    "format" "EventFormat" NOT NULL,
    "precision" "Precision" NOT NULL DEFAULT 'time',
    "startsAt" TIMESTAMPTZ NOT NULL,
    "endsAt" TIMESTAMPTZ NOT NULL,
    "zone" TEXT NOT NULL,
    "venue" JSONB,
    "organiser" TEXT,
    "audience" "Audience" NOT NULL DEFAULT 'public',
    "audienceRule" JSONB NOT NULL DEFAULT '{}',
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "listed" BOOLEAN NOT NULL DEFAULT true,
    "opensAt" TIMESTAMPTZ,
    "closesAt" TIMESTAMPTZ,
    "needsConfirmation" BOOLEAN NOT NULL DEFAULT false,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Announcement" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "byName" TEXT NOT NULL,

    CONSTRAINT "Announcement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cancellation" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "reason" JSONB NOT NULL,
    "byName" TEXT NOT NULL,

    CONSTRAINT "Cancellation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Part" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "formId" UUID,
    "key" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "audience" "Audience",
    "audienceRule" JSONB NOT NULL DEFAULT '{}',
    "startsAt" TIMESTAMPTZ,
    "endsAt" TIMESTAMPTZ,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pool" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "partId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "mode" "EventFormat" NOT NULL DEFAULT 'onsite',
    "capacity" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "arrivals" INTEGER NOT NULL DEFAULT 0,
    "offerHours" INTEGER NOT NULL DEFAULT 0,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Pool_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Limit" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "capacity" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LimitPool" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "limitId" UUID NOT NULL,
    "poolId" UUID NOT NULL,

    CONSTRAINT "LimitPool_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PriceClass" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "partId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "cents" INTEGER NOT NULL,
    "rule" TEXT NOT NULL DEFAULT 'everyone',

    CONSTRAINT "PriceClass_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "chain" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "page" TEXT,
    "channel" TEXT NOT NULL,
    "address" TEXT,
    "ip" TEXT,
    "ipUntil" TIMESTAMPTZ,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" UUID NOT NULL,
    "networkId" UUID,
    "lane" TEXT NOT NULL DEFAULT 'service',
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "secret" JSONB,
    "state" "OutboxState" NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leaseAt" TIMESTAMPTZ,
    "sentAt" TIMESTAMPTZ,
    "error" TEXT,
    "subject" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Audit" (
    "id" UUID NOT NULL,
    "networkId" UUID,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "recordKind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "recordName" TEXT,
    "before" JSONB,
    "after" JSONB,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "File" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "ownerKind" TEXT NOT NULL,
    "ownerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "File_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "report" JSONB NOT NULL DEFAULT '{}',
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ,

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Form" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "purpose" "FormPurpose" NOT NULL,
    "title" JSONB NOT NULL,
    "copiedFrom" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Form_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormVersion" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "formId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "FormState" NOT NULL DEFAULT 'draft',
    "publishedAt" TIMESTAMPTZ,

    CONSTRAINT "FormVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "QuestionKind" NOT NULL,
    "label" JSONB NOT NULL,
    "help" JSONB,
    "required" BOOLEAN NOT NULL DEFAULT false,
    "options" JSONB,
    "condition" JSONB,
    "step" INTEGER NOT NULL DEFAULT 1,
    "position" INTEGER NOT NULL,
    "retention" TEXT NOT NULL DEFAULT 'standard',

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Group" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "GroupKind" NOT NULL,
    "name" JSONB NOT NULL,
    "purpose" JSONB NOT NULL,
    "goals" JSONB,
    "results" JSONB,
    "entry" "GroupEntry" NOT NULL DEFAULT 'request',
    "from" DATE,
    "to" DATE,

    CONSTRAINT "Group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupPerson" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "personId" UUID,
    "name" TEXT,
    "organisationId" UUID,
    "role" "GroupRole" NOT NULL DEFAULT 'member',
    "from" DATE,
    "to" DATE,
    "requestedAt" TIMESTAMPTZ,

    CONSTRAINT "GroupPerson_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupStage" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "reachedOn" DATE,

    CONSTRAINT "GroupStage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MembershipKind" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "holder" "HolderKind" NOT NULL,
    "votes" INTEGER NOT NULL DEFAULT 0,
    "duesCents" INTEGER NOT NULL DEFAULT 0,
    "open" BOOLEAN NOT NULL DEFAULT false,
    "affiliationGives" JSONB NOT NULL DEFAULT '[]',
    "audience" JSONB NOT NULL DEFAULT '{}',
    "inheritsFrom" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "MembershipKind_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MandateRule" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "membershipKindId" UUID NOT NULL,
    "kind" "MandateKind" NOT NULL,
    "count" INTEGER NOT NULL,
    "votes" INTEGER NOT NULL DEFAULT 0,
    "gives" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "MandateRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "kindId" UUID NOT NULL,
    "personId" UUID,
    "organisationId" UUID,
    "number" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MembershipFact" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "kind" "FactKind" NOT NULL,
    "on" DATE NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MembershipFact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mandate" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" "MandateKind" NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "confirmedAt" TIMESTAMPTZ,

    CONSTRAINT "Mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Affiliation" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "function" TEXT,
    "coordinates" BOOLEAN NOT NULL DEFAULT false,
    "from" DATE NOT NULL,
    "to" DATE,
    "confirmedAt" TIMESTAMPTZ,
    "confirmedBy" TEXT,

    CONSTRAINT "Affiliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Position" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "personId" UUID,
    "organisationId" UUID,
    "name" TEXT,
    "kind" TEXT NOT NULL,
    "label" JSONB,
    "from" DATE,
    "to" DATE,

    CONSTRAINT "Position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Network" (
    "id" UUID NOT NULL,
    "kind" "NetworkKind" NOT NULL DEFAULT 'association',
    "parentId" UUID,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameSuffix" TEXT,
    "legalName" TEXT,
    "claim" JSONB NOT NULL,
    "about" JSONB NOT NULL,
    "origin" JSONB,
    "foundedOn" DATE,
    "hue" INTEGER NOT NULL DEFAULT 265,
    "logoFileId" UUID,
    "tone" "Tone" NOT NULL DEFAULT 'sie',
    "zone" TEXT NOT NULL DEFAULT 'Europe/Berlin',
    "sectors" TEXT[] DEFAULT ARRAY['administration', 'business', 'science']::TEXT[],
    "facets" JSONB NOT NULL DEFAULT '{}',
    "senderName" TEXT NOT NULL,
    "senderAddress" TEXT NOT NULL,
    "replyTo" TEXT,
    "publicSince" TIMESTAMPTZ,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Network_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NetworkName" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "NetworkName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SlugHistory" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SlugHistory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partnership" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "agreedAt" TIMESTAMPTZ,
    "partnerAgreedAt" TIMESTAMPTZ,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "Partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Page" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "kind" "PageKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "body" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Page_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID,
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "teaser" JSONB NOT NULL,
    "body" JSONB NOT NULL,
    "facets" JSONB NOT NULL DEFAULT '{}',
    "author" TEXT,
    "source" JSONB,
    "imageId" UUID,
    "imageAlt" JSONB,
    "imageCredit" TEXT,
    "dated" DATE,
    "publishedAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "year" INTEGER,
    "authors" TEXT,
    "fileId" UUID,
    "link" TEXT,
    "availableFrom" TIMESTAMPTZ,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recording" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'recording',
    "title" JSONB NOT NULL,
    "link" TEXT,
    "fileId" UUID,
    "audience" "Audience" NOT NULL DEFAULT 'public',
    "availableFrom" TIMESTAMPTZ,

    CONSTRAINT "Recording_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB,
    "position" INTEGER NOT NULL DEFAULT 0,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "personId" UUID,
    "language" TEXT NOT NULL DEFAULT 'de',
    "tokenHash" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ NOT NULL,
    "confirmedAt" TIMESTAMPTZ,
    "pausedUntil" TIMESTAMPTZ,
    "unsubscribedAt" TIMESTAMPTZ,
    "reason" TEXT,

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubscriptionTopic" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "subscriptionId" UUID NOT NULL,
    "topicId" UUID NOT NULL,

    CONSTRAINT "SubscriptionTopic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Suppression" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Suppression_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "parentId" UUID,
    "name" TEXT NOT NULL,
    "shortName" TEXT,
    "legalForm" TEXT,
    "sector" TEXT NOT NULL,
    "level" "Level",
    "state" TEXT,
    "ressort" TEXT,
    "website" TEXT,
    "mailDomain" TEXT,
    "logoFileId" UUID,
    "billing" JSONB NOT NULL DEFAULT '{}',
    "orderNumber" TEXT,
    "leitwegId" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "loginId" UUID,
    "title" TEXT,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'de',
    "phone" TEXT,
    "offers" TEXT,
    "seeks" TEXT,
    "photoId" UUID,
    "visibility" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Address" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" "AddressKind" NOT NULL DEFAULT 'personal',
    "email" TEXT NOT NULL,
    "verifiedAt" TIMESTAMPTZ,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "Address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "dueOn" DATE,
    "doneAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CustomField" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "kind" "QuestionKind" NOT NULL,
    "options" JSONB,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "CustomField_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CustomValue" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "fieldId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "CustomValue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Registration" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'de',
    "function" TEXT,
    "organisation" TEXT,
    "priceCents" INTEGER NOT NULL DEFAULT 0,
    "priceReason" JSONB,
    "standingReason" JSONB,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lapsesAt" TIMESTAMPTZ,
    "givenBackAt" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegistrationAnswer" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "retention" TEXT NOT NULL DEFAULT 'standard',

    CONSTRAINT "RegistrationAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Place" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "poolId" UUID NOT NULL,
    "state" "PlaceState" NOT NULL,
    "arrivalNo" INTEGER NOT NULL,
    "heldUntil" TIMESTAMPTZ,
    "changedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "personId" UUID,
    "organisationId" UUID,
    "registrationId" UUID,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "substitutes" BOOLEAN NOT NULL DEFAULT false,
    "sentAt" TIMESTAMPTZ,
    "acceptedAt" TIMESTAMPTZ,
    "declinedAt" TIMESTAMPTZ,
    "expires" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ticket" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "Ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CheckIn" (
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "poolId" UUID,
    "direction" "CheckInDirection" NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "byName" TEXT NOT NULL,

    CONSTRAINT "CheckIn_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Grant_networkId_personId_idx" ON "Grant"("networkId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Grant_networkId_id_key" ON "Grant"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Device_tokenHash_key" ON "Device"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Device_networkId_id_key" ON "Device"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Release_networkId_id_key" ON "Release"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Release_networkId_eventId_number_key" ON "Release"("networkId", "eventId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Room_networkId_id_key" ON "Room"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Room_networkId_eventId_releaseId_key_key" ON "Room"("networkId", "eventId", "releaseId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Track_networkId_id_key" ON "Track"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Track_networkId_eventId_releaseId_key_key" ON "Track"("networkId", "eventId", "releaseId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Block_networkId_id_key" ON "Block"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Block_networkId_eventId_releaseId_key_key" ON "Block"("networkId", "eventId", "releaseId", "key");

-- CreateIndex
CREATE INDEX "Session_networkId_eventId_releaseId_startsAt_idx" ON "Session"("networkId", "eventId", "releaseId", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Session_networkId_id_key" ON "Session"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Session_networkId_eventId_releaseId_key_key" ON "Session"("networkId", "eventId", "releaseId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_networkId_id_key" ON "Contribution"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_networkId_eventId_releaseId_key_key" ON "Contribution"("networkId", "eventId", "releaseId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Application_tokenHash_key" ON "Application"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Application_networkId_id_key" ON "Application"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_networkId_id_key" ON "Answer"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_networkId_applicationId_key_key" ON "Answer"("networkId", "applicationId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Vote_networkId_id_key" ON "Vote"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Vote_networkId_applicationId_personId_key" ON "Vote"("networkId", "applicationId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_networkId_id_key" ON "Decision"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_networkId_applicationId_key" ON "Decision"("networkId", "applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Login_email_key" ON "Login"("email");

-- CreateIndex
CREATE UNIQUE INDEX "SignIn_tokenHash_key" ON "SignIn"("tokenHash");

-- CreateIndex
CREATE INDEX "SignIn_loginId_idx" ON "SignIn"("loginId");

-- CreateIndex
CREATE UNIQUE INDEX "SignInAttempt_hash_key" ON "SignInAttempt"("hash");

-- CreateIndex
CREATE INDEX "SignInAttempt_email_idx" ON "SignInAttempt"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Series_networkId_id_key" ON "Series"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Series_networkId_slug_key" ON "Series"("networkId", "slug");

-- CreateIndex
CREATE INDEX "Event_networkId_startsAt_idx" ON "Event"("networkId", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Event_networkId_id_key" ON "Event"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Event_networkId_slug_key" ON "Event"("networkId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Announcement_networkId_id_key" ON "Announcement"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Announcement_networkId_eventId_key" ON "Announcement"("networkId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Cancellation_networkId_id_key" ON "Cancellation"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Cancellation_networkId_eventId_key" ON "Cancellation"("networkId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Part_networkId_id_key" ON "Part"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Part_networkId_eventId_key_key" ON "Part"("networkId", "eventId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Pool_networkId_id_key" ON "Pool"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Pool_networkId_partId_key_key" ON "Pool"("networkId", "partId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Limit_networkId_id_key" ON "Limit"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "LimitPool_networkId_id_key" ON "LimitPool"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "LimitPool_networkId_limitId_poolId_key" ON "LimitPool"("networkId", "limitId", "poolId");

-- CreateIndex
CREATE UNIQUE INDEX "PriceClass_networkId_id_key" ON "PriceClass"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PriceClass_networkId_partId_key_key" ON "PriceClass"("networkId", "partId", "key");

-- CreateIndex
CREATE INDEX "Consent_networkId_chain_at_idx" ON "Consent"("networkId", "chain", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Consent_networkId_id_key" ON "Consent"("networkId", "id");

-- CreateIndex
CREATE INDEX "Outbox_lane_state_dueAt_idx" ON "Outbox"("lane", "state", "dueAt");

-- CreateIndex
CREATE INDEX "Outbox_networkId_createdAt_idx" ON "Outbox"("networkId", "createdAt");

-- CreateIndex
CREATE INDEX "Audit_networkId_at_idx" ON "Audit"("networkId", "at");

-- CreateIndex
CREATE INDEX "Audit_networkId_recordKind_recordId_idx" ON "Audit"("networkId", "recordKind", "recordId");

-- CreateIndex
CREATE INDEX "File_networkId_ownerKind_ownerId_idx" ON "File"("networkId", "ownerKind", "ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "File_networkId_id_key" ON "File"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ImportRun_networkId_id_key" ON "ImportRun"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Form_networkId_id_key" ON "Form"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FormVersion_networkId_id_key" ON "FormVersion"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FormVersion_networkId_formId_number_key" ON "FormVersion"("networkId", "formId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Question_networkId_id_key" ON "Question"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Question_networkId_versionId_key_key" ON "Question"("networkId", "versionId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Group_networkId_id_key" ON "Group"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Group_networkId_slug_key" ON "Group"("networkId", "slug");

-- CreateIndex
CREATE INDEX "GroupPerson_networkId_personId_idx" ON "GroupPerson"("networkId", "personId");

-- CreateIndex
CREATE INDEX "GroupPerson_networkId_groupId_idx" ON "GroupPerson"("networkId", "groupId");

-- CreateIndex
CREATE UNIQUE INDEX "GroupPerson_networkId_id_key" ON "GroupPerson"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "GroupStage_networkId_id_key" ON "GroupStage"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "MembershipKind_networkId_id_key" ON "MembershipKind"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "MembershipKind_networkId_key_key" ON "MembershipKind"("networkId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "MandateRule_networkId_id_key" ON "MandateRule"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "MandateRule_networkId_membershipKindId_kind_key" ON "MandateRule"("networkId", "membershipKindId", "kind");

-- CreateIndex
CREATE INDEX "Membership_networkId_personId_idx" ON "Membership"("networkId", "personId");

-- CreateIndex
CREATE INDEX "Membership_networkId_organisationId_idx" ON "Membership"("networkId", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_networkId_id_key" ON "Membership"("networkId", "id");

-- CreateIndex
CREATE INDEX "MembershipFact_networkId_membershipId_on_idx" ON "MembershipFact"("networkId", "membershipId", "on");

-- CreateIndex
CREATE UNIQUE INDEX "MembershipFact_networkId_id_key" ON "MembershipFact"("networkId", "id");

-- CreateIndex
CREATE INDEX "Mandate_networkId_personId_idx" ON "Mandate"("networkId", "personId");

-- CreateIndex
CREATE INDEX "Mandate_networkId_membershipId_idx" ON "Mandate"("networkId", "membershipId");

-- CreateIndex
CREATE UNIQUE INDEX "Mandate_networkId_id_key" ON "Mandate"("networkId", "id");

-- CreateIndex
CREATE INDEX "Affiliation_networkId_personId_idx" ON "Affiliation"("networkId", "personId");

-- CreateIndex
CREATE INDEX "Affiliation_networkId_organisationId_idx" ON "Affiliation"("networkId", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Affiliation_networkId_id_key" ON "Affiliation"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Position_networkId_id_key" ON "Position"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Network_slug_key" ON "Network"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "NetworkName_networkId_id_key" ON "NetworkName"("networkId", "id");

-- CreateIndex
CREATE INDEX "SlugHistory_kind_slug_idx" ON "SlugHistory"("kind", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "SlugHistory_networkId_id_key" ON "SlugHistory"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SlugHistory_networkId_kind_slug_key" ON "SlugHistory"("networkId", "kind", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Partnership_networkId_id_key" ON "Partnership"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Partnership_networkId_partnerId_key" ON "Partnership"("networkId", "partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "Page_networkId_id_key" ON "Page"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Page_networkId_slug_key" ON "Page"("networkId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Article_networkId_id_key" ON "Article"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Article_networkId_slug_key" ON "Article"("networkId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_networkId_id_key" ON "Publication"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_networkId_slug_key" ON "Publication"("networkId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Recording_networkId_id_key" ON "Recording"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_networkId_id_key" ON "Topic"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_networkId_key_key" ON "Topic"("networkId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_tokenHash_key" ON "Subscription"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_networkId_id_key" ON "Subscription"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_networkId_address_key" ON "Subscription"("networkId", "address");

-- CreateIndex
CREATE UNIQUE INDEX "SubscriptionTopic_networkId_id_key" ON "SubscriptionTopic"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SubscriptionTopic_networkId_subscriptionId_topicId_key" ON "SubscriptionTopic"("networkId", "subscriptionId", "topicId");

-- CreateIndex
CREATE UNIQUE INDEX "Suppression_networkId_id_key" ON "Suppression"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Suppression_networkId_hash_scope_key" ON "Suppression"("networkId", "hash", "scope");

-- CreateIndex
CREATE INDEX "Organisation_networkId_name_idx" ON "Organisation"("networkId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_networkId_id_key" ON "Organisation"("networkId", "id");

-- CreateIndex
CREATE INDEX "Person_networkId_familyName_givenName_idx" ON "Person"("networkId", "familyName", "givenName");

-- CreateIndex
CREATE UNIQUE INDEX "Person_networkId_id_key" ON "Person"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Person_networkId_loginId_key" ON "Person"("networkId", "loginId");

-- CreateIndex
CREATE INDEX "Address_networkId_email_idx" ON "Address"("networkId", "email");

-- CreateIndex
CREATE INDEX "Address_email_idx" ON "Address"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Address_networkId_id_key" ON "Address"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Address_networkId_personId_email_key" ON "Address"("networkId", "personId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Note_networkId_id_key" ON "Note"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CustomField_networkId_id_key" ON "CustomField"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CustomField_networkId_key_key" ON "CustomField"("networkId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "CustomValue_networkId_id_key" ON "CustomValue"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CustomValue_networkId_fieldId_personId_key" ON "CustomValue"("networkId", "fieldId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Registration_tokenHash_key" ON "Registration"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Registration_networkId_id_key" ON "Registration"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Registration_networkId_eventId_personId_key" ON "Registration"("networkId", "eventId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "RegistrationAnswer_networkId_id_key" ON "RegistrationAnswer"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RegistrationAnswer_networkId_registrationId_key_key" ON "RegistrationAnswer"("networkId", "registrationId", "key");

-- CreateIndex
CREATE INDEX "Place_networkId_poolId_state_arrivalNo_idx" ON "Place"("networkId", "poolId", "state", "arrivalNo");

-- CreateIndex
CREATE UNIQUE INDEX "Place_networkId_id_key" ON "Place"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Place_networkId_registrationId_poolId_key" ON "Place"("networkId", "registrationId", "poolId");

-- CreateIndex
CREATE UNIQUE INDEX "Place_networkId_poolId_arrivalNo_key" ON "Place"("networkId", "poolId", "arrivalNo");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_networkId_id_key" ON "Invitation"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_networkId_registrationId_key" ON "Invitation"("networkId", "registrationId");

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_tokenHash_key" ON "Ticket"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_networkId_id_key" ON "Ticket"("networkId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CheckIn_networkId_id_key" ON "CheckIn"("networkId", "id");

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Device" ADD CONSTRAINT "Device_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Device" ADD CONSTRAINT "Device_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Release" ADD CONSTRAINT "Release_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Release" ADD CONSTRAINT "Release_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Room" ADD CONSTRAINT "Room_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Room" ADD CONSTRAINT "Room_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Room" ADD CONSTRAINT "Room_networkId_releaseId_fkey" FOREIGN KEY ("networkId", "releaseId") REFERENCES "Release"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Track" ADD CONSTRAINT "Track_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Track" ADD CONSTRAINT "Track_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Track" ADD CONSTRAINT "Track_networkId_releaseId_fkey" FOREIGN KEY ("networkId", "releaseId") REFERENCES "Release"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_networkId_releaseId_fkey" FOREIGN KEY ("networkId", "releaseId") REFERENCES "Release"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_networkId_releaseId_fkey" FOREIGN KEY ("networkId", "releaseId") REFERENCES "Release"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_networkId_blockId_fkey" FOREIGN KEY ("networkId", "blockId") REFERENCES "Block"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_networkId_roomId_fkey" FOREIGN KEY ("networkId", "roomId") REFERENCES "Room"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_networkId_trackId_fkey" FOREIGN KEY ("networkId", "trackId") REFERENCES "Track"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_networkId_releaseId_fkey" FOREIGN KEY ("networkId", "releaseId") REFERENCES "Release"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_networkId_sessionId_fkey" FOREIGN KEY ("networkId", "sessionId") REFERENCES "Session"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_networkId_versionId_fkey" FOREIGN KEY ("networkId", "versionId") REFERENCES "FormVersion"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_networkId_organisationId_fkey" FOREIGN KEY ("networkId", "organisationId") REFERENCES "Organisation"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_networkId_applicationId_fkey" FOREIGN KEY ("networkId", "applicationId") REFERENCES "Application"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_networkId_applicationId_fkey" FOREIGN KEY ("networkId", "applicationId") REFERENCES "Application"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_networkId_applicationId_fkey" FOREIGN KEY ("networkId", "applicationId") REFERENCES "Application"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_loginId_fkey" FOREIGN KEY ("loginId") REFERENCES "Login"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Series" ADD CONSTRAINT "Series_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_networkId_seriesId_fkey" FOREIGN KEY ("networkId", "seriesId") REFERENCES "Series"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_networkId_groupId_fkey" FOREIGN KEY ("networkId", "groupId") REFERENCES "Group"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cancellation" ADD CONSTRAINT "Cancellation_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cancellation" ADD CONSTRAINT "Cancellation_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Part" ADD CONSTRAINT "Part_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Part" ADD CONSTRAINT "Part_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Part" ADD CONSTRAINT "Part_networkId_formId_fkey" FOREIGN KEY ("networkId", "formId") REFERENCES "Form"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pool" ADD CONSTRAINT "Pool_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pool" ADD CONSTRAINT "Pool_networkId_partId_fkey" FOREIGN KEY ("networkId", "partId") REFERENCES "Part"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Limit" ADD CONSTRAINT "Limit_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Limit" ADD CONSTRAINT "Limit_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LimitPool" ADD CONSTRAINT "LimitPool_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LimitPool" ADD CONSTRAINT "LimitPool_networkId_limitId_fkey" FOREIGN KEY ("networkId", "limitId") REFERENCES "Limit"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LimitPool" ADD CONSTRAINT "LimitPool_networkId_poolId_fkey" FOREIGN KEY ("networkId", "poolId") REFERENCES "Pool"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceClass" ADD CONSTRAINT "PriceClass_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceClass" ADD CONSTRAINT "PriceClass_networkId_partId_fkey" FOREIGN KEY ("networkId", "partId") REFERENCES "Part"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRun" ADD CONSTRAINT "ImportRun_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Form" ADD CONSTRAINT "Form_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormVersion" ADD CONSTRAINT "FormVersion_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormVersion" ADD CONSTRAINT "FormVersion_networkId_formId_fkey" FOREIGN KEY ("networkId", "formId") REFERENCES "Form"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_networkId_versionId_fkey" FOREIGN KEY ("networkId", "versionId") REFERENCES "FormVersion"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Group" ADD CONSTRAINT "Group_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupPerson" ADD CONSTRAINT "GroupPerson_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupPerson" ADD CONSTRAINT "GroupPerson_networkId_groupId_fkey" FOREIGN KEY ("networkId", "groupId") REFERENCES "Group"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupPerson" ADD CONSTRAINT "GroupPerson_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupPerson" ADD CONSTRAINT "GroupPerson_networkId_organisationId_fkey" FOREIGN KEY ("networkId", "organisationId") REFERENCES "Organisation"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupStage" ADD CONSTRAINT "GroupStage_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupStage" ADD CONSTRAINT "GroupStage_networkId_groupId_fkey" FOREIGN KEY ("networkId", "groupId") REFERENCES "Group"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MembershipKind" ADD CONSTRAINT "MembershipKind_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MandateRule" ADD CONSTRAINT "MandateRule_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MandateRule" ADD CONSTRAINT "MandateRule_networkId_membershipKindId_fkey" FOREIGN KEY ("networkId", "membershipKindId") REFERENCES "MembershipKind"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_networkId_kindId_fkey" FOREIGN KEY ("networkId", "kindId") REFERENCES "MembershipKind"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_networkId_organisationId_fkey" FOREIGN KEY ("networkId", "organisationId") REFERENCES "Organisation"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MembershipFact" ADD CONSTRAINT "MembershipFact_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MembershipFact" ADD CONSTRAINT "MembershipFact_networkId_membershipId_fkey" FOREIGN KEY ("networkId", "membershipId") REFERENCES "Membership"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_networkId_membershipId_fkey" FOREIGN KEY ("networkId", "membershipId") REFERENCES "Membership"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_networkId_organisationId_fkey" FOREIGN KEY ("networkId", "organisationId") REFERENCES "Organisation"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_networkId_organisationId_fkey" FOREIGN KEY ("networkId", "organisationId") REFERENCES "Organisation"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Network" ADD CONSTRAINT "Network_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NetworkName" ADD CONSTRAINT "NetworkName_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlugHistory" ADD CONSTRAINT "SlugHistory_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partnership" ADD CONSTRAINT "Partnership_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partnership" ADD CONSTRAINT "Partnership_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Page" ADD CONSTRAINT "Page_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recording" ADD CONSTRAINT "Recording_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recording" ADD CONSTRAINT "Recording_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubscriptionTopic" ADD CONSTRAINT "SubscriptionTopic_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubscriptionTopic" ADD CONSTRAINT "SubscriptionTopic_networkId_subscriptionId_fkey" FOREIGN KEY ("networkId", "subscriptionId") REFERENCES "Subscription"("networkId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubscriptionTopic" ADD CONSTRAINT "SubscriptionTopic_networkId_topicId_fkey" FOREIGN KEY ("networkId", "topicId") REFERENCES "Topic"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suppression" ADD CONSTRAINT "Suppression_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_networkId_parentId_fkey" FOREIGN KEY ("networkId", "parentId") REFERENCES "Organisation"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_loginId_fkey" FOREIGN KEY ("loginId") REFERENCES "Login"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Address" ADD CONSTRAINT "Address_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Address" ADD CONSTRAINT "Address_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CustomField" ADD CONSTRAINT "CustomField_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CustomValue" ADD CONSTRAINT "CustomValue_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CustomValue" ADD CONSTRAINT "CustomValue_networkId_fieldId_fkey" FOREIGN KEY ("networkId", "fieldId") REFERENCES "CustomField"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CustomValue" ADD CONSTRAINT "CustomValue_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistrationAnswer" ADD CONSTRAINT "RegistrationAnswer_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistrationAnswer" ADD CONSTRAINT "RegistrationAnswer_networkId_registrationId_fkey" FOREIGN KEY ("networkId", "registrationId") REFERENCES "Registration"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_networkId_registrationId_fkey" FOREIGN KEY ("networkId", "registrationId") REFERENCES "Registration"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_networkId_poolId_fkey" FOREIGN KEY ("networkId", "poolId") REFERENCES "Pool"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_networkId_eventId_fkey" FOREIGN KEY ("networkId", "eventId") REFERENCES "Event"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_networkId_personId_fkey" FOREIGN KEY ("networkId", "personId") REFERENCES "Person"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_networkId_organisationId_fkey" FOREIGN KEY ("networkId", "organisationId") REFERENCES "Organisation"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_networkId_registrationId_fkey" FOREIGN KEY ("networkId", "registrationId") REFERENCES "Registration"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_networkId_registrationId_fkey" FOREIGN KEY ("networkId", "registrationId") REFERENCES "Registration"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_networkId_registrationId_fkey" FOREIGN KEY ("networkId", "registrationId") REFERENCES "Registration"("networkId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the datamodel cannot say, by hand:

-- Places are never sold twice: the last line behind the conditional statements of lib/registrations.
ALTER TABLE "Pool" ADD CONSTRAINT pool_taken CHECK ("taken" >= 0 AND "taken" <= "capacity");
ALTER TABLE "Limit" ADD CONSTRAINT limit_taken CHECK ("taken" >= 0 AND "taken" <= "capacity");
ALTER TABLE "PriceClass" ADD CONSTRAINT price_cents CHECK ("cents" >= 0);
ALTER TABLE "Event" ADD CONSTRAINT event_ends CHECK ("endsAt" >= "startsAt");

-- A membership is held by a person or an institution, never both; a position by somebody.
ALTER TABLE "Membership" ADD CONSTRAINT membership_one_holder CHECK (num_nonnulls("personId", "organisationId") = 1);
ALTER TABLE "Position" ADD CONSTRAINT position_holder CHECK (num_nonnulls("personId", "organisationId", "name") >= 1);
ALTER TABLE "Mandate" ADD CONSTRAINT mandate_ends CHECK ("to" IS NULL OR "to" >= "from");
ALTER TABLE "Affiliation" ADD CONSTRAINT affiliation_ends CHECK ("to" IS NULL OR "to" >= "from");
ALTER TABLE "Grant" ADD CONSTRAINT grant_ends CHECK ("to" IS NULL OR "to" >= "from");

-- One working copy: NULLs are distinct in the datamodel's unique keys.
CREATE UNIQUE INDEX room_working_copy ON "Room" ("networkId", "eventId", "key") WHERE "releaseId" IS NULL;
CREATE UNIQUE INDEX track_working_copy ON "Track" ("networkId", "eventId", "key") WHERE "releaseId" IS NULL;
CREATE UNIQUE INDEX block_working_copy ON "Block" ("networkId", "eventId", "key") WHERE "releaseId" IS NULL;
CREATE UNIQUE INDEX session_working_copy ON "Session" ("networkId", "eventId", "key") WHERE "releaseId" IS NULL;
CREATE UNIQUE INDEX contribution_working_copy ON "Contribution" ("networkId", "eventId", "key") WHERE "releaseId" IS NULL;

-- A room holds one session at a time in the working copy. Deferred, so that two sessions can swap rooms.
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE "Session" ADD CONSTRAINT session_times CHECK (("startsAt" IS NULL) = ("endsAt" IS NULL) AND ("endsAt" IS NULL OR "endsAt" > "startsAt"));
ALTER TABLE "Session" ADD CONSTRAINT session_room EXCLUDE USING gist (
  "networkId" WITH =, "roomId" WITH =, tstzrange("startsAt", "endsAt") WITH &&
) WHERE ("releaseId" IS NULL AND "roomId" IS NOT NULL AND "startsAt" IS NOT NULL) DEFERRABLE INITIALLY DEFERRED;

-- Evidence: single links of a consent chain are never changed; retention deletes whole chains.
CREATE FUNCTION consent_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The address may be blanked by erasure and the IP by its own deletion date; nothing else changes.
  IF NEW."chain" <> OLD."chain" OR NEW."purpose" <> OLD."purpose" OR NEW."event" <> OLD."event"
    OR NEW."wording" <> OLD."wording" OR NEW."at" <> OLD."at" OR NEW."networkId" <> OLD."networkId" THEN
    RAISE EXCEPTION 'consent is append-only';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER consent_append_only BEFORE UPDATE ON "Consent" FOR EACH ROW EXECUTE FUNCTION consent_append_only();

-- The audit log only grows; erasure blanks values of a person (before, after), never who, when and what.
CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."action" <> OLD."action" OR NEW."at" <> OLD."at" OR NEW."recordId" <> OLD."recordId" OR NEW."actorKind" <> OLD."actorKind" THEN
    RAISE EXCEPTION 'audit is append-only';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER audit_append_only BEFORE UPDATE ON "Audit" FOR EACH ROW EXECUTE FUNCTION audit_append_only();

-- Names sort as a German reader expects, whatever the database's own collation.
ALTER TABLE "Person" ALTER COLUMN "familyName" TYPE text COLLATE "de-x-icu";
ALTER TABLE "Person" ALTER COLUMN "givenName" TYPE text COLLATE "de-x-icu";
ALTER TABLE "Organisation" ALTER COLUMN "name" TYPE text COLLATE "de-x-icu";
