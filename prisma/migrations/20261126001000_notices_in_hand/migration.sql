-- An alert that is being sent while its facts change is edited once it has arrived.
-- CreateIndex
CREATE INDEX "notice_in_hand" ON "notice"("key") WHERE (leased_by is not null);
