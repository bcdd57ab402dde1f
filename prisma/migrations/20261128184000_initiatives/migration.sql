-- Initiatives: what is proposed and voted for by intention. Votes are no pledges: nothing stands in the
-- ledger before the start, which opens a collection and writes what was committed as pledges.
CREATE TABLE "initiative" (
    "id" SERIAL NOT NULL,
    "owner_id" INTEGER NOT NULL,
    "title" BYTEA NOT NULL,
    "text" BYTEA NOT NULL,
    "price" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "vote_until" VARCHAR(10) NOT NULL,
    "deliver_days" INTEGER NOT NULL,
    "again_of_id" INTEGER,
    "vote_prolonged_at" TIMESTAMPTZ(3),
    "vote_ends_at" TIMESTAMPTZ(3),
    "reached_at" TIMESTAMPTZ(3),
    "commit_until" VARCHAR(10),
    "commit_prolonged_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "due_on" VARCHAR(10),
    "collection_id" INTEGER,
    "ended_at" TIMESTAMPTZ(3),
    "ended_as" TEXT,
    "end_word" BYTEA,
    "told_at" TIMESTAMPTZ(3),
    "next_at" TIMESTAMPTZ(3),
    "line_at" TIMESTAMPTZ(3),
    "near_told_at" TIMESTAMPTZ(3),
    "voters" INTEGER NOT NULL DEFAULT 0,
    "carried" BIGINT NOT NULL DEFAULT 0,
    "waiting" INTEGER NOT NULL DEFAULT 0,
    "recount_at" TIMESTAMPTZ(3),

    CONSTRAINT "initiative_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "initiative_token_key" ON "initiative"("token");
CREATE UNIQUE INDEX "initiative_collection_id_key" ON "initiative"("collection_id");
CREATE INDEX "initiative_owner_id_published_at_idx" ON "initiative"("owner_id", "published_at");
CREATE INDEX "initiative_next" ON "initiative"("next_at") WHERE (next_at is not null);
CREATE INDEX "initiative_line" ON "initiative"("line_at") WHERE (line_at is not null);
CREATE INDEX "initiative_recount" ON "initiative"("recount_at") WHERE (recount_at is not null);
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_price_is_positive" CHECK (price > 0);
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_end_is_known" CHECK ((ended_at IS NULL) = (ended_as IS NULL) AND ended_as IN ('missed', 'not-together', 'taken-back', 'left', 'done', 'failed', 'unfinished'));
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_starts_with_a_collection" CHECK ((started_at IS NULL) = (collection_id IS NULL) AND (started_at IS NULL) = (due_on IS NULL));

CREATE TABLE "vote" (
    "initiative_id" INTEGER NOT NULL,
    "member_id" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,
    "at_least" INTEGER,
    "voted_at" TIMESTAMPTZ(3) NOT NULL,
    "share" INTEGER,
    "committed" INTEGER,
    "committed_at" TIMESTAMPTZ(3),
    "cannot_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "pledge_id" INTEGER,
    "asked_at" TIMESTAMPTZ(3),
    "came_about" BOOLEAN,

    CONSTRAINT "vote_pkey" PRIMARY KEY ("initiative_id","member_id")
);
CREATE INDEX "vote_member_id_voted_at_idx" ON "vote"("member_id", "voted_at");
ALTER TABLE "vote" ADD CONSTRAINT "vote_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "vote" ADD CONSTRAINT "vote_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "vote" ADD CONSTRAINT "vote_amounts_are_positive" CHECK (amount > 0 AND share >= 0 AND committed > 0 AND at_least > 0);

CREATE TABLE "initiative_word" (
    "id" SERIAL NOT NULL,
    "initiative_id" INTEGER NOT NULL,
    "text" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "initiative_word_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "initiative_word_initiative_id_id_idx" ON "initiative_word"("initiative_id", "id");
ALTER TABLE "initiative_word" ADD CONSTRAINT "initiative_word_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "initiative_visit" (
    "initiative_id" INTEGER NOT NULL,
    "viewer_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "initiative_visit_pkey" PRIMARY KEY ("initiative_id","viewer_id")
);
CREATE INDEX "initiative_visit_viewer_id_idx" ON "initiative_visit"("viewer_id");
ALTER TABLE "initiative_visit" ADD CONSTRAINT "initiative_visit_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
