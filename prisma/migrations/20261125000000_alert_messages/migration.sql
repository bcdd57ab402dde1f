-- Where a message stands is kept for alerts alone: calls and red alerts, edited when they change or end.
UPDATE "notice" SET "message_id" = NULL WHERE "kind" <> 'call' AND "message_id" IS NOT NULL;

-- DropIndex
DROP INDEX "notice_call";

-- DropIndex
DROP INDEX "notice_call_message";

-- CreateIndex
CREATE INDEX "notice_alert" ON "notice"("key", "to_id") WHERE (message_id is not null);

-- CreateIndex
CREATE INDEX "notice_alert_message" ON "notice"("chat_id", "message_id") WHERE (message_id is not null);
