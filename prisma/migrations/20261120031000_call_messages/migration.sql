-- Messages that show a call, to be edited when it ends: those of a call, and one that is left.
-- CreateIndex
CREATE INDEX "notice_call" ON "notice"("key", "to_id") WHERE (kind = 'call' and message_id is not null);

-- CreateIndex
CREATE INDEX "notice_call_message" ON "notice"("chat_id", "message_id") WHERE (kind = 'call' and message_id is not null);
