-- Offers and needs. The title is plain, so that it can be searched; `words` is what is searched in.
CREATE TABLE "listing" (
    "id" SERIAL NOT NULL,
    "owner_id" INTEGER NOT NULL,
    "side" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "text" BYTEA,
    "value" INTEGER,
    "unit" TEXT NOT NULL,
    "reach" INTEGER NOT NULL,
    "is_urgent" BOOLEAN NOT NULL DEFAULT false,
    "days" INTEGER,
    "put_up_at" TIMESTAMPTZ(3) NOT NULL,
    "until" VARCHAR(10) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ended_as" TEXT,
    "next_at" TIMESTAMPTZ(3),

    CONSTRAINT "listing_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "listing_owner_id_put_up_at_idx" ON "listing"("owner_id", "put_up_at");
CREATE INDEX "listing_up" ON "listing"("owner_id") WHERE (ended_at is null);
CREATE INDEX "listing_next" ON "listing"("next_at") WHERE (next_at is not null);
ALTER TABLE "listing" ADD CONSTRAINT "listing_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "listing" ADD CONSTRAINT "listing_side_is_known" CHECK (side IN ('offer', 'need'));
ALTER TABLE "listing" ADD CONSTRAINT "listing_value_is_positive" CHECK (value > 0);
ALTER TABLE "listing" ADD CONSTRAINT "listing_reach_is_known" CHECK (reach IN (1, 3));
ALTER TABLE "listing" ADD CONSTRAINT "listing_end_is_known" CHECK ((ended_at IS NULL) = (ended_as IS NULL) AND ended_as IN ('hand', 'lapsed', 'taken', 'left'));
