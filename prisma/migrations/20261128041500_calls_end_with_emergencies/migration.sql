-- A call ends with the emergency it was for; its sender's message is shown anew whenever something has changed.
-- AlterTable
ALTER TABLE "sos_call" ADD COLUMN "ended_at" TIMESTAMPTZ(3), ADD COLUMN "is_unshown" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "sos_call_unshown" ON "sos_call"("id") WHERE (is_unshown);

-- CreateIndex
CREATE INDEX "sos_call_collection" ON "sos_call"("collection_id") WHERE (collection_id is not null);
