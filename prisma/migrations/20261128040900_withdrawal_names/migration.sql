-- Who was told of a withdrawal, and how the other was called when it began.
-- AlterTable
ALTER TABLE "withdrawal" ADD COLUMN     "called_by_id" INTEGER,
ADD COLUMN     "told_to" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- Of earlier ones only what is certain: who was linked, or lets the whole list see the name.
UPDATE "withdrawal" w SET "called_by_id" = w."to_id"
WHERE EXISTS (SELECT FROM "member" m WHERE m."id" = w."to_id" AND m."name_seen_by" = 'list')
   OR EXISTS (SELECT FROM "trust_link" l WHERE l."one_id" = least(w."from_id", w."to_id")
     AND l."other_id" = greatest(w."from_id", w."to_id"));
