-- What "my data" looks for: thanks to a member, and what operators did about one or as one.
-- CreateIndex
CREATE INDEX "audit_on_id_idx" ON "audit"("on_id");

-- CreateIndex
CREATE INDEX "audit_by_id_idx" ON "audit"("by_id");

-- CreateIndex
CREATE INDEX "thanks_giver_id_idx" ON "thanks"("giver_id");
