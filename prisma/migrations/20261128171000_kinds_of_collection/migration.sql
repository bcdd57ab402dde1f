-- A started initiative is a collection, too: it has no last day, and an owner may have several open.
ALTER TABLE "collection" DROP CONSTRAINT "collection_kind_is_known";
ALTER TABLE "collection" ADD CONSTRAINT "collection_kind_is_known" CHECK (kind IN ('monthly', 'emergency', 'initiative'));

DROP INDEX "collection_one_open_a_kind";
CREATE UNIQUE INDEX "collection_one_open_a_kind" ON "collection"("owner_id", "kind") WHERE (closed_at is null and kind in ('monthly', 'emergency'));
