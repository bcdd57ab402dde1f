-- What a close walks: deeds still to renew, pair by pair, and what is owed or waits for a word.
-- CreateIndex
CREATE INDEX "pledge_to_renew" ON "pledge"("due_on", "giver_id", "receiver_id") WHERE (confirmed_at is not null and renewed_at is null and cycle is not null);
-- CreateIndex
CREATE INDEX "pledge_owed_by_giver" ON "pledge"("giver_id") WHERE (confirmed_at is null and withdrawn_at is null and declined_at is null and forgiven_at is null and annulled_at is null and (committed_at is not null or delivered_at is not null));
-- CreateIndex
CREATE INDEX "pledge_owed_to_receiver" ON "pledge"("receiver_id") WHERE (confirmed_at is null and withdrawn_at is null and declined_at is null and forgiven_at is null and annulled_at is null and (committed_at is not null or delivered_at is not null));
