-- What leaving looks for: invitations for an account, and every withdrawal of a member.
-- CreateIndex
CREATE INDEX "invitation_for_account" ON "invitation"("for_telegram_id") WHERE (for_telegram_id is not null);

-- CreateIndex
CREATE INDEX "withdrawal_from_id_idx" ON "withdrawal"("from_id");
