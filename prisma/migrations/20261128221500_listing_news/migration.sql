-- Who hears of new offers and needs: one urgent need a week at once, the rest in a digest, matches once.
ALTER TABLE "listing" ADD COLUMN "tell_at" TIMESTAMPTZ(3);
ALTER TABLE "listing" ADD COLUMN "near_told_at" TIMESTAMPTZ(3);
CREATE INDEX "listing_tell" ON "listing"("tell_at") WHERE (tell_at is not null);

CREATE TABLE "listing_reader" (
    "member_id" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "fresh" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3),

    CONSTRAINT "listing_reader_pkey" PRIMARY KEY ("member_id")
);
CREATE INDEX "listing_reader_due" ON "listing_reader"("due_at") WHERE (due_at is not null);

CREATE TABLE "listing_match" (
    "offer_id" INTEGER NOT NULL,
    "need_id" INTEGER NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "listing_match_pkey" PRIMARY KEY ("offer_id","need_id")
);
