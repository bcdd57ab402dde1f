-- Clearing: who takes part, what a preview showed, the loops of a run, and what it fulfilled.
ALTER TABLE "member" ADD COLUMN "in_clearing" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "member" ADD COLUMN "first_preview_id" INTEGER;

ALTER TABLE "pledge" ADD COLUMN "only_by_giver" BOOLEAN;
ALTER TABLE "pledge" ADD COLUMN "only_by_receiver" BOOLEAN;
ALTER TABLE "pledge" ADD COLUMN "clearing_id" INTEGER;
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_cleared_is_confirmed" CHECK (clearing_id is null or confirmed_at is not null);
CREATE INDEX "pledge_cleared" ON "pledge"("clearing_id") WHERE (clearing_id is not null);
CREATE INDEX "pledge_owed" ON "pledge"("id") WHERE (confirmed_at is null and withdrawn_at is null and declined_at is null and forgiven_at is null and annulled_at is null and committed_at is not null and delivered_at is null);

CREATE TABLE "clearing" (
    "id" SERIAL NOT NULL,
    "cycle" VARCHAR(7) NOT NULL,
    "foreseen_at" TIMESTAMPTZ(3),
    "shown_at" TIMESTAMPTZ(3),
    "ran_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "skipped" TEXT,
    "error_ref" TEXT,
    "owed" BIGINT NOT NULL DEFAULT 0,
    "people" INTEGER NOT NULL DEFAULT 0,
    "cleared" BIGINT NOT NULL DEFAULT 0,
    "relieved" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "clearing_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "clearing_cycle_key" ON "clearing"("cycle");

CREATE TABLE "clearing_pledge" (
    "clearing_id" INTEGER NOT NULL,
    "pledge_id" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,
    "is_overdue" BOOLEAN NOT NULL,
    "counts" BOOLEAN NOT NULL,
    "foreseen" INTEGER NOT NULL DEFAULT 0,
    "possible" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "clearing_pledge_pkey" PRIMARY KEY ("clearing_id", "pledge_id")
);
CREATE INDEX "clearing_pledge_pledge_id_idx" ON "clearing_pledge"("pledge_id");
ALTER TABLE "clearing_pledge" ADD CONSTRAINT "clearing_pledge_clearing_id_fkey" FOREIGN KEY ("clearing_id") REFERENCES "clearing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "clearing_loop" (
    "clearing_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "cents" INTEGER NOT NULL,
    "pledge_ids" INTEGER[],
    "applied_at" TIMESTAMPTZ(3),
    "left_out_at" TIMESTAMPTZ(3),

    CONSTRAINT "clearing_loop_pkey" PRIMARY KEY ("clearing_id", "number"),
    CONSTRAINT "clearing_loop_ends_once" CHECK (applied_at is null or left_out_at is null),
    CONSTRAINT "clearing_loop_cents_are_positive" CHECK (cents > 0)
);
CREATE INDEX "clearing_loop_open" ON "clearing_loop"("clearing_id", "number") WHERE (applied_at is null and left_out_at is null);
ALTER TABLE "clearing_loop" ADD CONSTRAINT "clearing_loop_clearing_id_fkey" FOREIGN KEY ("clearing_id") REFERENCES "clearing"("id") ON DELETE CASCADE ON UPDATE CASCADE;
