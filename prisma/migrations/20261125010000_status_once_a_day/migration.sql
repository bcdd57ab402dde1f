-- Every day of a member's status has one key now, which red alerts of emergencies that run take too.
UPDATE "notice" SET "key" = regexp_replace("key", '^(status:[0-9]+):.*$', '\1')
WHERE "kind" = 'status-changed' AND ("done_at" IS NULL OR EXISTS (
  SELECT FROM "collection" c WHERE c."owner_id" = split_part("key", ':', 2)::int
    AND c."kind" = 'emergency' AND c."closed_at" IS NULL));

-- CreateIndex
CREATE INDEX "notice_status" ON "notice"("to_id", "key") WHERE (kind = 'status-changed');
