ALTER TABLE "collection" ADD COLUMN "reason" BYTEA;
