ALTER TABLE "collection" ADD COLUMN "target_was" INTEGER;
ALTER TABLE "collection" ADD COLUMN "target_changed_at" TIMESTAMPTZ(3);
ALTER TABLE "collection" ADD COLUMN "deadline_was" VARCHAR(10);
ALTER TABLE "collection" ADD COLUMN "deadline_changed_at" TIMESTAMPTZ(3);
