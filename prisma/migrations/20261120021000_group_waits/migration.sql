-- Groups in which a card or a word waits its minute.
-- CreateIndex
CREATE INDEX "group_chat_waits" ON "group_chat"("bot", "wait_until") WHERE (wait_until is not null and removed_at is null);
