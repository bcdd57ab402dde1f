-- "I'd like it", "I can do it": what two say of a listing, and how they record it. An exchange and a gift
-- are pledges of two more kinds of collection.
ALTER TABLE "collection" DROP CONSTRAINT "collection_kind_is_known";
ALTER TABLE "collection" ADD CONSTRAINT "collection_kind_is_known" CHECK (kind IN ('monthly', 'emergency', 'initiative', 'exchange', 'gift'));

CREATE TABLE "listing_talk" (
    "id" SERIAL NOT NULL,
    "listing_id" INTEGER NOT NULL,
    "owner_id" INTEGER NOT NULL,
    "asker_id" INTEGER NOT NULL,
    "side" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "proposed_as" TEXT,
    "proposed_amount" INTEGER,
    "proposed_by_id" INTEGER,
    "proposed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ended_as" TEXT,
    "collection_id" INTEGER,
    "waits_for_id" INTEGER,
    "next_at" TIMESTAMPTZ(3),

    CONSTRAINT "listing_talk_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "listing_talk_collection_id_key" ON "listing_talk"("collection_id");
CREATE UNIQUE INDEX "listing_talk_one_open" ON "listing_talk"("listing_id", "asker_id") WHERE (ended_at is null);
CREATE INDEX "listing_talk_listing_id_asker_id_idx" ON "listing_talk"("listing_id", "asker_id");
CREATE INDEX "listing_talk_owner_id_asked_at_idx" ON "listing_talk"("owner_id", "asked_at");
CREATE INDEX "listing_talk_asker_id_asked_at_idx" ON "listing_talk"("asker_id", "asked_at");
CREATE INDEX "listing_talk_waits" ON "listing_talk"("waits_for_id") WHERE (waits_for_id is not null);
CREATE INDEX "listing_talk_next" ON "listing_talk"("next_at") WHERE (next_at is not null);
ALTER TABLE "listing_talk" ADD CONSTRAINT "listing_talk_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "listing_talk" ADD CONSTRAINT "listing_talk_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "listing_talk" ADD CONSTRAINT "listing_talk_amount_is_positive" CHECK (proposed_amount > 0);
ALTER TABLE "listing_talk" ADD CONSTRAINT "listing_talk_end_is_known" CHECK ((ended_at IS NULL) = (ended_as IS NULL) AND ended_as IN ('gift', 'exchange', 'nothing', 'declined', 'unanswered', 'taken-back', 'elsewhere', 'left'));
ALTER TABLE "listing_talk" ADD CONSTRAINT "listing_talk_proposal_is_whole" CHECK ((proposed_as IS NULL) = (proposed_by_id IS NULL) AND (proposed_as IS NULL) = (proposed_at IS NULL));
