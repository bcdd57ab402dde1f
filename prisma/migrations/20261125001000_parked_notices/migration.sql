-- What a block holds up is parked, so that a claim walks over nothing that is not due.
-- AlterTable
ALTER TABLE "notice" ADD COLUMN "parked" BOOLEAN NOT NULL DEFAULT false;

UPDATE "notice" n SET "parked" = true WHERE n."done_at" IS NULL AND EXISTS (
  SELECT FROM "chat" c WHERE c."member_id" = n."to_id" AND c."blocked_at" IS NOT NULL AND (c."bot" = n."bot"
    OR NOT EXISTS (SELECT FROM "chat" own WHERE own."member_id" = n."to_id" AND own."bot" = n."bot")));

-- DropIndex
DROP INDEX "notice_waiting";

-- CreateIndex
CREATE INDEX "notice_waiting" ON "notice"("bot", "urgent", "send_after", "id") WHERE (done_at is null and not parked);
