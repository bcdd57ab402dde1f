-- DropIndex
DROP INDEX "invitation_expires_at_idx";

-- CreateIndex
CREATE INDEX "invitation_undecided" ON "invitation"("expires_at") WHERE (used_at is null and revoked_at is null and expiry_told_at is null);
