ALTER TABLE "collection" ADD COLUMN "for_whom" BYTEA, ADD COLUMN "field" TEXT;

CREATE TABLE "vouch" (
    "matter" TEXT NOT NULL,
    "matter_id" INTEGER NOT NULL,
    "member_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "vouch_pkey" PRIMARY KEY ("matter", "matter_id", "member_id")
);
CREATE INDEX "vouch_member_id_at_idx" ON "vouch"("member_id", "at");

CREATE TABLE "circle_news" (
    "id" SERIAL NOT NULL,
    "collection_id" INTEGER NOT NULL,
    "owner_id" INTEGER NOT NULL,
    "text" BYTEA NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "circle_news_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "circle_news_collection_id_told_at_idx" ON "circle_news"("collection_id", "told_at");
CREATE INDEX "circle_news_owner_id_idx" ON "circle_news"("owner_id");
ALTER TABLE "circle_news" ADD CONSTRAINT "circle_news_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
