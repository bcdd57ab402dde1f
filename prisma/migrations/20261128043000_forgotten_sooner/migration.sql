-- A picked account is forgotten with the end of its invitation; whether it is a member's is never kept.
-- AlterTable
ALTER TABLE "invitation" DROP COLUMN "for_id";

UPDATE "invitation" SET "for_telegram_id" = NULL
WHERE "for_telegram_id" IS NOT NULL
  AND ("used_at" IS NOT NULL OR "revoked_at" IS NOT NULL OR "expiry_told_at" IS NOT NULL);

-- A username belongs to whom it was seen with last; Telegram takes no notice of capitals.
UPDATE "member" SET "username" = lower("username");

UPDATE "member" m SET "username" = NULL
WHERE EXISTS (SELECT FROM "member" n WHERE n."username" = m."username" AND n."id" > m."id");

-- CreateIndex
CREATE INDEX "member_username_idx" ON "member"("username");

-- Messages to accounts that have left.
DELETE FROM "notice" n USING "member" m WHERE m."id" = n."to_id" AND m."left_at" IS NOT NULL;
